//===- RuleOptions.h - what a user may set about the rule -------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_RULEOPTIONS_H
#define VNX_CHECKS_TOKEN_RULEOPTIONS_H

#include "checks/token/Grammar.h"
#include "checks/token/Rule.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::token {

/// What a fix does where the variable is not set.
enum class FixStyle {
  /// The plain form: `getenv("HF_TOKEN")`, which is then null.
  Getenv,
  /// The form with a value of its own: an empty text.
  Checked,
};

/// The options of all passes, by the names that CheckOptions has for them.
struct RuleOptions {
  /// The variable that messages and fixes name; a C identifier.
  std::string EnvVar{DefaultEnvVar};
  /// Shortest body that is reported, in bytes; at least IssuedBodyLength.
  std::size_t MinLength = IssuedBodyLength;
  /// Leave out what isPlaceholder takes for filler.
  bool IgnorePlaceholders = false;
  /// The option FixStyle.
  FixStyle Style = FixStyle::Getenv;
  /// Files that are left alone: globs for a GlobList whose folder is that of
  /// the configuration.
  std::vector<std::string> ExcludePaths;
  /// Findings that are known and accepted, by token::fingerprint.
  std::vector<std::string> AllowedFingerprints;
};

/// Sets the option \p Name, without `vnx-sec-027.` in front, to \p Value.
///
/// \returns nothing if that went well; otherwise what is wrong, lower case, no
///          full stop, no token in it, and \p Options is as it was
std::optional<std::string>
setOption(RuleOptions &Options, std::string_view Name, std::string_view Value);

/// What the value of the option \p Name must be: `a C identifier`, `getenv or
/// checked`. Empty for a name that is none.
std::string_view wantedValue(std::string_view Name);

/// `getenv`, `checked`.
std::string_view toString(FixStyle Style);

/// The items of \p Text, which stand between semicolons, as clang-tidy writes
/// the lists in its options: blanks around them and empty ones do not count.
std::vector<std::string> splitList(std::string_view Text);

/// The text of which splitList makes \p Items.
std::string joinList(const std::vector<std::string> &Items);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_RULEOPTIONS_H
