//===- LlvmCompat.h - what differs between Clang 14, 19 and 22 --*- C++ -*-===//
//
// The only file of this folder that asks which LLVM it is compiled against.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_CFAMILY_LLVMCOMPAT_H
#define VNX_CHECKS_CFAMILY_LLVMCOMPAT_H

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Expr.h"
#include "clang/AST/TypeLoc.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Tooling/Inclusions/HeaderIncludes.h"
#include "llvm/Config/llvm-config.h"

namespace vnx::cfamily::compat {

/// True for `"..."` without an encoding prefix.
inline bool isOrdinary(const clang::StringLiteral &Literal) {
#if LLVM_VERSION_MAJOR < 15
  return Literal.isAscii();
#else
  return Literal.isOrdinary();
#endif
}

/// The edit that adds `#include <Header>` to the code \p Includes was made
/// from; none if it is there.
inline auto insertInclude(const clang::tooling::HeaderIncludes &Includes,
                          llvm::StringRef Header) {
#if LLVM_VERSION_MAJOR < 16
  return Includes.insert(Header, /*IsAngled=*/true);
#else
  return Includes.insert(Header, /*IsAngled=*/true,
                         clang::tooling::IncludeDirective::Include);
#endif
}

/// True if variables of the language can be constants.
inline bool hasConstexpr(const clang::LangOptions &Language) {
#if LLVM_VERSION_MAJOR < 18
  return Language.CPlusPlus11;
#else
  return Language.CPlusPlus11 || Language.C23;
#endif
}

/// The function that \p D, a specialization inside of a class, stands for; null
/// for any other declaration. Later it is among the class's own.
inline const clang::Decl *
specializationIn([[maybe_unused]] const clang::Decl &D) {
#if LLVM_VERSION_MAJOR < 18
  if (const auto *Wrapper =
          llvm::dyn_cast<clang::ClassScopeFunctionSpecializationDecl>(&D))
    return Wrapper->getSpecialization();
#endif
  return nullptr;
}

/// True if \p Type is a name without a qualifier and without arguments, so that
/// no expression is written in it.
inline bool isPlainName(clang::TypeLoc Type) {
#if LLVM_VERSION_MAJOR < 22
  if (auto Elaborated = Type.getAs<clang::ElaboratedTypeLoc>()) {
    if (Elaborated.getQualifierLoc())
      return false;
    Type = Elaborated.getNamedTypeLoc();
  }
#endif
  switch (Type.getTypeLocClass()) {
  case clang::TypeLoc::Enum:
  case clang::TypeLoc::InjectedClassName:
  case clang::TypeLoc::Record:
#if LLVM_VERSION_MAJOR >= 22
    return !Type.castAs<clang::TagTypeLoc>().getQualifierLoc();
#endif
  case clang::TypeLoc::Typedef:
#if LLVM_VERSION_MAJOR >= 22
    return !Type.castAs<clang::TypedefTypeLoc>().getQualifierLoc();
#endif
  case clang::TypeLoc::TemplateTypeParm:
    return true;
  default:
    return false;
  }
}

} // namespace vnx::cfamily::compat

#endif // VNX_CHECKS_CFAMILY_LLVMCOMPAT_H
