#include "tools/vnx-scan/output/Fixer.h"

#include "checks/token/Digest.h"
#include "tools/vnx-scan/output/ReadFile.h"
#include "tools/vnx-scan/output/ReplaceFile.h"
#include "tools/vnx-scan/output/UnifiedDiff.h"

#include <fmt/format.h>

#include <optional>

namespace vnx::scan {

namespace {

/// A file that is what it was, and the edits to it.
struct Prepared {
  FileContent Old;
  token::FixPlan Plan;
};

std::optional<Prepared> prepare(const FileFixes &File, FixOutcome &Outcome) {
  auto Read = readFile(File.Path);
  if (auto *Error = std::get_if<ScanError>(&Read)) {
    Outcome.Trouble.push_back(std::move(*Error));
    return std::nullopt;
  }
  Prepared Result{std::move(std::get<FileContent>(Read)), {}};
  std::uint64_t Fixed = 0;
  for (const WantedFix &Wanted : File.Fixes) {
    if (Result.Plan.take(Wanted.Edits) == token::FixPlan::Verdict::Taken)
      ++Fixed;
    else
      Outcome.Trouble.push_back(
          {File.Path,
           fmt::format("the fix of line {} overlaps another one", Wanted.Line),
           "fix again after this", /*IsWarning=*/true});
  }
  if (token::sha256(Result.Old.Text) != File.Digest ||
      !Result.Plan.fits(Result.Old.Text.size())) {
    Outcome.Trouble.push_back({File.Path,
                               "was changed since it was scanned and is left "
                               "as it is",
                               "scan it again", false});
    return std::nullopt;
  }
  Outcome.Fixed = Fixed;
  return Result;
}

} // namespace

FixOutcome applyFixes(const FileFixes &File) {
  FixOutcome Outcome;
  auto Ready = prepare(File, Outcome);
  if (!Ready)
    return Outcome;
  if (auto Error = replaceFile(File.Path, Ready->Plan.apply(Ready->Old.Text),
                               &Ready->Old.Status)) {
    Outcome.Fixed = 0;
    Outcome.Trouble.push_back(std::move(*Error));
  } else if (Ready->Old.Status.st_nlink > 1) {
    Outcome.Trouble.push_back(
        {File.Path,
         fmt::format("has {} names; it is fixed under this one, and a file of "
                     "its own now",
                     Ready->Old.Status.st_nlink),
         "scan where the others are", /*IsWarning=*/true});
  }
  return Outcome;
}

FixOutcome previewFixes(const FileFixes &File, bool Color) {
  FixOutcome Outcome;
  if (auto Ready = prepare(File, Outcome))
    Outcome.Diff = unifiedDiff(File.Path, Ready->Old.Text, Ready->Plan.edits(),
                               File.Tokens, Color);
  return Outcome;
}

} // namespace vnx::scan
