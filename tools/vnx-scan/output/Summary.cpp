#include "tools/vnx-scan/output/Summary.h"

#include <fmt/format.h>

namespace vnx::scan {

static std::string counted(std::uint64_t Count, std::string_view One,
                           std::string_view Many) {
  return fmt::format("{} {}", Count, Count == 1 ? One : Many);
}

static std::string skippedText(const SkipCounts &Skipped) {
  struct Row {
    SkipReason Reason;
    std::string_view One;
    std::string_view Many;
  };
  static constexpr Row Rows[] = {
      {SkipReason::LockFile, "lock file", "lock files"},
      {SkipReason::Checksums, "checksum file", "checksum files"},
      {SkipReason::MinifiedAsset, "minified asset", "minified assets"},
      {SkipReason::GitIgnored, "ignored by git", "ignored by git"},
      {SkipReason::Hidden, "hidden", "hidden"},
      {SkipReason::SymbolicLink, "symbolic link", "symbolic links"},
      {SkipReason::NotRegular, "not a regular file", "not regular files"},
      {SkipReason::AlreadyScanned, "already scanned by another path",
       "already scanned by another path"},
      {SkipReason::Filtered, "by --include or --exclude",
       "by --include or --exclude"},
      {SkipReason::TooLarge, "over --max-filesize", "over --max-filesize"},
      {SkipReason::Binary, "binary file", "binary files"},
      {SkipReason::ExcludedPath, "by ExcludePaths", "by ExcludePaths"},
      {SkipReason::RuleOff, "file where .clang-tidy turns vnx-sec-027 off",
       "files where .clang-tidy turns vnx-sec-027 off"},
  };
  std::string Result = fmt::format("; skipped {}", Skipped.total());
  std::string_view Between = ": ";
  for (const Row &R : Rows)
    if (std::uint64_t Count = Skipped[R.Reason]) {
      Result += Between;
      Result += counted(Count, R.One, R.Many);
      Between = ", ";
    }
  return Result;
}

std::string sizeText(std::uint64_t Bytes) {
  static constexpr const char *Units[] = {"KiB", "MiB", "GiB", "TiB", "PiB"};
  if (Bytes < 1024)
    return counted(Bytes, "byte", "bytes");
  double Value = static_cast<double>(Bytes) / 1024;
  std::size_t Unit = 0;
  while (Value >= 1023.95 && Unit + 1 < std::size(Units)) {
    Value /= 1024;
    ++Unit;
  }
  return fmt::format("{:.1f} {}", Value, Units[Unit]);
}

std::string textOf(const UnitReason &Reason) {
  std::string Result;
  for (const UnitReason::Place &Each : Reason.Places) {
    if (!Result.empty())
      Result += "; ";
    Result += Each.Path.empty() ? "command line" : Each.Path;
    if (Each.Line)
      Result += fmt::format(":{}", Each.Line);
    Result += ": " + Each.What;
  }
  return Result;
}

std::vector<std::string> unitNotes(const UnitTotals &Units) {
  // One more takes no more lines than to say that there is one.
  std::size_t MaxReasons = Units.Reasons.size() == 4 ? 4 : 3;
  std::vector<std::string> Result;
  std::uint64_t Left = 0;
  for (std::size_t I = 0; I < Units.Reasons.size(); ++I) {
    const UnitReason &Reason = Units.Reasons[I];
    std::string Why = textOf(Reason);
    for (const std::string &Unit : Reason.Units)
      Result.push_back(fmt::format("{} is parsed for {}", Unit, Why));
    if (!Reason.Units.empty())
      continue;
    if (I < MaxReasons)
      Result.push_back(
          fmt::format("{} parsed for {}",
                      counted(Reason.Count, "unit is", "units are"), Why));
    else
      Left += Reason.Count;
  }
  if (Left)
    Result.push_back(
        fmt::format("{} parsed for other reasons; --show-units lists each",
                    counted(Left, "unit is", "units are")));
  return Result;
}

std::string summaryOf(const Totals &All) {
  std::string Result =
      fmt::format("{} in {} ({})", counted(All.Findings, "finding", "findings"),
                  counted(All.Files, "file", "files"), sizeText(All.Bytes));
  if (All.Errors)
    Result += ", " + counted(All.Errors, "error", "errors");
  std::string_view Between = "; ";
  auto Add = [&](std::uint64_t Count, std::string_view What) {
    Result += fmt::format("{}{} {}", Between, Count, What);
    Between = ", ";
  };
  if (All.Suppressed)
    Add(All.Suppressed, "suppressed");
  if (All.Baselined)
    Add(All.Baselined, "in the baseline");
  if (All.Fixing != Totals::FixMode::Off) {
    Between = "; ";
    Add(All.Fixed,
        All.Fixing == Totals::FixMode::Applied ? "fixed" : "would be fixed");
    Add(All.Findings - All.Fixed, "not");
  }
  if (All.Units) {
    Result += fmt::format("; {}, {} parsed",
                          counted(All.Units->Total, "unit", "units"),
                          All.Units->Parsed);
    if (All.Units->Suspicious)
      Result += fmt::format(" ({} could put a token together)",
                            *All.Units->Suspicious);
  }
  if (All.Skipped.total())
    Result += skippedText(All.Skipped);
  return Result + fmt::format("; {:.2f} s", All.Seconds);
}

} // namespace vnx::scan
