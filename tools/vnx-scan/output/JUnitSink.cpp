#include "tools/vnx-scan/output/JUnitSink.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/FindingText.h"
#include "tools/vnx-scan/output/Utf8.h"

#include <fmt/format.h>

namespace vnx::scan {

/// \p Text as XML 1.0 may hold it in content and in attributes. Characters
/// that it cannot hold at all become U+FFFD.
static std::string xml(std::string_view Text) {
  std::string Clean = cleanText(Text);
  std::string Result;
  for (std::size_t Pos = 0; Pos < Clean.size();) {
    CodePoint Next = *codePointAt(Clean, Pos);
    char32_t C = Next.Value;
    if (C == '&')
      Result += "&amp;";
    else if (C == '<')
      Result += "&lt;";
    else if (C == '>')
      Result += "&gt;";
    else if (C == '"')
      Result += "&quot;";
    else if (C == '\t' || C == '\n' || C == '\r')
      // As a reference, an attribute keeps it.
      Result += fmt::format("&#{};", static_cast<unsigned>(C));
    else if (C < 0x20 || C == 0xFFFE || C == 0xFFFF)
      Result += "\uFFFD";
    else
      Result += std::string_view(Clean).substr(Pos, Next.Length);
    Pos += Next.Length;
  }
  return Result;
}

void JUnitSink::finding(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  std::string Message = messageOf(Found);
  ++Tests;
  Cases += fmt::format("    <testcase classname=\"{}\" name=\"{} {}:{}\" "
                       "file=\"{}\" line=\"{}\">\n",
                       xml(Found.Path), token::Rule.CheckName, Found.Line,
                       Found.Column, xml(Found.Path), Found.Line);
  if (!Found.SuppressedBy.empty()) {
    ++Skipped;
    Cases += fmt::format("      <skipped message=\"suppressed by {}\"/>\n",
                         xml(Found.SuppressedBy));
  } else {
    ++Failures;
    Cases += fmt::format(
        "      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
        token::Rule.Id, xml(Message),
        xml(fmt::format("{}:{}:{}: {}\n{}", Found.Path, Found.Line,
                        Found.Column, Report.Source.Text, Report.Note)));
  }
  Cases += "    </testcase>\n";
}

void JUnitSink::error(const ScanError &Error) {
  if (Error.IsWarning)
    return;
  ++Tests;
  ++Errors;
  Cases += fmt::format("    <testcase classname=\"{0}\" name=\"scan\">\n"
                       "      <error type=\"scan\" message=\"{1}\"/>\n"
                       "    </testcase>\n",
                       xml(Error.Path), xml(messageOf(Error)));
}

void JUnitSink::finish(const Totals &All) {
  if (Tests == 0) {
    ++Tests;
    Cases = fmt::format(
        "    <testcase classname=\"vnx-scan\" name=\"{}: nothing found\"/>\n",
        token::Rule.CheckName);
  }
  Out << fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites>\n"
      "  <testsuite name=\"vnx-scan\" tests=\"{}\" failures=\"{}\" "
      "errors=\"{}\" skipped=\"{}\" time=\"{:.3f}\">\n"
      "{}"
      "  </testsuite>\n"
      "</testsuites>\n",
      Tests, Failures, Errors, Skipped, All.Seconds, Cases);
  Out.flush();
}

} // namespace vnx::scan
