//===- CompileCommands.h - how a project's units are compiled ---*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_COMPILECOMMANDS_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_COMPILECOMMANDS_H

#include "tools/vnx-scan/input/ScanError.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vnx::scan {

/// One entry of a compile_commands.json. Bytes as they are in the file.
struct CompileCommand {
  /// Where the compiler runs; absolute.
  std::string Directory;
  /// Absolute, or relative to Directory.
  std::string File;
  /// The compiler first, without a wrapper such as ccache. Not empty.
  std::vector<std::string> Arguments;

  /// File as an absolute path, with whatever `..` it has.
  std::string path() const;
};

/// Reads the text of a compile_commands.json
/// (https://clang.llvm.org/docs/JSONCompilationDatabase.html). Of several
/// entries that differ in their output only, the first is kept.
///
/// \param Shown      what errors call the file
/// \param Directory  the absolute folder that relative ones are in
std::variant<std::vector<CompileCommand>, ScanError>
parseCompileCommands(const std::string &Text, const std::string &Shown,
                     const std::string &Directory);

/// Reads compile_commands.json in the folder \p Build.
std::variant<std::vector<CompileCommand>, ScanError>
readCompileCommands(const std::string &Build);

/// The words of \p Command as a shell takes it apart; nothing is expanded.
std::vector<std::string> splitCommand(std::string_view Command);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_COMPILECOMMANDS_H
