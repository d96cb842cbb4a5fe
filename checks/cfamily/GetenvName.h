//===- GetenvName.h - what getenv is called in one place --------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_GETENVNAME_H
#define VNX_CHECKS_CFAMILY_GETENVNAME_H

#include "checks/cfamily/FixSurroundings.h"
#include "checks/cfamily/UnitFacts.h"

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

/// \param File   the file \p E is in
/// \param InStd  true where `std::getenv` is to be called, false for `getenv`
StdName nameGetenvAt(const clang::Expr &E, clang::FileID File, bool InStd,
                     UnitFacts &Unit);

/// True if \p Code may give `std` (\p InStd) or `getenv` another meaning: it
/// stands there by itself, not as it does where it is used. Says so too often
/// (`namespace std {` at file scope) rather than too seldom.
bool mayDeclareName(llvm::StringRef Code, bool InStd,
                    const clang::LangOptions &LangOpts);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_GETENVNAME_H
