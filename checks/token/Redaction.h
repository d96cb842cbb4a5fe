//===- Redaction.h - how a token may be shown -------------------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_REDACTION_H
#define VNX_CHECKS_TOKEN_REDACTION_H

#include <string>
#include <string_view>

namespace vnx::token {

/// The form in which a token is printed: its first four body bytes and, in
/// parentheses, its length in bytes with the prefix, `hf_aBcD...(37)` with a
/// real ellipsis (U+2026, UTF-8).
///
/// \param Token   the token, or as much of its start as is at hand
/// \param Length  its whole length in bytes
std::string redact(std::string_view Token, std::size_t Length);
std::string redact(std::string_view Token);

/// \p Text with every token in it redacted. Stricter than the rule: what
/// follows `hf_` is hidden whatever stands before it, so that no reading of an
/// escape can let one through. For everything we print that came from outside:
/// source lines, paths, arguments, error messages.
std::string redactAll(std::string_view Text);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_REDACTION_H
