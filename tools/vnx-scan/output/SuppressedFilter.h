//===- SuppressedFilter.h - keeps silenced findings from a sink -*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_SUPPRESSEDFILTER_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_SUPPRESSEDFILTER_H

#include "tools/vnx-scan/output/Sink.h"

#include <memory>

namespace vnx::scan {

/// Hands on all but the findings that a comment silences.
class SuppressedFilter : public Sink {
public:
  explicit SuppressedFilter(std::unique_ptr<Sink> Target)
      : Target(std::move(Target)) {}

  void finding(const raw::Report &Report) override {
    if (Report.Found.SuppressedBy.empty())
      Target->finding(Report);
  }
  void error(const ScanError &Error) override { Target->error(Error); }
  void finish(const Totals &All) override { Target->finish(All); }

private:
  std::unique_ptr<Sink> Target;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_SUPPRESSEDFILTER_H
