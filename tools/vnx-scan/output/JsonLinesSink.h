//===- JsonLinesSink.h - one JSON object a finding and line -----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_JSONLINESSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_JSONLINESSINK_H

#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

namespace vnx::scan {

/// Findings only; each can be read before the scan has ended.
class JsonLinesSink : public Sink {
public:
  /// \p Out must outlive the sink.
  explicit JsonLinesSink(OutputStream &Out) : Out(Out) {}

  void finding(const raw::Report &Found) override;
  void error(const ScanError &) override {}
  void finish(const Totals &) override { Out.flush(); }

private:
  OutputStream &Out;
  token::RootPaths Paths;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_JSONLINESSINK_H
