//===- Totals.h - what a scan comes to --------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_TOTALS_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_TOTALS_H

#include "tools/vnx-scan/input/SkipReason.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vnx::scan {

/// What made Clang necessary for some of the units.
struct UnitReason {
  struct Place {
    /// As it is reported; empty for the command line.
    std::string Path;
    /// 1-based; 0 for none.
    std::uint32_t Line = 0;
    std::string What;
  };
  /// Together they could be a token.
  std::vector<Place> Places;
  std::uint64_t Count = 0;
  /// Their files, by path; only with Options::ShowUnits.
  std::vector<std::string> Units;
};

/// `src/a.h:12: string that ends in "h"`, and so on for each place.
std::string textOf(const UnitReason &Reason);

/// The translation units of a project.
struct UnitTotals {
  /// Those whose file was scanned.
  std::uint64_t Total = 0;
  std::uint64_t Parsed = 0;
  /// Those that could put a token together; nothing where that was not asked.
  std::optional<std::uint64_t> Suspicious;
  /// Why, the most frequent reason first.
  std::vector<UnitReason> Reasons;
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
