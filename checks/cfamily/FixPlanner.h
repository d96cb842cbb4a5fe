//===- FixPlanner.h - the edits that take a token out -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FIXPLANNER_H
#define VNX_CHECKS_CFAMILY_FIXPLANNER_H

#include "checks/cfamily/LiteralPlace.h"
#include "checks/cfamily/Options.h"
#include "checks/cfamily/SourceFinding.h"
#include "checks/token/Finder.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

namespace vnx::cfamily {

/// Fills in the fix of \p Result, which stands in \p Literal at \p Found of its
/// value, or the reason why it has none.
void planFix(SourceFinding &Result, const clang::StringLiteral &Literal,
             const LiteralPlace &Place, token::Match Found,
             clang::ASTContext &Context, const Options &Opts);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FIXPLANNER_H
