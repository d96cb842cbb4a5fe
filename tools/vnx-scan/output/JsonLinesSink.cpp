#include "tools/vnx-scan/output/JsonLinesSink.h"

#include "tools/vnx-scan/output/FindingJson.h"

namespace vnx::scan {

void JsonLinesSink::finding(const raw::Report &Found) {
  Out << dump(toJson(Found)) << "\n";
  // A pipe's reader is not kept waiting for the next 64 KiB.
  Out.flush();
}

} // namespace vnx::scan
