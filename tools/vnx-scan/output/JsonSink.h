//===- JsonSink.h - one JSON document a scan --------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_JSONSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_JSONSINK_H

#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/output/FindingJson.h"
#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

namespace vnx::scan {

/// `{version, rule, findings, errors, summary}`, one finding a line. Findings
/// are written as they come.
class JsonSink : public Sink {
public:
  /// \p Out must outlive the sink.
  explicit JsonSink(OutputStream &Out) : Out(Out) {}

  void finding(const raw::Report &Found) override;
  void error(const ScanError &Error) override;
  void finish(const Totals &All) override;

private:
  void begin();

  OutputStream &Out;
  token::RootPaths Paths;
  Json Errors = Json::array();
  bool HasBegun = false;
  bool HasFinding = false;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_JSONSINK_H
