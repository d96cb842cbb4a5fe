//===- ProjectFiles.h - the scanned files a unit may lead to ----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_PROJECTFILES_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_PROJECTFILES_H

#include "tools/vnx-scan/input/Configuration.h"
#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/input/ScanEntry.h"

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vnx::scan {

/// The absolute path without symbolic links; empty if there is no such file.
std::string canonicalPath(const std::string &Path);

struct ProjectFile {
  /// As it is reported.
  std::string Path;
  /// From its root, as its fingerprints name it.
  std::string Name;
  std::shared_ptr<const FileRules> Rules;
};

/// Files that were scanned, by what Clang calls them. Of a large tree only
/// those are kept whose names say that they may be part of a unit.
class ProjectFiles {
public:
  /// \param Extensions  those of the units, beside the usual ones of headers
  explicit ProjectFiles(std::set<std::string> Extensions);

  /// Takes \p Entry if its name says so.
  void add(const ScanEntry &Entry, token::RootPaths &Paths);
  /// Takes \p Entry if it is one of \p Wanted, canonical paths.
  void addIfWanted(const ScanEntry &Entry, token::RootPaths &Paths,
                   const std::set<std::string> &Wanted);
  void add(ProjectFiles &&Others);

  /// Null if it was not scanned, or its name does not say so.
  const ProjectFile *find(const std::string &Canonical) const;

  /// One that keeps the same and has nothing yet.
  ProjectFiles emptyCopy() const { return ProjectFiles(Extensions); }

private:
  static std::string canonicalOf(const ScanEntry &Entry,
                                 const token::RootedPath &Rooted);

  std::set<std::string> Extensions;
  std::unordered_map<std::string, ProjectFile> Files;
};

/// What follows the last dot of the name of \p Path, with the dot; empty if
/// there is none.
std::string_view extensionOf(std::string_view Path);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_PROJECTFILES_H
