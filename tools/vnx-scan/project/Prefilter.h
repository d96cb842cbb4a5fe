//===- Prefilter.h - which units Clang has to look at -----------*- C++ -*-===//
//
// docs/prefilter.md has the argument why what is passed over here has no token
// that the C-family pass would find.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_PREFILTER_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_PREFILTER_H

#include "tools/vnx-scan/project/CommandFacts.h"

#include <map>

namespace vnx::scan {

class Prefilter {
public:
  /// Why the unit of \p Command is to be parsed, or that it need not be.
  pieces::Suspicion judge(const CompileCommand &Command);

private:
  IncludeGraph Graph;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_PREFILTER_H
