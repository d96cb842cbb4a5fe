//===- Prefilter.h - which units Clang has to look at -----------*- C++ -*-===//
//
// docs/prefilter.md has the argument why what is passed over here has no token
// that the C-family pass would find.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_PREFILTER_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_PREFILTER_H

#include "tools/vnx-scan/project/CommandFacts.h"

#include <string>
#include <vector>

namespace vnx::scan {

struct Verdict {
  struct Place {
    /// Absolute; empty for the command line.
    std::string Path;
    pieces::Clue Found;
  };

  pieces::Suspicion Why = pieces::Suspicion::None;
  /// One for each piece that it takes, in the order of the token; the first of
  /// its kind by path. Not empty unless there is no suspicion.
  std::vector<Place> Places;
};

/// Judges the units of \p Commands, in their order, by up to \p Threads
/// threads.
std::vector<Verdict>
judgeUnits(const std::vector<const CompileCommand *> &Commands,
           unsigned Threads);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_PREFILTER_H
