//===- LiteralPass.h - the tokens in a string literal -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALPASS_H
#define VNX_CHECKS_CFAMILY_LITERALPASS_H

#include "checks/cfamily/FileSuppressions.h"
#include "checks/cfamily/Options.h"
#include "checks/cfamily/SourceFinding.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace vnx::cfamily {

/// Judges the string literals of one translation unit by their value, after
/// escapes, concatenation and macros, whatever their character width.
///
/// Made anew for each translation unit; not thread-safe. A place is reported
/// once, however often the AST leads to it (template instantiations, a header
/// included twice).
class LiteralPass {
public:
  explicit LiteralPass(Options Opts) : Opts(std::move(Opts)) {}

  /// The tokens in \p Literal that were not reported before, in order. Nothing
  /// for a literal spelled in a system header or made from a function's name.
  std::vector<SourceFinding> findingsIn(const clang::StringLiteral &Literal,
                                        clang::ASTContext &Context);

private:
  const FileSuppressions &suppressionsOf(clang::FileID File,
                                         const clang::ASTContext &Context);
  bool isNew(clang::SourceLocation Location,
             const clang::SourceManager &Sources);

  Options Opts;
  std::map<clang::FileID, FileSuppressions> Suppressions;
  /// File (its identity, or its FileID where it has none) and offset.
  std::set<std::pair<std::pair<std::uint64_t, std::uint64_t>, unsigned>> Seen;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALPASS_H
