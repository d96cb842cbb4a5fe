//===- Suppression.h - comments that silence the rule -----------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_SUPPRESSION_H
#define VNX_CHECKS_TOKEN_SUPPRESSION_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::token {

/// A directive, found in a comment, that is meant for this rule.
struct Suppression {
  enum class Scope {
    /// The line it stands on.
    Line,
    NextLine,
    /// From here to the End with the same checks.
    Begin,
    End,
  };
  Scope Reach = Scope::Line;
  /// Where in the text it starts, in bytes.
  std::size_t Offset = 0;
  /// `NOLINT`, `nosec`, `gitleaks:allow`, ... without what follows.
  std::string Marker;
  /// What stands in the parentheses of a NOLINT, as it is written. An End ends
  /// the Begin with the same list.
  std::string Checks;
  /// It names this rule, and not all rules, bare or by a `*`.
  bool NamesRule = false;

  /// The marker, and what a NOLINT has in its parentheses.
  std::string spelled() const;

  /// clang-tidy knows these by itself.
  bool isNolint() const { return Marker.compare(0, 6, "NOLINT") == 0; }
};

/// The suppressions of this rule in \p Text, in order. They are
///
/// - `NOLINT`, `NOLINTNEXTLINE`, `NOLINTBEGIN`, `NOLINTEND` as clang-tidy reads
///   them: bare, or with a list of globs that matches vnx-sec-027;
/// - `nosec` and `nosemgrep`, bare or naming VNX-SEC-027 (`nosec B105` is about
///   another rule);
/// - `gitleaks:allow`, `betterleaks:allow`, `trufflehog:ignore`,
///   `kingfisher:ignore`, `ggignore`, `pragma: allowlist secret`, and
///   `pragma: allowlist nextline secret`.
///
/// \p Text is a comment, or any text of a file whose language is not known.
std::vector<Suppression> findSuppressions(std::string_view Text);

/// False if nothing in \p Text could be a suppression that names this rule.
/// Fast, for texts that have none.
bool mayNameRule(std::string_view Text);

/// True if \p Globs, a comma-separated list as clang-tidy's `-checks` takes it
/// (`*`, and `-` in front to take away; the last match wins), selects
/// \p Check.
bool globsSelect(std::string_view Globs, std::string_view Check);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_SUPPRESSION_H
