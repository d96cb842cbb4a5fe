//===- UnitFiles.h - a unit's files by their place in a project -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_UNITFILES_H
#define VNX_CHECKS_CFAMILY_UNITFILES_H

#include "checks/token/ExcludedPaths.h"
#include "checks/token/RootPaths.h"

#include "clang/Basic/SourceManager.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vnx::cfamily {

/// Names the files of one translation unit as fingerprints and ExcludePaths do,
/// whatever they are called on the command line and in an #include.
class UnitFiles {
public:
  /// \param Globs  the option ExcludePaths
  explicit UnitFiles(const std::vector<std::string> &Globs) : Globs(Globs) {}

  /// Has the globs start at \p Folder, an absolute path without symbolic links.
  /// Otherwise they start at the root of the main file's project.
  void excludeFrom(const std::string &Folder) {
    Excluded.emplace(Globs, Folder);
  }

  const token::RootedPath &pathOf(clang::FileID File,
                                  const clang::SourceManager &Sources);
  bool isExcluded(clang::FileID File, const clang::SourceManager &Sources);

private:
  const std::vector<std::string> &Globs;
  token::RootPaths Roots;
  std::map<clang::FileID, token::RootedPath> Paths;
  std::optional<token::ExcludedPaths> Excluded;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_UNITFILES_H
