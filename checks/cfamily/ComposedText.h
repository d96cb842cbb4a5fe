//===- ComposedText.h - a string put together from pieces -------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_COMPOSEDTEXT_H
#define VNX_CHECKS_CFAMILY_COMPOSEDTEXT_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::cfamily {

/// What is known of a string that the program puts together: the text of its
/// constant pieces, and a gap for each that is not known.
class ComposedText {
public:
  /// Stands for what is not known; no byte of a token, and a boundary.
  static constexpr char Gap = '\x80';
  /// Longer texts are cut: no token hides in what is built from that much.
  static constexpr std::size_t MaxLength = 4096;

  const std::string &text() const { return Text; }
  std::size_t pieceCount() const { return Pieces.size(); }

  void addGap();
  void addPlain(std::string_view More, clang::SourceLocation Location);
  void addLiteral(const clang::StringLiteral &Literal,
                  std::string_view Value);
  void add(const ComposedText &More);

  /// The index of the piece that the byte at \p Index is of.
  std::size_t pieceAt(std::size_t Index) const;
  /// Where the byte at \p Index is spelled, as a location of the AST.
  clang::CharSourceRange placeOf(std::size_t Index,
                                 clang::ASTContext &Context) const;

private:
  struct Piece {
    std::size_t Begin;
    std::size_t Length;
    const clang::StringLiteral *Literal;
    clang::SourceLocation Location;
  };

  std::string Text;
  std::vector<Piece> Pieces;
};

/// The known texts of the local variables at some point of a function.
using KnownTexts = std::map<const clang::ValueDecl *, ComposedText>;

/// What \p E evaluates to, as far as this can be followed:
///
/// - string and character literals, `"..."s` and `"..."sv`;
/// - variables and members that are const or constexpr, the locals of
///   \p Known, and parameters by their default argument;
/// - std::string and std::string_view made from these, `+`, `+=`, append,
///   assign, c_str, data, str;
/// - strcpy, strcat, strncat, sprintf and snprintf with %s;
/// - std::format, fmt::format with {}, absl::StrCat.
///
/// Calls of the program's own functions, branches of `?:`, indexes and anything
/// computed are gaps.
ComposedText composeText(const clang::Expr &E, const KnownTexts &Known,
                         clang::ASTContext &Context);

/// The local variable that the call or assignment \p E writes a string into, if
/// it is one of the forms above; nullptr otherwise.
const clang::ValueDecl *writtenVariable(const clang::Expr &E);

/// True for types whose values composeText follows: pointers to and arrays of
/// char, std::string, std::string_view.
bool isText(clang::QualType Type);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_COMPOSEDTEXT_H
