//===- FixPlanner.h - the edits that take a token out -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FIXPLANNER_H
#define VNX_CHECKS_CFAMILY_FIXPLANNER_H

#include "checks/cfamily/LiteralPlace.h"
#include "checks/cfamily/Options.h"
#include "checks/cfamily/SourceFinding.h"
#include "checks/cfamily/UnitFacts.h"
#include "checks/token/Finder.h"

#include "clang/AST/Expr.h"
#include "llvm/ADT/ArrayRef.h"

namespace vnx::cfamily {

/// Fills in the fix of \p Result, which stands in \p Literal at \p Found of its
/// value, or the reason why it has none. No macro brings any of the literal.
void planFix(SourceFinding &Result, const clang::StringLiteral &Literal,
             const LiteralPlace &Place, token::Match Found, UnitFacts &Unit,
             const Options &Opts);

/// A literal that a macro's body or argument brings, and the token in it.
struct MacroLiteral {
  const clang::StringLiteral *Literal;
  token::Match Found;
};

/// The same for a token of a macro: \p Literals are all that come from where
/// \p Result stands. Its definition, or the argument, is rewritten if each of
/// them takes the same text.
///
/// \param IsStringized  some `#x` of the unit holds the token, too
void planMacroFix(SourceFinding &Result, llvm::ArrayRef<MacroLiteral> Literals,
                  bool IsStringized, UnitFacts &Unit, const Options &Opts);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FIXPLANNER_H
