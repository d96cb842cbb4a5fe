//===- Language.h - how a file's language reads the environment -*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_LANGUAGE_H
#define VNX_CHECKS_RAW_LANGUAGE_H

#include "checks/raw/syntax/Lexis.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace vnx::raw {

class Grammar;
struct EditStyle;

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
  /// The folder of its query in queries/; empty where there is no grammar.
  std::string_view GrammarName;
  /// Its comments and strings; never null.
  const Lexis *Words;
  /// What a fenced block or a script calls it, with blanks between.
  std::string_view Tags;
  /// Null where files are not edited.
  const EditStyle *Edits = nullptr;

  /// Bytes of a file that languageOf may want to see.
  static constexpr std::size_t HeadLength = 256;

  /// Null where there is none.
  const Grammar *grammar() const;

  /// The expression for the rule's message, `getenv("HF_TOKEN")` where the
  /// language has none.
  std::string remedy(std::string_view EnvVar) const;
  /// The advice as one clause without a full stop.
  std::string note(std::string_view EnvVar) const;
};

/// The table, in the order in which languageOf tries its rows.
Rows<Language> languages();

/// The language of the file at \p Path, by its name or else by the `#!` line
/// in \p Head, its first bytes. Never fails: the last row is "text".
const Language &languageOf(std::string_view Path, std::string_view Head);

/// \p Text, written for the variable HF_TOKEN, for \p EnvVar.
std::string withVariable(std::string_view Text, std::string_view EnvVar);

/// The language that a fenced block or a script calls \p Tag, in any case of
/// letters; null if none is called so.
const Language *languageNamed(std::string_view Tag);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_LANGUAGE_H
