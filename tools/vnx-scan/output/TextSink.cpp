#include "tools/vnx-scan/output/TextSink.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/DisplayText.h"
#include "tools/vnx-scan/output/SourceLine.h"
#include "tools/vnx-scan/output/Summary.h"

#include <fmt/format.h>

namespace vnx::scan {

namespace {

/// Clang's colours.
struct Palette {
  std::string_view Bold, Warning, Error, Note, Caret, Reset;
};
constexpr Palette Colored = {"\x1b[1m",      "\x1b[0;1;35m", "\x1b[0;1;31m",
                             "\x1b[0;1;36m", "\x1b[0;1;32m", "\x1b[0m"};
constexpr Palette Plain = {};

const Palette &palette(bool Color) { return Color ? Colored : Plain; }

/// `vnx-scan: error: TEXT`, where TEXT is safe already.
std::string programLine(std::string_view Kind, std::string_view KindColor,
                        std::string_view Text, const Palette &P) {
  return fmt::format("{}vnx-scan: {}{}{}{}: {}\n", P.Bold, P.Reset, KindColor,
                     Kind, P.Reset, Text);
}

} // namespace

std::string errorLine(std::string_view Message, bool Color) {
  const Palette &P = palette(Color);
  return programLine("error", P.Error, safeText(Message), P);
}

void TextSink::finding(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  const Palette &P = palette(Style.ColorOut);
  std::string Place =
      fmt::format("{}{}:{}:{}: {}", P.Bold, safeText(Found.Path), Found.Line,
                  Found.Column, P.Reset);
  SourceLine Line = renderSource(Report.Source);
  // As wide as Clang's: one blank, and room for four digits.
  std::string Number = fmt::format(" {:>4}", Found.Line);
  std::string Caret = "^" + std::string(Line.CaretWidth - 1, '~');

  Out << fmt::format("{}{}warning: {}{}{} [{}]{}\n", Place, P.Warning, P.Reset,
                     P.Bold, token::message(Found.Remedy),
                     token::Rule.CheckName, P.Reset)
      << fmt::format("{} | {}\n", Number, Line.Text)
      << fmt::format("{:{}} | {:{}}{}{}{}\n", "", Number.size(), "",
                     Line.CaretColumn, P.Caret, Caret, P.Reset)
      << fmt::format("{}{}note: {}{}\n", Place, P.Note, P.Reset, Report.Note);
  if (Style.Immediate)
    Out.flush();
}

void TextSink::error(const ScanError &Error) {
  const Palette &P = palette(Style.ColorErr);
  std::string Text = Error.Path.empty() ? "''" : safeText(Error.Path);
  Text += ": " + safeText(Error.What);
  if (!Error.Advice.empty())
    Text += "; " + safeText(Error.Advice);
  // Where both streams are one terminal, the order is that of the paths.
  Out.flush();
  Err << (Error.IsWarning ? programLine("warning", P.Warning, Text, P)
                          : programLine("error", P.Error, Text, P));
  Err.flush();
}

void TextSink::finish(const Totals &All) {
  Out.flush();
  if (Style.Summary) {
    const Palette &P = palette(Style.ColorErr);
    if (All.Files == 0)
      Err << programLine("note", P.Note,
                         All.Skipped.total()
                             ? "no file was scanned, all there is was skipped"
                             : "no file was scanned",
                         P);
    Err << fmt::format("{}vnx-scan: {}{}\n", P.Bold, P.Reset, summaryOf(All));
  }
  Err.flush();
}

} // namespace vnx::scan
