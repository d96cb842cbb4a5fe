//===- Escapes.h - characters spelled by escapes ----------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_TEXT_ESCAPES_H
#define VNX_CHECKS_RAW_TEXT_ESCAPES_H

#include "checks/raw/text/MappedText.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace vnx::raw {

/// How a string literal spells what it does not hold as it is.
enum class EscapeStyle {
  /// Nothing is an escape: raw strings.
  None,
  /// `\n`, `\x68`, `\150`, `\u0068`, `\u{68}`, `\U00000068`, a backslash before
  /// the line's end: C and most languages after it.
  Backslash,
  /// As Backslash, but `\104` is decimal: Lua, and batch's kin.
  BackslashDecimal,
  /// Only a backslash before the quote or another backslash: single quotes of
  /// PHP, Perl and Ruby.
  BackslashQuote,
  /// Double quotes of a POSIX shell: `\$`, `` \` ``, `\"`, `\\`, and a
  /// backslash
  /// before the line's end.
  Shell,
  /// The quote, twice: YAML's single quotes, SQL, C#'s `@"..."`.
  DoubledQuote,
  /// PowerShell's double quotes: `` `n ``, `` `u{68} ``.
  Backtick,
};

/// A character and the index behind its spelling.
struct Escaped {
  /// What it spells; nothing for a line continuation.
  std::optional<char32_t> Character;
  std::size_t End = 0;
};

/// The escape that starts at \p Pos of \p Text, or nothing if none does.
std::optional<Escaped> readEscape(std::string_view Text, std::size_t Pos,
                                  EscapeStyle Style, char Quote);

/// Appends the value of the bytes [\p Begin, \p End) of \p Source, the inside
/// of a literal, to \p Value.
void appendUnescaped(MappedText &Value, const MappedText &Source,
                     std::size_t Begin, std::size_t End, EscapeStyle Style,
                     char Quote);

/// `%68`, which starts at \p Pos.
std::optional<Escaped> readPercent(std::string_view Text, std::size_t Pos);

/// `&#104;`, `&#x68;`, which starts at \p Pos.
std::optional<Escaped> readReference(std::string_view Text, std::size_t Pos);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_TEXT_ESCAPES_H
