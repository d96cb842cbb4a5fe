//===- CsvSink.h - findings as a table (RFC 4180) ---------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_CSVSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_CSVSINK_H

#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

namespace vnx::scan {

/// A header line, then one record a finding.
class CsvSink : public Sink {
public:
  /// \p Out must outlive the sink.
  explicit CsvSink(OutputStream &Out);

  void finding(const raw::Report &Found) override;
  void error(const ScanError &) override {}
  void finish(const Totals &) override { Out.flush(); }

private:
  OutputStream &Out;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_CSVSINK_H
