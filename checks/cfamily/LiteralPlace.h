//===- LiteralPlace.h - where in the source a literal's text is -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALPLACE_H
#define VNX_CHECKS_CFAMILY_LITERALPLACE_H

#include "checks/cfamily/LiteralSpelling.h"

#include "clang/AST/Expr.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"

#include <optional>
#include <string>
#include <vector>

namespace vnx::cfamily {

/// The pieces of one string literal, each with its place in a file.
class LiteralPlace {
public:
  LiteralPlace(const clang::StringLiteral &Literal,
               const clang::SourceManager &Sources,
               const clang::LangOptions &LangOpts);

  /// The literal's value as it is spelled, a byte for each character; see
  /// SpelledLiteral.
  const std::string &text() const { return Text; }

  /// The half-open range from the first byte of the character at \p Begin of
  /// text() to the last one before \p End, as file locations. \p Token is the
  /// text in between: where it was made by the preprocessor (`#x`), the place
  /// is where the expansion spells it, or else where the expansion starts.
  clang::CharSourceRange rangeOf(std::size_t Begin, std::size_t End,
                                 llvm::StringRef Token) const;

  /// False if no file holds the character at \p Index of text(), nor does what
  /// the expansion is written as hold \p Token, so that rangeOf is a guess.
  bool isSpelledInFile(std::size_t Index, llvm::StringRef Token) const;

  /// Where the piece that holds the character at \p Index of text() was lexed,
  /// which may be in a macro's expansion.
  clang::SourceLocation locationOf(std::size_t Index) const {
    return pieceAt(Index).Location;
  }

  /// True if a macro's body or argument brings any of it.
  bool isFromMacro() const;
  /// Why the whole literal, from its first to its last byte, cannot be
  /// replaced where it is spelled, in the file or in one expansion of a macro;
  /// nothing if it can.
  std::optional<std::string> whyNotReplaceable() const;
  /// The suffix of a user-defined literal, of whichever piece has one.
  std::string suffix() const;
  /// The literal as it is written between its quotes, if it is one piece and
  /// not raw, so that it can be cut in two; nothing otherwise.
  std::optional<std::string> plainSpelling() const;
  /// Where in plainSpelling() the character at \p Index of text() is spelled.
  SpelledLiteral::Place plainPlace(std::size_t Index) const;
  /// The whole literal where it is spelled, if it can be replaced.
  clang::CharSourceRange wholeRange() const;

private:
  struct Piece {
    clang::SourceLocation Location;
    std::string Spelling;
    SpelledLiteral Spelled;
    /// Where this piece's characters start in Text.
    std::size_t TextBegin;
  };

  const Piece &pieceAt(std::size_t Index) const;
  clang::SourceLocation inFile(clang::SourceLocation Location,
                               llvm::StringRef Token) const;

  const clang::SourceManager &Sources;
  const clang::LangOptions &LangOpts;
  std::vector<Piece> Pieces;
  std::string Text;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALPLACE_H
