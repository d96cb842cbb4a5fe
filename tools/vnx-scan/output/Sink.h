//===- Sink.h - who is told about a scan ------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_SINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_SINK_H

#include "checks/raw/Scanner.h"
#include "tools/vnx-scan/input/ScanError.h"
#include "tools/vnx-scan/output/Totals.h"

namespace vnx::scan {

/// An output format. The scan drives: findings and errors come by path, then
/// position, then finish() once. Calls come from several threads, one at a
/// time.
class Sink {
public:
  virtual ~Sink() = default;
  virtual void finding(const raw::Report &Found) = 0;
  /// Something that could not be scanned, or a warning.
  virtual void error(const ScanError &Error) = 0;
  virtual void finish(const Totals &All) = 0;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_SINK_H
