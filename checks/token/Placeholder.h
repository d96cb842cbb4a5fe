//===- Placeholder.h - a token nobody could have been issued ----*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_PLACEHOLDER_H
#define VNX_CHECKS_TOKEN_PLACEHOLDER_H

#include <string_view>

namespace vnx::token {

/// True if \p Token (prefix included) is filler rather than a secret: one or
/// two characters over and over (`hf_xxxx...`), an alphabet or a count
/// (`hf_abcdefgh...`, `hf_1234567890...`), or a word such as EXAMPLE or
/// PLACEHOLDER inside. A random body meets one of these with a chance of less
/// than one in a hundred thousand. Used only by the option
/// IgnorePlaceholders; the rule itself flags them.
bool isPlaceholder(std::string_view Token);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_PLACEHOLDER_H
