#include "tools/vnx-scan/output/GitHubSink.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/Columns.h"
#include "tools/vnx-scan/output/FindingText.h"

#include <fmt/format.h>

namespace vnx::scan {

/// As the runner undoes it: these characters only, in properties `:` and `,`
/// too.
static std::string escape(std::string_view Text, bool IsProperty) {
  std::string Result;
  for (char C : Text) {
    bool IsSpecial = C == '%' || C == '\r' || C == '\n' ||
                     (IsProperty && (C == ':' || C == ','));
    if (IsSpecial)
      Result += fmt::format("%{:02X}", static_cast<unsigned char>(C));
    else
      Result += C;
  }
  return Result;
}

static std::string property(std::string_view Text) {
  return escape(cleanText(Text), true);
}

void GitHubSink::finding(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  bool Silenced = !Found.SuppressedBy.empty();
  std::string Command =
      fmt::format("::{} file={}", Silenced ? "notice" : "warning",
                  property(Report.Rooted.Path));
  if (!Found.InBinary) {
    Command += fmt::format(",line={}", Found.Line);
    Columns Place = columnsOf(Report);
    if (Place.Begin)
      Command += fmt::format(",col={}", Place.Begin);
    if (Place.End)
      Command += fmt::format(",endColumn={}", Place.End);
  }
  std::string Message = messageOf(Found);
  if (Silenced)
    Message += "; suppressed by " + cleanText(Found.SuppressedBy);
  else if (!Report.Note.empty())
    Message += "\n" + cleanText(Report.Note);
  Out << fmt::format("{},title={}::{}\n", Command, property(token::Rule.Name),
                     escape(Message, false));
}

void GitHubSink::error(const ScanError &Error) {
  Out << fmt::format("::{} title=vnx-scan::{}\n",
                     Error.IsWarning ? "warning" : "error",
                     escape(messageOf(Error), false));
}

} // namespace vnx::scan
