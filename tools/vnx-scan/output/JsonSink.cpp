#include "tools/vnx-scan/output/JsonSink.h"

#include <fmt/format.h>

namespace vnx::scan {

void JsonSink::begin() {
  if (HasBegun)
    return;
  HasBegun = true;
  Out << fmt::format("{{\"version\":1,\n\"tool\":{},\n\"rule\":{},\n"
                     "\"findings\":[",
                     dump({{"name", "vnx-scan"}, {"version", VNX_VERSION}}),
                     dump(ruleJson()));
}

void JsonSink::finding(const raw::Report &Found) {
  begin();
  Out << (HasFinding ? ",\n" : "\n") << dump(toJson(Found));
  HasFinding = true;
}

void JsonSink::error(const ScanError &Error) {
  Errors.push_back(toJson(Error));
}

void JsonSink::finish(const Totals &All) {
  begin();
  Out << fmt::format("{}],\n\"errors\":{},\n\"summary\":{}}}\n",
                     HasFinding ? "\n" : "", dump(Errors), dump(toJson(All)));
  Out.flush();
}

} // namespace vnx::scan
