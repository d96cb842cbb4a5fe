//===- FixesSink.h - what clang-apply-replacements reads --------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_FIXESSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_FIXESSINK_H

#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/output/FixPlan.h"
#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

#include <memory>

namespace YAML {
class Emitter;
}

namespace vnx::scan {

/// The YAML of clang-tidy --export-fixes: a diagnostic for each finding, with
/// replacements where there is a fix. An edit that several fixes of a file
/// need is in the first of them only: within one YAML file it would be made as
/// often as it is written. Fixes that do not fit together, and those in a file
/// whose path cannot be written, have no replacements.
class FixesSink : public Sink {
public:
  /// \p Out must outlive the sink.
  explicit FixesSink(OutputStream &Out);
  ~FixesSink() override;

  void finding(const raw::Report &Found) override;
  void error(const ScanError &) override {}
  void finish(const Totals &All) override;

private:
  OutputStream &Out;
  token::RootPaths Paths;
  std::unique_ptr<YAML::Emitter> Yaml;
  /// The file that findings come from at the moment.
  std::string Path;
  FixPlan Plan;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_FIXESSINK_H
