//===- Totals.h - what a scan comes to --------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_TOTALS_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_TOTALS_H

#include "tools/vnx-scan/input/SkipReason.h"

#include <cstdint>
#include <optional>

namespace vnx::scan {

/// The translation units of a project.
struct UnitTotals {
  /// Those whose file was scanned.
  std::uint64_t Total = 0;
  std::uint64_t Parsed = 0;
  /// Those that could put a token together; nothing where that was not asked.
  std::optional<std::uint64_t> Suspicious;
};

struct Totals {
  /// Files, standard input among them, that were read to their end.
  std::uint64_t Files = 0;
  std::uint64_t Bytes = 0;
  std::uint64_t Findings = 0;
  /// Findings that a comment silences.
  std::uint64_t Suppressed = 0;
  /// Findings that the baseline knows; not among Findings.
  std::uint64_t Baselined = 0;
  enum class FixMode { Off, Applied, Previewed };
  FixMode Fixing = FixMode::Off;
  /// Of the Findings, those that were fixed, or would be.
  std::uint64_t Fixed = 0;
  /// What could not be scanned.
  std::uint64_t Errors = 0;
  SkipCounts Skipped;
  /// Only where a project was scanned.
  std::optional<UnitTotals> Units;
  double Seconds = 0;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_TOTALS_H
