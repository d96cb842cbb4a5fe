//===- OpenRepository.h - the repository one stands in ----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_OPENREPOSITORY_H
#define VNX_TOOLS_VNX_SCAN_INPUT_OPENREPOSITORY_H

#include "tools/vnx-scan/input/Libgit2.h"
#include "tools/vnx-scan/input/ScanError.h"

#include <variant>

namespace vnx::scan {

/// Opens the repository of the current directory as git itself would: with the
/// variables GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_OBJECT_DIRECTORY,
/// GIT_ALTERNATE_OBJECT_DIRECTORIES and GIT_CEILING_DIRECTORIES, by which git
/// tells a hook what it is about to commit (`git commit FILE` has an index of
/// its own for that).
///
/// \returns the path of an error is left empty
std::variant<GitRepository, ScanError> openRepository();

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_OPENREPOSITORY_H
