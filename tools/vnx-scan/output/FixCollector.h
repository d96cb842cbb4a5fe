//===- FixCollector.h - the fixes of a scan, file by file -------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_FIXCOLLECTOR_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_FIXCOLLECTOR_H

#include "checks/token/FixPlan.h"
#include "tools/vnx-scan/output/Sink.h"

#include <string>
#include <vector>

namespace vnx::scan {

/// Where a token is spelled, and what is shown in its place.
struct TokenSpan {
  std::uint64_t Begin = 0;
  std::uint64_t End = 0;
  std::string Redacted;
};

struct WantedFix {
  std::uint64_t Line = 0;
  token::Fix Edits;
};

/// What is known of one file when it is to be fixed.
struct FileFixes {
  std::string Path;
  /// SHA-256 of the file as it was scanned, in hexadecimal.
  std::string Digest;
  std::vector<WantedFix> Fixes;
  /// Every token in it, also those that stay, by position.
  std::vector<TokenSpan> Tokens;
};

/// Keeps what fixing needs, in the order of the paths. Findings that a comment
/// silences are left as they are.
class FixCollector : public Sink {
public:
  void finding(const raw::Report &Found) override;
  void error(const ScanError &) override {}
  void finish(const Totals &) override {}

  /// A finding that is not to be fixed but must not be shown either.
  void notFixed(const raw::Report &Found);

  /// Files with at least one fix; each is given once.
  std::vector<FileFixes> take();

private:
  FileFixes &file(const raw::Report &Found);

  std::vector<FileFixes> Files;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_FIXCOLLECTOR_H
