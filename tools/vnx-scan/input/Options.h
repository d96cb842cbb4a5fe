//===- Options.h - what a scan is to do -------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_OPTIONS_H
#define VNX_TOOLS_VNX_SCAN_INPUT_OPTIONS_H

#include "checks/raw/Scanner.h"
#include "tools/vnx-scan/input/Arguments.h"

#include <string>
#include <variant>
#include <vector>

namespace vnx::scan {

/// What settling depends on besides the command line.
struct Surroundings {
  bool OutIsTerminal = false;
  bool ErrIsTerminal = false;
  /// NO_COLOR is set and not empty, or TERM is `dumb`.
  bool NoColor = false;
  unsigned Cores = 1;
};

struct Options {
  /// Never empty.
  std::vector<std::string> Paths;
  bool UseIgnoreRules = true;
  bool ScanHidden = true;
  bool FollowLinks = false;
  bool Quiet = false;
  bool ColorOut = false;
  bool ColorErr = false;
  /// 1 to 1024.
  unsigned Threads = 1;
  raw::RuleOptions Rule;
};

/// The second step: defaults filled in, values checked.
std::variant<Options, UsageError> settle(const Arguments &Typed,
                                         const Surroundings &Around);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_OPTIONS_H
