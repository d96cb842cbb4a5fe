//===- LiteralPass.h - the tokens in a string literal -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALPASS_H
#define VNX_CHECKS_CFAMILY_LITERALPASS_H

#include "checks/cfamily/FindingCollector.h"
#include "checks/cfamily/FixPlanner.h"
#include "checks/cfamily/LiteralPlace.h"
#include "checks/cfamily/UnitFacts.h"
#include "checks/pieces/PieceText.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vnx::cfamily {

/// Judges string literals by their value, after escapes, concatenation and
/// macros, whatever their character width.
class LiteralPass {
public:
  explicit LiteralPass(FindingCollector &Collector) : Collector(Collector) {}

  /// Takes note of \p Literal if it has a token or a piece of one. Called for
  /// every literal of a unit, so it only looks at the bytes.
  void look(const clang::StringLiteral &Literal);
  /// A character may be put to a text.
  void look(const clang::CharacterLiteral &Character);

  /// Adds the tokens of all literals that were looked at, with their fixes.
  void judge(clang::ASTContext &Context);

  /// Adds the tokens that are spelled in no file, such as `#x` of a macro's
  /// argument, unless they were found where they are spelled, and plans the
  /// fixes of those that macros spell. Call it last.
  void finish(clang::ASTContext &Context);

  /// False if no two or three of the literals that were looked at spell the
  /// beginning of a token together, so that nothing can be put together.
  bool sawTokenPieces(const clang::ASTContext &Context) const;

private:
  /// A token that is spelled in no file.
  struct Guess {
    clang::CharSourceRange Range;
    std::string Token;
    /// What is written of the expansions that it comes from.
    std::string Written;
  };
  /// A token that a macro's body or argument spells.
  struct MacroToken {
    /// Null if it is reported by something else, or silenced.
    SourceFinding *Result;
    std::string Token;
    std::vector<MacroLiteral> Literals;
  };

  void judge(const clang::StringLiteral &Literal, clang::ASTContext &Context);
  UnitFacts &unit(clang::ASTContext &Context);
  void addMacroLiteral(SourceFinding *Result, clang::SourceLocation Location,
                       std::string_view Token, const MacroLiteral &Literal);
  bool isStringized(std::string_view Token) const;

  FindingCollector &Collector;
  std::optional<UnitFacts> Unit;
  std::vector<const clang::StringLiteral *> WithTokens;
  /// By where the token is spelled.
  std::map<clang::SourceLocation, MacroToken> MacroTokens;
  std::vector<Guess> Guesses;
  /// What the strings could be in a token's beginning, all together.
  std::uint8_t Parts = 0;
  /// The characters that could be one, which most code only compares.
  std::vector<const clang::CharacterLiteral *> Characters;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALPASS_H
