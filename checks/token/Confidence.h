//===- Confidence.h - how much a match looks like an issued token -*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_CONFIDENCE_H
#define VNX_CHECKS_TOKEN_CONFIDENCE_H

#include <string_view>

namespace vnx::token {

enum class Confidence {
  /// Digits in the body, or more than 34 bytes of it.
  Medium,
  /// The issued form: exactly 34 letters.
  High,
};

/// Judges a whole token, prefix included. Filters nothing; reports carry it.
Confidence confidenceOf(std::string_view Token);

/// `high` or `medium`.
std::string_view toString(Confidence Value);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_CONFIDENCE_H
