//===- Options.h - what a user may set for the C-family pass ----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_OPTIONS_H
#define VNX_CHECKS_CFAMILY_OPTIONS_H

#include "checks/token/Grammar.h"
#include "checks/token/Rule.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vnx::cfamily {

/// What a fix does where the variable is not set and getenv returns null.
enum class FixStyle {
  /// `getenv("HF_TOKEN")`, the plain form.
  Getenv,
  /// `(getenv("HF_TOKEN") ? getenv("HF_TOKEN") : "")`, an empty text.
  Checked,
};

/// Values are those that a host has already checked.
struct Options {
  /// The variable that fixes read; a C identifier.
  std::string EnvVar{token::DefaultEnvVar};
  /// The shortest body that is reported, in bytes; at least 34.
  std::size_t MinLength = token::IssuedBodyLength;
  /// Leave out what token::isPlaceholder takes for filler.
  bool IgnorePlaceholders = false;
  FixStyle Style = FixStyle::Getenv;
};

/// \p Text as a MinLength, a whole number of at least 34; nothing if it is none.
std::optional<std::size_t> parseMinLength(std::string_view Text);

/// \p Text, `getenv` or `checked`, as a FixStyle; nothing if it is neither.
std::optional<FixStyle> parseFixStyle(std::string_view Text);

/// What parseFixStyle takes.
std::string_view toString(FixStyle Style);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_OPTIONS_H
