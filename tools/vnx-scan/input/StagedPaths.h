//===- StagedPaths.h - where the index differs from HEAD --------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_STAGEDPATHS_H
#define VNX_TOOLS_VNX_SCAN_INPUT_STAGEDPATHS_H

#include "tools/vnx-scan/input/IndexFile.h"
#include "tools/vnx-scan/input/Libgit2.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace vnx::scan {

struct StagedPaths {
  /// All paths with a difference: of files, and of folders of which nothing is
  /// left.
  std::set<std::string> Paths;
  /// What the index has at those paths.
  std::vector<const IndexFile::Entry *> Entries;
};

/// Compares \p Index with the tree \p Head. Folders whose tree the index knows,
/// which are nearly all, are not looked into, as git does it. Nothing if a tree
/// cannot be read.
std::optional<StagedPaths> findStaged(git_repository *Repository,
                                      const IndexFile &Index,
                                      const git_oid &Head);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_STAGEDPATHS_H
