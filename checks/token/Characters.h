//===- Characters.h - kinds of ASCII characters -----------------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_CHARACTERS_H
#define VNX_CHECKS_TOKEN_CHARACTERS_H

#include <cstddef>
#include <string_view>

namespace vnx::token {

constexpr bool isBlank(char C) { return C == ' ' || C == '\t'; }

constexpr bool isLineEnd(char C) { return C == '\n' || C == '\r'; }

constexpr char lower(char C) {
  return C >= 'A' && C <= 'Z' ? static_cast<char>(C - 'A' + 'a') : C;
}

/// True if a line ends with the byte at \p Pos: an LF, also of CRLF, or a CR
/// that no LF follows.
constexpr bool endsLine(std::string_view Text, std::size_t Pos) {
  return Text[Pos] == '\n' || (Text[Pos] == '\r' && (Pos + 1 == Text.size() ||
                                                     Text[Pos + 1] != '\n'));
}

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_CHARACTERS_H
