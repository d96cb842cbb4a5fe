//===- GitLabSink.h - GitLab's secret detection report ----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_GITLABSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_GITLABSINK_H

#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/output/FindingJson.h"
#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"
#include "tools/vnx-scan/output/SinkContext.h"

namespace vnx::scan {

/// Schema version 15.0.7, for `artifacts: reports: secret_detection`. Needs the
/// times at which the scan began, that of the constructor, and ended.
class GitLabSink : public Sink {
public:
  /// \p Out must outlive the sink.
  GitLabSink(OutputStream &Out, SinkContext Context);

  void finding(const raw::Report &Found) override;
  void error(const ScanError &Error) override;
  void finish(const Totals &All) override;

private:
  OutputStream &Out;
  SinkContext Context;
  token::RootPaths Paths;
  std::string Start;
  Json Messages = Json::array();
  bool HasFinding = false;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_GITLABSINK_H
