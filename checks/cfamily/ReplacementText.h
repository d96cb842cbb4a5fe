//===- ReplacementText.h - what takes a literal's place ---------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_REPLACEMENTTEXT_H
#define VNX_CHECKS_CFAMILY_REPLACEMENTTEXT_H

#include "checks/cfamily/FixSurroundings.h"
#include "checks/cfamily/LiteralPlace.h"
#include "checks/cfamily/Options.h"
#include "checks/cfamily/UnitFacts.h"
#include "checks/token/Finder.h"

#include "clang/AST/Expr.h"

#include <string>

namespace vnx::cfamily {

/// A literal with a token in it, and what a fix of it depends on.
struct ReplacedLiteral {
  const clang::StringLiteral &Literal;
  const LiteralPlace &Place;
  /// The token in the literal's value.
  token::Match Found;
  /// The variable whose declaration changes along with it; null if none does.
  const clang::VarDecl *Loosened;
  /// `std::getenv` and std::string are to be had; otherwise only `getenv`.
  bool InStd;
};

struct ReplacementText {
  /// An expression of the literal's type, or one that is as good in its place.
  std::string Text;
  /// Where it goes: the literal, with the `@` of an Objective-C one.
  clang::CharSourceRange Range;
  /// Why there is none.
  Refusal Why;
};

ReplacementText replaceLiteral(const ReplacedLiteral &Replaced, UnitFacts &Unit,
                               const Options &Opts);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_REPLACEMENTTEXT_H
