//===- ReferenceIndex.h - where the unit names what it declares -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_REFERENCEINDEX_H
#define VNX_CHECKS_CFAMILY_REFERENCEINDEX_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <optional>

namespace vnx::cfamily {

/// Every expression of a parsed unit that names a declaration, instantiations
/// and implicit code included. Walks over the unit at the first question, and
/// only then: most units have nothing to ask about.
class ReferenceIndex {
public:
  explicit ReferenceIndex(clang::ASTContext &Context) : Context(Context) {}

  /// The expressions that read, call or construct \p D, or make use of a
  /// member's default initializer: DeclRefExpr, MemberExpr, CXXConstructExpr
  /// and CXXDefaultInitExpr. All instances of a template count as one
  /// declaration.
  llvm::ArrayRef<const clang::Expr *> usesOf(const clang::NamedDecl &D);

  /// The first line, 1-based, on which the main file writes the name of \p D in
  /// a place that no declaration or expression of this unit accounts for: code
  /// that is not compiled, a template that is never instantiated, the argument
  /// of a macro. Nothing if there is none.
  std::optional<unsigned> lineOfUnknownUse(const clang::NamedDecl &D);

  clang::ASTContext &context() const { return Context; }

private:
  class Visitor;

  void build();
  void findUnknownNames();

  clang::ASTContext &Context;
  bool IsBuilt = false;
  /// By where the first declaration, or the template's, has its name.
  llvm::DenseMap<clang::SourceLocation,
                 llvm::SmallVector<const clang::Expr *, 2>>
      Uses;
  /// Where the main file spells a name that is known for what it is.
  llvm::DenseSet<clang::SourceLocation> KnownNames;
  /// Of every other name of the main file, the first place.
  llvm::StringMap<clang::SourceLocation> UnknownNames;
};

/// Where \p D, or the template it is an instance of, is declared first.
clang::SourceLocation declarationPlace(const clang::NamedDecl &D);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_REFERENCEINDEX_H
