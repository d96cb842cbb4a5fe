//===- LiteralSpelling.h - where each character is spelled ------*- C++ -*-===//
//
// Clang knows the value of a string literal; for a wide, raw or spliced one it
// does not say which byte of the source a character of the value comes from.
// This does, from the text alone, so that it can be tested without a compiler.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_CFAMILY_LITERALSPELLING_H
#define VNX_CHECKS_CFAMILY_LITERALSPELLING_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::cfamily {

/// The value of one string token, a byte for each character: the character
/// itself where it is ASCII, 0x80 where it is not.
struct SpelledLiteral {
  /// The bytes of the spelling that a character comes from, half open.
  struct Place {
    std::size_t Begin;
    std::size_t End;
  };

  std::string Text;
  /// One place for each byte of Text.
  std::vector<Place> Places;
  /// `L`, `u`, `U`, `u8`; empty for an ordinary or a plain raw literal.
  std::string Prefix;
  /// The suffix of a user-defined literal, `s` in `"..."s`.
  std::string Suffix;
};

/// Takes apart \p Spelling, the source text of one string token from prefix to
/// suffix, line splices included. Text that is no string token gives an empty
/// value.
SpelledLiteral spellLiteral(std::string_view Spelling);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALSPELLING_H
