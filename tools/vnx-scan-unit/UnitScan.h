//===- UnitScan.h - the C-family pass over one unit -------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_UNIT_UNITSCAN_H
#define VNX_TOOLS_VNX_SCAN_UNIT_UNITSCAN_H

#include "tools/vnx-scan-unit/Job.h"

#include "checks/token/Finding.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vnx::unit {

/// A finding that no compiler is needed for any more.
struct UnitFinding {
  /// Its path is absolute and without symbolic links; no fingerprint yet. The
  /// fix has the edit for the #include.
  token::Finding Found;
  /// The token's length in bytes, token::tokenDigest and token::isPlaceholder.
  std::uint64_t Length = 0;
  std::string Digest;
  bool IsPlaceholder = false;
};

struct UnitResult {
  std::vector<UnitFinding> Findings;
  /// The files that they are in, by path, with the SHA-256 of what was read.
  std::map<std::string, std::string> Files;
  /// Bytes of those files that hold a part of a token that is put together, by
  /// path; none shorter than four.
  std::map<std::string, std::vector<token::Span>> Hidden;
  /// The first thing that kept the unit from being understood, if any. There
  /// may be findings all the same, then without a fix.
  std::optional<std::string> Error;
};

/// Parses \p Unit as its command says and runs the pass over it. The options
/// are those of \p Unit, but that all tokens are reported: MinLength and
/// IgnorePlaceholders are for who knows each file's own.
UnitResult scanUnit(const Job &Unit);

} // namespace vnx::unit

#endif // VNX_TOOLS_VNX_SCAN_UNIT_UNITSCAN_H
