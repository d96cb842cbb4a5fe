//===- JUnitSink.h - findings as failed tests -------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_JUNITSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_JUNITSINK_H

#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

#include <cstdint>
#include <string>

namespace vnx::scan {

/// A test suite in the XML that CI systems read from JUnit: a failure for each
/// finding, an error for what could not be scanned, and one passed test if
/// there was neither. Kept until the end, because the counts come first.
class JUnitSink : public Sink {
public:
  /// \p Out must outlive the sink.
  explicit JUnitSink(OutputStream &Out) : Out(Out) {}

  void finding(const raw::Report &Found) override;
  void error(const ScanError &Error) override;
  void finish(const Totals &All) override;

private:
  OutputStream &Out;
  std::string Cases;
  std::uint64_t Tests = 0, Failures = 0, Errors = 0, Skipped = 0;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_JUNITSINK_H
