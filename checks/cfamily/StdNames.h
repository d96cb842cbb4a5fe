//===- StdNames.h - the standard library by its names -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_STDNAMES_H
#define VNX_CHECKS_CFAMILY_STDNAMES_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Type.h"

#include <vector>

namespace vnx::cfamily {

/// The name of the class, or class template, of namespace std that \p Type is
/// or refers to: `basic_string` for std::string. Empty for any other type.
inline llvm::StringRef stdClassName(clang::QualType Type) {
  const clang::CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Record || !Record->isInStdNamespace() || !Record->getIdentifier())
    return llvm::StringRef();
  return Record->getName();
}

/// What the unit declares as \p Name in the namespaces at its top that are
/// called `std`.
inline std::vector<const clang::NamedDecl *>
lookupInStd(llvm::StringRef Name, clang::ASTContext &Context) {
  auto Find = [&](const clang::DeclContext &Scope, llvm::StringRef Word) {
    return Scope.lookup(clang::DeclarationName(&Context.Idents.get(Word)));
  };
  std::vector<const clang::NamedDecl *> Result;
  for (const clang::NamedDecl *Std :
       Find(*Context.getTranslationUnitDecl(), "std"))
    if (const auto *Namespace = llvm::dyn_cast<clang::NamespaceDecl>(Std))
      for (const clang::NamedDecl *Found : Find(*Namespace, Name))
        Result.push_back(Found);
  return Result;
}

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_STDNAMES_H
