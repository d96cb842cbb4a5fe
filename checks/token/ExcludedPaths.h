//===- ExcludedPaths.h - the files that ExcludePaths leaves out -*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_EXCLUDEDPATHS_H
#define VNX_CHECKS_TOKEN_EXCLUDEDPATHS_H

#include "checks/token/GlobList.h"

#include <string>
#include <string_view>
#include <vector>

namespace vnx::token {

class ExcludedPaths {
public:
  ExcludedPaths() = default;
  /// \param Globs   as RuleOptions::ExcludePaths has them
  /// \param Folder  where they start: an absolute path without symbolic links
  ExcludedPaths(const std::vector<std::string> &Globs, std::string Folder);

  bool empty() const { return Globs.empty(); }

  /// True if \p Path, an absolute path without symbolic links, is left out. One
  /// that is not below the folder never is.
  bool matches(std::string_view Path) const;

private:
  GlobList Globs;
  /// With a slash at its end.
  std::string Folder;
};

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_EXCLUDEDPATHS_H
