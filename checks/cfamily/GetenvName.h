//===- GetenvName.h - what getenv is called in one place --------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_GETENVNAME_H
#define VNX_CHECKS_CFAMILY_GETENVNAME_H

#include "checks/cfamily/FixSurroundings.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace vnx::cfamily {

/// How the functions and classes of the standard library are named where a
/// literal stands.
struct StdName {
  /// What goes in front of `getenv`: `std::`, `::std::` where `std` may mean
  /// something else, nothing in C.
  std::string Qualifier;
  /// Why `getenv` cannot be named at all; nothing if it can.
  Refusal Why;
};

/// \param Code   the text of the file \p E is in
/// \param InStd  true where `std::getenv` is to be called, false for `getenv`
StdName nameGetenvAt(const clang::Expr &E, llvm::StringRef Code, bool InStd,
                     clang::ASTContext &Context);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_GETENVNAME_H
