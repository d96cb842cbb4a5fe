//===- Fixer.h - edits files, or shows what it would edit -------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_FIXER_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_FIXER_H

#include "tools/vnx-scan/input/ScanError.h"
#include "tools/vnx-scan/output/FixCollector.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vnx::scan {

struct FixOutcome {
  /// Findings that were fixed, or would be.
  std::uint64_t Fixed = 0;
  /// Why others were not, and what else is worth knowing.
  std::vector<ScanError> Trouble;
  /// What changes, see unifiedDiff; only where it was asked for.
  std::string Diff;
};

/// Makes the edits of one file and writes it, see replaceFile. A file whose
/// digest is another one now is left alone, with an error.
FixOutcome applyFixes(const FileFixes &File);

/// As applyFixes, but gives the difference and leaves the file as it is.
FixOutcome previewFixes(const FileFixes &File, bool Color);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_FIXER_H
