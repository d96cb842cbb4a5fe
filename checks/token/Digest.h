//===- Digest.h - SHA-256 of a text -----------------------------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_DIGEST_H
#define VNX_CHECKS_TOKEN_DIGEST_H

#include <string>
#include <string_view>

namespace vnx::token {

/// SHA-256 (FIPS 180-4) of \p Text, 64 lower-case hexadecimal digits.
std::string sha256(std::string_view Text);

/// HMAC-SHA-256 (RFC 2104) of \p Text, 64 lower-case hexadecimal digits.
std::string hmacSha256(std::string_view Key, std::string_view Text);

/// True if \p Text is 64 lower-case hexadecimal digits.
bool isSha256(std::string_view Text);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_DIGEST_H
