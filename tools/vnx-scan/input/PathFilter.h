//===- PathFilter.h - what --include and --exclude leave --------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_PATHFILTER_H
#define VNX_TOOLS_VNX_SCAN_INPUT_PATHFILTER_H

#include "checks/token/GlobList.h"

#include <string>
#include <string_view>
#include <vector>

namespace vnx::scan {

/// Globs are those of a .gitignore in the current directory. Paths are given
/// as they are reported; an absolute one below the current directory is taken
/// from there, one outside it as it is.
class PathFilter {
public:
  PathFilter() = default;
  PathFilter(const std::vector<std::string> &Include,
             const std::vector<std::string> &Exclude);

  bool empty() const { return Included.empty() && Excluded.empty(); }

  /// True if the directory \p Path is excluded with all there is in it.
  bool dropsDirectory(std::string_view Path) const;
  /// True if the file \p Path, found in a directory that is not dropped, is
  /// excluded, or not included while something is.
  bool dropsFound(std::string_view Path) const;
  /// As dropsFound, for a file that was named: the directories of its path
  /// have not been looked at.
  bool dropsNamed(std::string_view Path) const;

private:
  std::string_view subject(std::string_view Path) const;

  token::GlobList Included;
  token::GlobList Excluded;
  /// The current directory, with a slash at its end.
  std::string Here;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_PATHFILTER_H
