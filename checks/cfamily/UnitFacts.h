//===- UnitFacts.h - what all fixes of a unit ask for -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_UNITFACTS_H
#define VNX_CHECKS_CFAMILY_UNITFACTS_H

#include "checks/cfamily/ReferenceIndex.h"
#include "checks/token/Finding.h"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringRef.h"

#include <map>
#include <optional>
#include <utility>

namespace vnx::cfamily {

/// Finds out each thing once, at the first question: a file with a thousand
/// tokens is not read a thousand times.
class UnitFacts {
public:
  explicit UnitFacts(clang::ASTContext &Context) : Index(Context) {}

  clang::ASTContext &context() const { return Index.context(); }
  ReferenceIndex &index() { return Index; }

  llvm::StringRef text(clang::FileID File) const {
    return context().getSourceManager().getBufferData(File);
  }

  /// True if the text of \p File may give the name `std` (\p InStd) or `getenv`
  /// another meaning.
  bool mayHideName(clang::FileID File, bool InStd);

  /// The edit that gives \p File the header which declares `std::getenv`
  /// (\p InStd) or `getenv`; see planInclude.
  const std::optional<token::Edit> &include(clang::FileID File, bool InStd);

private:
  using Key = std::pair<clang::FileID, bool>;

  ReferenceIndex Index;
  std::map<Key, bool> HiddenNames;
  std::map<Key, std::optional<token::Edit>> Includes;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_UNITFACTS_H
