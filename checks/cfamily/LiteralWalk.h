//===- LiteralWalk.h - visits what may hold a token -------------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALWALK_H
#define VNX_CHECKS_CFAMILY_LITERALWALK_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

namespace vnx::cfamily {

/// Walks over the unit and calls these for every node of their kind that no
/// system header holds, in instances of templates and implicit code, too. Where
/// somebody walks anyway, matchers cost less; by itself this is several times
/// as fast as a walk of theirs.
void walkLiterals(
    clang::ASTContext &Context,
    llvm::function_ref<void(const clang::StringLiteral &)> OnLiteral,
    llvm::function_ref<void(const clang::InitListExpr &)> OnList);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALWALK_H
