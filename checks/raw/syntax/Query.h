//===- Query.h - a compiled tree-sitter query -------------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_QUERY_H
#define VNX_CHECKS_RAW_SYNTAX_QUERY_H

#include <tree_sitter/api.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// Patterns of syntax nodes, and names for those that they capture. A pattern
/// may ask for a capture's text: `(#any-of? @name "a" "b")`, `(#eq? @name "a")`
/// and their opposites, `#not-any-of?` and `#not-eq?`.
class Query {
public:
  /// \param Name  of the file, for the error
  /// \throws std::logic_error if \p Text is no query for \p Language
  Query(const TSLanguage *Language, std::string_view Text,
        const std::string &Name);

  const TSQuery *handle() const { return Handle.get(); }
  std::string_view captureName(unsigned Id) const { return Captures[Id]; }
  bool captures(std::string_view Name) const {
    return std::find(Captures.begin(), Captures.end(), Name) != Captures.end();
  }
  /// Whether \p Match, found in \p Text, has the texts that it asks for.
  bool accepts(const TSQueryMatch &Match, std::string_view Text) const;

private:
  struct Condition {
    unsigned Capture;
    std::vector<std::string> Texts;
    /// Whether the capture has to be one of them, or none.
    bool Wanted;
  };
  void readConditions(const std::string &Name);
  struct Delete {
    void operator()(TSQuery *Query) const;
  };
  std::unique_ptr<TSQuery, Delete> Handle;
  std::vector<std::string> Captures;
  /// One list for each pattern.
  std::vector<std::vector<Condition>> Conditions;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_QUERY_H
