//===- Boundary.h - may a token start here? ---------------------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_BOUNDARY_H
#define VNX_CHECKS_TOKEN_BOUNDARY_H

#include <cstddef>
#include <optional>
#include <string_view>

namespace vnx::token {

/// How the bytes before a token are to be read.
enum class TextKind {
  /// As they are: the value of a string literal, decoded text.
  Decoded,
  /// As source or data in which a character may be spelled by an escape:
  /// `\n`, `\x22`, `\042`, `\u0022`, `\u{22}`, `%22`, `&quot;`, `&#34;`.
  Escaped,
};

/// The control character that a backslash and \p Letter spell in C and most
/// languages after it (`n`, `t`, `e`, ...), or nothing if they spell none.
std::optional<char32_t> decodeLetterEscape(char Letter);

/// The character spelled by the escape that ends right before \p Pos, or
/// nothing if no escape ends there. A backslash that is itself escaped
/// (`\\n`) starts none.
std::optional<char32_t> decodeEscapeBefore(std::string_view Text,
                                           std::size_t Pos);

/// True if the character before \p Pos lets a token start at \p Pos. The start
/// of \p Text does.
bool isBoundaryBefore(std::string_view Text, std::size_t Pos, TextKind Kind);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_BOUNDARY_H
