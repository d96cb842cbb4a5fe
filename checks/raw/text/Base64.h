//===- Base64.h - a token inside base64 -------------------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_TEXT_BASE64_H
#define VNX_CHECKS_RAW_TEXT_BASE64_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vnx::raw {

struct Base64Token {
  /// The characters that spell the token, whole characters, half open; between
  /// them may stand wraps.
  std::size_t Begin = 0;
  std::size_t End = 0;
  std::string Token;
};

/// The token whose encoded prefix is around \p Pos, which is one of its
/// characters or of the wrap inside it, in RFC 4648's base64 or base64url.
/// Lines may be wrapped, by a line's end with blanks after it or by its escape
/// `\n`.
std::optional<Base64Token>
findBase64Token(std::string_view Text, std::size_t Pos, std::size_t MinLength);

/// The index behind the wrap that starts at \p Pos; \p Pos if none does.
std::size_t skipWrap(std::string_view Text, std::size_t Pos);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_TEXT_BASE64_H
