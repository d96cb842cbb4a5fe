//===- Summary.h - a scan in one line ---------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_SUMMARY_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_SUMMARY_H

#include "tools/vnx-scan/output/Totals.h"

#include <string>
#include <vector>

namespace vnx::scan {

/// `3 findings in 120 files (1.2 MiB), 2 errors; skipped 4: 2 lock files, ...;
/// 0.03 s`, without a newline.
std::string summaryOf(const Totals &All);

/// Why units are parsed, a line each: `425 units are parsed for ...`, the most
/// frequent reasons first, or `src/a.c is parsed for ...` where each unit is
/// known. Bytes as they are.
std::vector<std::string> unitNotes(const UnitTotals &Units);

/// \p Bytes with a binary unit: `512 bytes`, `1.2 MiB`.
std::string sizeText(std::uint64_t Bytes);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_SUMMARY_H
