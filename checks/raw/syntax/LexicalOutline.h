//===- LexicalOutline.h - regions by their delimiters -----------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_LEXICALOUTLINE_H
#define VNX_CHECKS_RAW_SYNTAX_LEXICALOUTLINE_H

#include "checks/raw/syntax/Lexis.h"
#include "checks/raw/syntax/Outline.h"

#include <optional>
#include <string_view>

namespace vnx::raw {

/// The comments and strings of \p Text as their delimiters show them. Linear in
/// its bytes. A string whose line or text ends before its quote comes is none:
/// its quote was an apostrophe.
Outline lexicalOutline(std::string_view Text, const Lexis &How);

/// A string literal's form, as far as its first bytes tell.
struct OpenString {
  const StringForm *Form;
  /// Behind the opening quote.
  std::size_t ContentBegin;
};

/// The string that starts at \p Pos of \p Text, prefix included; nothing if
/// none does.
std::optional<OpenString> openStringAt(std::string_view Text, std::size_t Pos,
                                       const Lexis &How);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_LEXICALOUTLINE_H
