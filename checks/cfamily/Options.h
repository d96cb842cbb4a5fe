//===- Options.h - what a user may set for the C-family pass ----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_OPTIONS_H
#define VNX_CHECKS_CFAMILY_OPTIONS_H

#include "checks/token/RuleOptions.h"

namespace vnx::cfamily {

/// One configuration serves both passes.
using Options = token::RuleOptions;
using token::FixStyle;

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_OPTIONS_H
