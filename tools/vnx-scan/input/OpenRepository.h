//===- OpenRepository.h - the repository one stands in ----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_OPENREPOSITORY_H
#define VNX_TOOLS_VNX_SCAN_INPUT_OPENREPOSITORY_H

#include "tools/vnx-scan/input/Libgit2.h"
#include "tools/vnx-scan/input/ScanError.h"

#include <string>
#include <variant>

namespace vnx::scan {

/// Opens the repository of the current directory as git itself would: with the
/// variables GIT_DIR, GIT_WORK_TREE, GIT_OBJECT_DIRECTORY,
/// GIT_ALTERNATE_OBJECT_DIRECTORIES and GIT_CEILING_DIRECTORIES, by which git
/// tells a hook what it is about to commit.
///
/// \returns the path of an error is left empty
std::variant<GitRepository, ScanError> openRepository();

/// The file of the index that git uses now: that of GIT_INDEX_FILE, if it is
/// set (`git commit FILE` has one of its own), else the repository's.
std::string indexPath(git_repository *Repository);

/// Reads that index and makes it the one that \p Repository compares with.
///
/// \returns the path of an error is left empty
std::variant<GitIndex, ScanError> openIndex(git_repository *Repository);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_OPENREPOSITORY_H
