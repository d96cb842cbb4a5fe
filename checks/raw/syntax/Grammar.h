//===- Grammar.h - a tree-sitter grammar and its query ----------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_GRAMMAR_H
#define VNX_CHECKS_RAW_SYNTAX_GRAMMAR_H

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct TSLanguage;
struct TSQuery;

namespace vnx::raw {

/// One row of the list that the build writes.
struct GrammarSource {
  std::string_view Name;
  const TSLanguage *(*Get)();
  /// queries/NAME/secrets.scm.
  std::string_view Query;
};
extern const GrammarSource GrammarSources[];
extern const unsigned GrammarCount;

/// A grammar ready for use. Its query's captures are named for what this pass
/// needs to know; see docs/contributing.md.
class Grammar {
public:
  /// The grammar called \p Name, made at the first call; null if there is none
  /// of that name. For any thread.
  static const Grammar *get(std::string_view Name);

  const TSLanguage *language() const { return Language; }
  const TSQuery *query() const { return Query.get(); }
  std::string_view captureName(unsigned Id) const { return Captures[Id]; }

  /// The names of all grammars.
  static std::vector<std::string_view> names();

  Grammar(const Grammar &) = delete;
  Grammar &operator=(const Grammar &) = delete;
  ~Grammar();

private:
  explicit Grammar(const GrammarSource &Source);

  struct DeleteQuery {
    void operator()(TSQuery *Query) const;
  };
  const TSLanguage *Language;
  std::unique_ptr<TSQuery, DeleteQuery> Query;
  std::vector<std::string> Captures;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_GRAMMAR_H
