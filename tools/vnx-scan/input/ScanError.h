//===- ScanError.h - what could not be scanned, and why ---------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_SCANERROR_H
#define VNX_TOOLS_VNX_SCAN_INPUT_SCANERROR_H

#include <cstdint>
#include <string>

namespace vnx::scan {

/// Plain data; bytes are as they came, whoever prints them makes them safe.
struct ScanError {
  std::string Path;
  /// What is wrong: lower case, no full stop.
  std::string What;
  /// What to do about it, in the same form; may be empty.
  std::string Advice;
  /// Nothing was left out; worth knowing all the same. Not counted.
  bool IsWarning = false;
  /// Where in the file, 1-based; 0 where it is about all of it.
  std::uint64_t Line = 0;
  std::uint64_t Column = 0;
};

/// `PATH: WHAT; ADVICE`, or `PATH:LINE:COLUMN: ...`, bytes as they are.
std::string textOf(const ScanError &Error);

/// The error for errno value \p Error at \p Path.
ScanError errorFor(std::string Path, int Error);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_SCANERROR_H
