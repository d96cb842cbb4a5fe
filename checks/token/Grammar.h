//===- Grammar.h - what a Hugging Face token is made of ---------*- C++ -*-===//
//
// The rule VNX-SEC-027 in bytes, and the terms every other file uses:
//
//   prefix     the three bytes `hf_`
//   body       the bytes of [A-Za-z0-9] after the prefix, as far as they go
//              (maximal munch); a token has at least 34 of them
//   boundary   the character before the prefix, which must not be one of
//              [A-Za-z0-9_]; see Boundary.h for text that is escaped
//   issued     the form the hub hands out today: exactly 34 letters
//
// Bytes are compared as ASCII whatever the encoding of the file: UTF-8 and
// every ISO 8859 and Windows code page agree with ASCII on these bytes.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_TOKEN_GRAMMAR_H
#define VNX_CHECKS_TOKEN_GRAMMAR_H

#include <cstddef>
#include <string_view>

namespace vnx::token {

/// What every token starts with.
inline constexpr std::string_view Prefix = "hf_";

/// The shortest body that makes a token, in bytes; also the length that the
/// hub issues.
inline constexpr std::size_t IssuedBodyLength = 34;

constexpr bool isLetter(unsigned char Byte) {
  return (Byte >= 'A' && Byte <= 'Z') || (Byte >= 'a' && Byte <= 'z');
}

constexpr bool isDigit(unsigned char Byte) {
  return Byte >= '0' && Byte <= '9';
}

/// A byte that a token's body may hold.
constexpr bool isBodyByte(unsigned char Byte) {
  return isLetter(Byte) || isDigit(Byte);
}

/// A byte of a name as most languages have them.
constexpr bool isNameByte(unsigned char Byte) {
  return isBodyByte(Byte) || Byte == '_';
}

/// A character that, standing before `hf_`, makes it the middle of a longer
/// name. Takes a code point, so that decoded escapes can be asked too.
constexpr bool isNameCharacter(char32_t Character) {
  return Character < 0x80 && (isBodyByte(static_cast<unsigned char>(Character)) ||
                              Character == U'_');
}

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_GRAMMAR_H
