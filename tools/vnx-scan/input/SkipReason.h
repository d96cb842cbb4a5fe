//===- SkipReason.h - why a file or folder was left out ---------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_SKIPREASON_H
#define VNX_TOOLS_VNX_SCAN_INPUT_SKIPREASON_H

#include "checks/raw/SkippedFiles.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace vnx::scan {

enum class SkipReason {
  LockFile,
  Checksums,
  MinifiedAsset,
  GitIgnored,
  Hidden,
  SymbolicLink,
  NotRegular,
  AlreadyScanned,
  /// By --include or --exclude.
  Filtered,
  /// Larger than --max-filesize.
  TooLarge,
  /// By --binary=skip.
  Binary,
  /// By the option ExcludePaths.
  ExcludedPath,
  /// Checks of a .clang-tidy switches the rule off.
  RuleOff,
};
inline constexpr std::size_t SkipReasonCount = 13;

inline SkipReason toSkipReason(raw::SkippedKind Kind) {
  switch (Kind) {
  case raw::SkippedKind::LockFile:
    return SkipReason::LockFile;
  case raw::SkippedKind::Checksums:
    return SkipReason::Checksums;
  case raw::SkippedKind::MinifiedAsset:
    break;
  }
  return SkipReason::MinifiedAsset;
}

/// How many entries were left out for each reason; a folder counts once.
class SkipCounts {
public:
  void add(SkipReason Reason) { ++Counts[static_cast<std::size_t>(Reason)]; }
  void add(const SkipCounts &Other) {
    for (std::size_t I = 0; I < SkipReasonCount; ++I)
      Counts[I] += Other.Counts[I];
  }
  std::uint64_t operator[](SkipReason Reason) const {
    return Counts[static_cast<std::size_t>(Reason)];
  }
  std::uint64_t total() const {
    std::uint64_t Sum = 0;
    for (std::uint64_t Count : Counts)
      Sum += Count;
    return Sum;
  }

private:
  std::array<std::uint64_t, SkipReasonCount> Counts{};
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_SKIPREASON_H
