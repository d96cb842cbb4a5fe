#include "tools/vnx-scan/input/PathFilter.h"

#include <filesystem>

namespace vnx::scan {

using Verdict = token::GlobList::Verdict;

PathFilter::PathFilter(const std::vector<std::string> &Include,
                       const std::vector<std::string> &Exclude) {
  for (const std::string &Glob : Include)
    Included.add(Glob);
  for (const std::string &Glob : Exclude)
    Excluded.add(Glob);
  std::error_code Ignored;
  Here = std::filesystem::current_path(Ignored).string();
  if (Here.empty() || Here.back() != '/')
    Here += '/';
}

/// \p Path as the globs see it.
std::string_view PathFilter::subject(std::string_view Path) const {
  if (Path.substr(0, Here.size()) == Here)
    Path.remove_prefix(Here.size());
  while (Path.substr(0, 2) == "./")
    Path.remove_prefix(2);
  return Path;
}

bool PathFilter::dropsDirectory(std::string_view Path) const {
  return !Excluded.empty() &&
         Excluded.judge(subject(Path), true) == Verdict::Match;
}

bool PathFilter::dropsFound(std::string_view Path) const {
  if (empty())
    return false;
  std::string_view Subject = subject(Path);
  return Excluded.judge(Subject, false) == Verdict::Match ||
         (!Included.empty() && !Included.matchesFile(Subject));
}

bool PathFilter::dropsNamed(std::string_view Path) const {
  return !empty() && (Excluded.matchesFile(subject(Path)) || dropsFound(Path));
}

} // namespace vnx::scan
