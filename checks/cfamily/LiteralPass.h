//===- LiteralPass.h - the tokens in a string literal -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALPASS_H
#define VNX_CHECKS_CFAMILY_LITERALPASS_H

#include "checks/cfamily/FindingCollector.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <string>
#include <vector>

namespace vnx::cfamily {

/// Judges string literals by their value, after escapes, concatenation and
/// macros, whatever their character width.
class LiteralPass {
public:
  explicit LiteralPass(FindingCollector &Collector) : Collector(Collector) {}

  /// Adds the tokens in \p Literal, with their fixes. Nothing for a literal
  /// that is made from a function's name.
  void judge(const clang::StringLiteral &Literal, clang::ASTContext &Context);

  /// Adds the tokens that are spelled in no file, such as `#x` of a macro's
  /// argument, unless they were found where they are spelled. Call it last.
  void finish(clang::ASTContext &Context);

  /// True if a literal of the unit ended in what may be the beginning of a
  /// token; without one, nothing can be put together.
  bool sawTokenPiece() const { return SawTokenPiece; }

private:
  struct Guess {
    clang::CharSourceRange Range;
    std::string Token;
  };

  FindingCollector &Collector;
  std::vector<Guess> Guesses;
  bool SawTokenPiece = false;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALPASS_H
