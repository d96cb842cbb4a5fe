//===- StdNames.h - classes of the standard library by name -----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_STDNAMES_H
#define VNX_CHECKS_CFAMILY_STDNAMES_H

#include "clang/AST/DeclCXX.h"
#include "clang/AST/Type.h"

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

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_STDNAMES_H
