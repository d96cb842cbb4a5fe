//===- GitHubSink.h - GitHub Actions workflow commands ----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_GITHUBSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_GITHUBSINK_H

#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

namespace vnx::scan {

/// `::warning file=...,line=...::MESSAGE`, which the runner turns into an
/// annotation of the pull request; `::error` for what could not be scanned.
class GitHubSink : public Sink {
public:
  /// \p Out must outlive the sink.
  explicit GitHubSink(OutputStream &Out) : Out(Out) {}

  void finding(const raw::Report &Found) override;
  void error(const ScanError &Error) override;
  void finish(const Totals &) override { Out.flush(); }

private:
  OutputStream &Out;
  token::RootPaths Paths;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_GITHUBSINK_H
