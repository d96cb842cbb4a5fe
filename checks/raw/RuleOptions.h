//===- RuleOptions.h - what a user may set about this pass ------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_RULEOPTIONS_H
#define VNX_CHECKS_RAW_RULEOPTIONS_H

#include "checks/token/RuleOptions.h"

namespace vnx::raw {

/// What a user may change about the rule and about this pass.
struct RuleOptions : token::RuleOptions {
  /// Leave out what looksBinary takes for a binary.
  bool SkipBinary = false;
  /// List the suppressions that name the rule and silence nothing.
  bool ListUnusedSuppressions = false;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_RULEOPTIONS_H
