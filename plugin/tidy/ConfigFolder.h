//===- ConfigFolder.h - which .clang-tidy set an option ---------*- C++ -*-===//
#ifndef VNX_PLUGIN_TIDY_CONFIGFOLDER_H
#define VNX_PLUGIN_TIDY_CONFIGFOLDER_H

#include "clang/Basic/FileManager.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace vnx::tidy {

/// The folder of the .clang-tidy from which clang-tidy has the value of the
/// option \p Option, a list, for the file \p File: the nearest above it that
/// sets it to \p Items, as far up as each inherits from the next. clang-tidy
/// merges them and does not say which one it was.
///
/// \param Option  with the check's name in front
/// \returns an absolute path without symbolic links; nothing if no file of the
///          tree has it, as where `--config` or a `.clangd` says it
std::optional<std::string> configFolder(llvm::StringRef File,
                                        llvm::StringRef Option,
                                        const std::vector<std::string> &Items,
                                        clang::FileManager &Files);

} // namespace vnx::tidy

#endif // VNX_PLUGIN_TIDY_CONFIGFOLDER_H
