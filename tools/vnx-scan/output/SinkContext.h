//===- SinkContext.h - what a format knows besides findings -----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_SINKCONTEXT_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_SINKCONTEXT_H

#include <ctime>
#include <functional>

namespace vnx::scan {

struct SinkContext {
  /// Whether findings that a comment silences are shown, marked as such.
  bool ShowSuppressed = false;
  /// Seconds since 1970. A function, so that a test has a clock of its own.
  std::function<std::time_t()> Now = [] { return std::time(nullptr); };
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_SINKCONTEXT_H
