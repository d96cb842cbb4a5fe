//===- Lexis.h - a language's comments and strings --------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_LEXIS_H
#define VNX_CHECKS_RAW_SYNTAX_LEXIS_H

#include "checks/raw/text/Escapes.h"

#include <cstddef>
#include <string_view>

namespace vnx::raw {

/// A constant array, whatever its length.
template <typename T> struct Rows {
  constexpr Rows() = default;
  template <std::size_t N>
  constexpr Rows(const T (&Array)[N]) : First(Array), Count(N) {}
  constexpr const T *begin() const { return First; }
  constexpr const T *end() const { return First + Count; }
  constexpr bool empty() const { return Count == 0; }

private:
  const T *First = nullptr;
  std::size_t Count = 0;
};

struct CommentForm {
  std::string_view Open;
  /// Empty for one that ends with its line.
  std::string_view Close;
  /// Whether it begins only at the start of a line or behind a blank, as the
  /// `#` of a shell does.
  bool AfterBlank = false;
};

struct StringForm {
  /// Letters that may stand right before Open and belong to the literal, in any
  /// order and case.
  std::string_view Prefix;
  /// The one that has to be among them, or 0.
  char Needed = 0;
  std::string_view Open;
  std::string_view Close;
  EscapeStyle Escapes = EscapeStyle::Backslash;
  bool IsMultiline = false;
  /// What opens an expression in it (`${`, `#{`, `{`), up to the matching
  /// brace; empty if nothing does.
  std::string_view Interpolation = {};
};

/// What a language's text is made of where no grammar says more.
struct Lexis {
  Rows<CommentForm> Comments = {};
  /// The first that fits counts: longer ones first.
  Rows<StringForm> Strings = {};
  /// The operator that joins two constant strings, with blanks around it. A
  /// blank among its letters: adjacent strings are joined as well; a `~`: only
  /// touching ones are.
  std::string_view Joints = {};
  /// What stands in no string and no comment can be a value, as in a shell or
  /// an INI file; elsewhere it is a name.
  bool BareIsValue = true;
  /// What a variable starts with: the word behind one of these is a name even
  /// where bare words are values.
  std::string_view Sigils = {};
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_LEXIS_H
