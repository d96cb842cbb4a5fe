#include "tools/vnx-scan/output/StatusSink.h"

#include "tools/vnx-scan/output/DisplayText.h"
#include "tools/vnx-scan/output/Palette.h"
#include "tools/vnx-scan/output/Summary.h"

#include <fmt/format.h>

namespace vnx::scan {

/// `vnx-scan: error: TEXT`, where TEXT is safe already.
static std::string programLine(std::string_view Kind,
                               std::string_view KindColor,
                               std::string_view Text, const Palette &P) {
  return fmt::format("{}vnx-scan: {}{}{}{}: {}\n", P.Bold, P.Reset, KindColor,
                     Kind, P.Reset, Text);
}

std::string errorLine(std::string_view Message, bool Color) {
  const Palette &P = palette(Color);
  return programLine("error", P.Error, safeText(Message), P);
}

std::string noteLine(std::string_view Message, bool Color) {
  const Palette &P = palette(Color);
  return programLine("note", P.Note, safeText(Message), P);
}

void StatusSink::error(const ScanError &Error) {
  const Palette &P = palette(Color);
  std::string Text = safeText(textOf(Error));
  Out.flush();
  Err << (Error.IsWarning ? programLine("warning", P.Warning, Text, P)
                          : programLine("error", P.Error, Text, P));
  Err.flush();
}

void StatusSink::note(std::string_view Message) {
  Out.flush();
  if (Summary)
    Err << noteLine(Message, Color);
}

void StatusSink::finish(const Totals &All) {
  Out.flush();
  if (Summary) {
    const Palette &P = palette(Color);
    if (All.Files == 0)
      Err << programLine("note", P.Note,
                         All.Skipped.total()
                             ? "no file was scanned, all there is was skipped"
                             : "no file was scanned",
                         P);
    if (All.Units)
      for (const std::string &Note : unitNotes(*All.Units))
        Err << programLine("note", P.Note, safeText(Note), P);
    Err << fmt::format("{}vnx-scan: {}{}\n", P.Bold, P.Reset, summaryOf(All));
  }
  Err.flush();
}

} // namespace vnx::scan
