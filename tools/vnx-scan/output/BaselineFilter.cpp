#include "tools/vnx-scan/output/BaselineFilter.h"

#include "tools/vnx-scan/output/FindingText.h"

#include <algorithm>
#include <sys/stat.h>

namespace vnx::scan {

void BaselineFilter::finding(const raw::Report &Report) {
  const token::Finding &F = Report.Found;
  bool IsKnown = Known.count(F.Fingerprint) != 0;
  if (IsKnown)
    Seen.insert(F.Fingerprint);
  // A comment silences it already; the baseline has nothing to do with it.
  if (!F.SuppressedBy.empty())
    return Target.finding(Report);
  if (Collects)
    Found[F.Fingerprint].File = uriOf(Report.Rooted.Path);
  if (!IsKnown && !Collects)
    return Target.finding(Report);
  ++Count;
  Held.finding(Report);
}

std::vector<std::pair<std::string, BaselineEntry>>
BaselineFilter::stale(const std::vector<std::string> &Scanned) {
  // Files by their whole name, directories with the slash at the end; a root
  // is empty and takes in everything.
  std::vector<std::string> Covered;
  for (const std::string &Path : Scanned) {
    struct stat Status;
    bool IsDirectory =
        ::stat(Path.c_str(), &Status) == 0 && S_ISDIR(Status.st_mode);
    Covered.push_back(uriOf(Paths.of(IsDirectory ? Path + '/' : Path).Path));
  }
  auto IsCovered = [&](const std::string &File) {
    auto Covers = [&](const std::string &C) {
      // What is in no root is named by its whole path.
      if (C.empty())
        return File.front() != '/';
      bool IsDirectory = C.back() == '/';
      return IsDirectory ? File.compare(0, C.size(), C) == 0 : File == C;
    };
    return File.empty() || std::any_of(Covered.begin(), Covered.end(), Covers);
  };
  std::vector<std::pair<std::string, BaselineEntry>> Result;
  for (const auto &Entry : Known)
    if (!Seen.count(Entry.first) && IsCovered(Entry.second.File))
      Result.push_back(Entry);
  std::sort(Result.begin(), Result.end(), [](const auto &A, const auto &B) {
    return A.second.Line < B.second.Line;
  });
  return Result;
}

} // namespace vnx::scan
