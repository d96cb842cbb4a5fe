#include "tools/vnx-scan/output/TextSink.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/DisplayText.h"
#include "tools/vnx-scan/output/FindingText.h"
#include "tools/vnx-scan/output/Palette.h"
#include "tools/vnx-scan/output/SourceLine.h"

#include <fmt/format.h>

namespace vnx::scan {

void TextSink::finding(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  const Palette &P = palette(Style.Color);
  std::string Place =
      fmt::format("{}{}:{}:{}: {}", P.Bold, safeText(Found.Path), Found.Line,
                  Found.Column, P.Reset);
  SourceLine Line = renderSource(Report.Source);
  // As wide as Clang's: one blank, and room for four digits.
  std::string Number = fmt::format(" {:>4}", Found.Line);
  std::string Caret = "^" + std::string(Line.CaretWidth - 1, '~');
  bool Silenced = !Found.SuppressedBy.empty();
  std::string Message = messageOf(Found);
  if (Silenced)
    Message += "; suppressed by " + safeText(Found.SuppressedBy);

  Out << fmt::format("{}{}{}: {}{}{} [{}]{}\n", Place,
                     Silenced ? P.Note : P.Warning,
                     Silenced ? "note" : "warning", P.Reset, P.Bold, Message,
                     token::Rule.CheckName, P.Reset)
      << fmt::format("{} | {}\n", Number, Line.Text)
      << fmt::format("{:{}} | {:{}}{}{}{}\n", "", Number.size(), "",
                     Line.CaretColumn, P.Caret, Caret, P.Reset);
  auto Note = [&](std::string_view Text) {
    Out << fmt::format("{}{}note: {}{}\n", Place, P.Note, P.Reset,
                       safeText(Text));
  };
  if (!Silenced) {
    Note(Report.Note);
    if (Style.NoFixReasons && Found.Fix.empty() && !Found.NoFixReason.empty())
      Note("not fixed: " + Found.NoFixReason);
  }
  if (Style.Immediate)
    Out.flush();
}

} // namespace vnx::scan
