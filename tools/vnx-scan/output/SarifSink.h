//===- SarifSink.h - SARIF 2.1.0 (OASIS) ------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_SARIFSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_SARIFSINK_H

#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/output/FindingJson.h"
#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

#include <map>
#include <string>
#include <vector>

namespace vnx::scan {

/// One run. Results are written as they come. Suppressed findings are among
/// them, as SARIF has a place for those.
class SarifSink : public Sink {
public:
  /// \p Out must outlive the sink.
  explicit SarifSink(OutputStream &Out);

  void finding(const raw::Report &Found) override;
  void error(const ScanError &Error) override;
  void finish(const Totals &All) override;

private:
  Json artifactLocation(const token::RootedPath &File);

  OutputStream &Out;
  token::RootPaths Paths;
  /// The base that each root goes by, in the order they came.
  std::vector<std::pair<std::string, std::string>> Bases;
  std::map<std::string, std::size_t> Indexes;
  Json Artifacts = Json::array();
  Json Notifications = Json::array();
  bool HasFinding = false;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_SARIFSINK_H
