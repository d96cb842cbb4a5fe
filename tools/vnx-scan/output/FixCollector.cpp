#include "tools/vnx-scan/output/FixCollector.h"

#include <algorithm>

namespace vnx::scan {

FileFixes &FixCollector::file(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  if (Files.empty() || Files.back().Path != Found.Path) {
    // What the file before had no fix for need not be kept.
    if (!Files.empty() && Files.back().Fixes.empty())
      Files.pop_back();
    Files.emplace_back().Path = Found.Path;
  }
  FileFixes &Result = Files.back();
  Result.Tokens.push_back({Found.Begin, Found.End, Found.Redacted});
  for (const token::Span &Part : Found.Elsewhere)
    Result.Tokens.push_back({Part.Begin, Part.End, "\u2026"});
  return Result;
}

void FixCollector::notFixed(const raw::Report &Report) { file(Report); }

void FixCollector::finding(const raw::Report &Report) {
  FileFixes &File = file(Report);
  const token::Finding &Found = Report.Found;
  if (Found.Fix.empty() || !Found.SuppressedBy.empty())
    return;
  File.Digest = Report.FileDigest;
  File.Fixes.push_back({Found.Line, Found.Fix});
}

std::vector<FileFixes> FixCollector::take() {
  if (!Files.empty() && Files.back().Fixes.empty())
    Files.pop_back();
  for (FileFixes &File : Files)
    std::stable_sort(File.Tokens.begin(), File.Tokens.end(),
                     [](const TokenSpan &A, const TokenSpan &B) {
                       return A.Begin < B.Begin;
                     });
  return std::move(Files);
}

} // namespace vnx::scan
