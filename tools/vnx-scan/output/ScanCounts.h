//===- ScanCounts.h - how far a scan has come -------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_SCANCOUNTS_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_SCANCOUNTS_H

#include <atomic>
#include <cstdint>

namespace vnx::scan {

/// Added to by every reader, read by who shows it. Only for showing: the three
/// may be of different moments.
struct ScanCounts {
  std::atomic<std::uint64_t> Files{0};
  std::atomic<std::uint64_t> Bytes{0};
  std::atomic<std::uint64_t> Findings{0};
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_SCANCOUNTS_H
