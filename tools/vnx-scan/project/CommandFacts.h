//===- CommandFacts.h - what a compile command says by itself ---*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_COMMANDFACTS_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_COMMANDFACTS_H

#include "checks/pieces/FileFacts.h"
#include "tools/vnx-scan/project/CompileCommands.h"
#include "tools/vnx-scan/project/IncludeGraph.h"

#include <string>
#include <vector>

namespace vnx::scan {

struct CommandFacts {
  /// What -D defines; odd where an option is not understood that could bring
  /// text.
  pieces::TextFacts Facts;
  pieces::NameFacts Names;
  /// Why Facts are as they are; their lines mean nothing.
  std::vector<pieces::Clue> Clues;
  IncludePaths Where;
  /// It is compiled as C, not as one of its kin.
  bool IsC = false;
  /// It may be compiled as C or Objective-C.
  bool MayBeC = true;
  /// Its language may have `constexpr`, as C has since 2023.
  bool MayHaveConstexpr = true;
  /// Its language may be one that has no raw strings.
  bool MayLackRaw = false;
  /// -include and -imacros, as they are named.
  std::vector<std::string> Included;
};

CommandFacts factsOf(const CompileCommand &Command);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_COMMANDFACTS_H
