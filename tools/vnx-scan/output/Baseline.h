//===- Baseline.h - the findings that are known already ---------*- C++ -*-===//
//
// A text file, so that a change of it can be reviewed and merged line by line:
//
//     vnx-baseline 1 VNX-SEC-027
//     # comment
//     FINGERPRINT FILE
//
// A fingerprint is 64 lower-case hexadecimal digits, see token::fingerprint.
// FILE, a percent-encoded path from the root, is for people and for telling
// which lines a scan of a part of the tree can judge; it may be left out.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_BASELINE_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_BASELINE_H

#include "tools/vnx-scan/input/ScanError.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace vnx::scan {

struct BaselineEntry {
  /// As uriOf writes it; may be empty.
  std::string File;
  /// The line of the baseline that it is on, from 1; 0 for a new one.
  unsigned Line = 0;
};

/// By fingerprint.
using Baseline = std::map<std::string, BaselineEntry>;

/// \param Path  for the error only, which names the line
std::variant<Baseline, ScanError> parseBaseline(const std::string &Path,
                                                std::string_view Text);
std::variant<Baseline, ScanError> readBaseline(const std::string &Path);

/// The file's content, sorted by fingerprint.
std::string formatBaseline(const Baseline &Known);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_BASELINE_H
