//===- Grammar.h - a tree-sitter grammar and its queries --------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_GRAMMAR_H
#define VNX_CHECKS_RAW_SYNTAX_GRAMMAR_H

#include "checks/raw/syntax/Query.h"

#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// One row of the list that the build writes.
struct GrammarSource {
  std::string_view Name;
  const TSLanguage *(*Get)();
  /// queries/NAME/secrets.scm.
  std::string_view Secrets;
  /// queries/NAME/fixes.scm; empty where there is none.
  std::string_view Fixes;
};
extern const GrammarSource GrammarSources[];
extern const unsigned GrammarCount;

/// A grammar ready for use. Its queries' captures are named for what this pass
/// needs to know; see docs/contributing.md.
class Grammar {
public:
  /// The grammar called \p Name, made at the first call; null if there is none
  /// of that name. For any thread.
  static const Grammar *get(std::string_view Name);

  const TSLanguage *language() const { return Source.Get(); }
  /// What is a string, a comment, a name.
  const Query &secrets() const { return Secrets; }
  /// What an edit has to know of a literal's surroundings; made at the first
  /// call. For any thread.
  const Query &fixes() const;

  /// The names of all grammars.
  static std::vector<std::string_view> names();

  Grammar(const Grammar &) = delete;
  Grammar &operator=(const Grammar &) = delete;

private:
  explicit Grammar(const GrammarSource &Source);

  const GrammarSource &Source;
  Query Secrets;
  mutable std::once_flag FixesMade;
  mutable std::optional<Query> Fixes;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_GRAMMAR_H
