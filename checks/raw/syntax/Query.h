//===- Query.h - a compiled tree-sitter query -------------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_QUERY_H
#define VNX_CHECKS_RAW_SYNTAX_QUERY_H

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct TSLanguage;
struct TSQuery;

namespace vnx::raw {

/// Patterns of syntax nodes, and names for those that they capture.
class Query {
public:
  /// \param Name  of the file, for the error
  /// \throws std::logic_error if \p Text is no query for \p Language
  Query(const TSLanguage *Language, std::string_view Text,
        const std::string &Name);

  const TSQuery *handle() const { return Handle.get(); }
  std::string_view captureName(unsigned Id) const { return Captures[Id]; }

private:
  struct Delete {
    void operator()(TSQuery *Query) const;
  };
  std::unique_ptr<TSQuery, Delete> Handle;
  std::vector<std::string> Captures;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_QUERY_H
