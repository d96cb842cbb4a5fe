//===- OwnDecls.h - a unit without its system headers -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_OWNDECLS_H
#define VNX_CHECKS_CFAMILY_OWNDECLS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"

namespace vnx::cfamily {

template <typename Function>
void forEachOwnDecl(clang::Decl &D, const clang::SourceManager &Sources,
                    Function Visit) {
  bool IsUnit = llvm::isa<clang::TranslationUnitDecl>(D);
  bool IsSystems = !IsUnit && Sources.isInSystemHeader(D.getLocation());
  // A system header may include one of the project's between its braces.
  if (IsUnit || (IsSystems && (llvm::isa<clang::LinkageSpecDecl>(D) ||
                               llvm::isa<clang::NamespaceDecl>(D)))) {
    for (clang::Decl *Inner : llvm::cast<clang::DeclContext>(D).decls())
      forEachOwnDecl(*Inner, Sources, Visit);
  } else if (!IsSystems) {
    Visit(D);
  }
}

/// Calls \p Visit for each outermost declaration that no system header holds.
/// The declarations of those headers are most of a unit.
template <typename Function>
void forEachOwnDecl(clang::ASTContext &Context, Function Visit) {
  for (clang::Decl *D : Context.getTraversalScope())
    forEachOwnDecl(*D, Context.getSourceManager(), Visit);
}

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_OWNDECLS_H
