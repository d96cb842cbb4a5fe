//===- Language.h - how a file's language reads the environment -*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_LANGUAGE_H
#define VNX_CHECKS_RAW_LANGUAGE_H

#include <cstddef>
#include <string>
#include <string_view>

namespace vnx::raw {

/// A row of the language table. Names and expressions are written for the
/// variable HF_TOKEN; the functions put another one in its place.
struct Language {
  /// As its users call it: `Python`, `GitHub Actions`.
  std::string_view Name;
  /// Patterns of fnmatch(3), with blanks between, in any case of letters;
  /// matched against the file's name, those with a `/` against its whole path.
  std::string_view Files;
  /// Programs a `#!` line can name for it, with blanks between, without the
  /// version that may follow (`python3.11`).
  std::string_view Interpreters;
  /// What reads the token here; empty where the language reads no environment.
  std::string_view Expression;
  /// The advice; empty for "read it from the environment instead: EXPRESSION".
  std::string_view Advice;

  /// Bytes of a file that languageOf may want to see.
  static constexpr std::size_t HeadLength = 256;

  /// The expression for the rule's message, `getenv("HF_TOKEN")` where the
  /// language has none.
  std::string remedy(std::string_view EnvVar) const;
  /// The advice as one clause without a full stop.
  std::string note(std::string_view EnvVar) const;
};

/// The language of the file at \p Path, by its name or else by the `#!` line
/// in \p Head, its first bytes. Never fails: the last row is "text".
const Language &languageOf(std::string_view Path, std::string_view Head);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_LANGUAGE_H
