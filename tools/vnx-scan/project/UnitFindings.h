//===- UnitFindings.h - what all units say of each file ---------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_UNITFINDINGS_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_UNITFINDINGS_H

#include "tools/vnx-scan/project/UnitReply.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace vnx::scan {

/// Gathers the replies of units. A header is in many of them: each place is
/// kept once, so that the memory taken goes with the tokens there are. The
/// result does not depend on the order in which units come.
class UnitFindings {
public:
  /// Adds the findings of the unit with that number. May be called by several
  /// threads.
  void add(std::size_t Unit, UnitReply &&Reply);

  struct File {
    /// SHA-256 of what the units have read; empty if they differ.
    std::string Digest;
    /// By position.
    std::vector<UnitFinding> Findings;
    /// Bytes that a part of a token is in, by position.
    std::vector<token::Span> Hidden;
  };
  /// By canonical path. Of a place that several units have, what the first one
  /// says; with a fix only where all that have it agree on that fix.
  std::map<std::string, File> take();

private:
  struct Place {
    UnitFinding Found;
    std::size_t Unit;
    /// The first unit without a fix, and its reason.
    std::optional<std::pair<std::size_t, std::string>> WithoutFix;
    bool FixesDiffer = false;
  };
  struct Gathered {
    std::string Digest;
    bool DigestsDiffer = false;
    std::map<std::uint64_t, Place> Places;
    /// Each to its end.
    std::map<std::uint64_t, std::uint64_t> Hidden;
  };
  static void add(std::size_t Unit, UnitFinding &&New, Gathered &To);

  std::mutex Mutex;
  std::map<std::string, Gathered> Files;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_UNITFINDINGS_H
