//===- Fingerprint.h - a finding's name that survives edits -----*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_FINGERPRINT_H
#define VNX_CHECKS_TOKEN_FINGERPRINT_H

#include <string>
#include <string_view>

namespace vnx::token {

/// Names a finding by its rule, its file and its token, never by its line, so
/// that a baseline holds while lines move.
///
/// \param Path     relative to the root of the scan, with `/` between parts
/// \param Token    the whole token; it enters as an HMAC-SHA-256 (RFC 2104)
///                 and cannot be read back, a 34-letter body has about 193
///                 bits
/// \param Ordinal  0 for the first time this token stands in this file, then
///                 1, 2, ...
/// \returns 64 lower-case hexadecimal digits
std::string fingerprint(std::string_view Path, std::string_view Token,
                        unsigned Ordinal);

/// What fingerprint() takes of a token, for whoever does not know its file's
/// name yet: the HMAC, 64 lower-case hexadecimal digits.
std::string tokenDigest(std::string_view Token);

/// As fingerprint(), of the digest of a token.
std::string fingerprintOfDigest(std::string_view Path, std::string_view Digest,
                                unsigned Ordinal);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_FINGERPRINT_H
