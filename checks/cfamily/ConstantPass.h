//===- ConstantPass.h - tokens that the compiler computes -------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_CONSTANTPASS_H
#define VNX_CHECKS_CFAMILY_CONSTANTPASS_H

#include "checks/cfamily/FindingCollector.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/ArrayRef.h"

namespace vnx::cfamily {

/// True if \p List initializes an array of characters and is long enough for a
/// token.
bool mayHoldCharacters(const clang::InitListExpr &List);

/// Adds the tokens that \p List, the initializer of an array of characters,
/// spells one character at a time: `{'h', 'f', '_', ...}`.
void findTokensInCharacters(const clang::InitListExpr &List,
                            FindingCollector &Collector,
                            clang::ASTContext &Context);

/// Adds the tokens in the values of the constexpr variables in \p Decls that
/// are written nowhere as such, at their initializers. Looks into arrays,
/// members and base classes; evaluates nothing, since Clang has evaluated it.
void findTokensInConstants(llvm::ArrayRef<clang::Decl *> Decls,
                           FindingCollector &Collector,
                           clang::ASTContext &Context);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_CONSTANTPASS_H
