//===- Job.h - one translation unit to be looked at -------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_UNIT_JOB_H
#define VNX_TOOLS_VNX_SCAN_UNIT_JOB_H

#include "checks/cfamily/Options.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace vnx::unit {

struct Job {
  /// Where the compiler runs; absolute.
  std::string Directory;
  std::string File;
  /// The whole command, the compiler first.
  std::vector<std::string> Arguments;
  cfamily::Options Rule;
};

/// Reads one line of what vnx-scan writes; see Protocol.h.
llvm::Expected<Job> parseJob(llvm::StringRef Line);

} // namespace vnx::unit

#endif // VNX_TOOLS_VNX_SCAN_UNIT_JOB_H
