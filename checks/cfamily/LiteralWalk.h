//===- LiteralWalk.h - visits what may hold a token -------------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALWALK_H
#define VNX_CHECKS_CFAMILY_LITERALWALK_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

namespace vnx::cfamily {

/// Walks over \p Decls and calls these for every node of their kind, in
/// instances of templates and implicit code, too, in the order of Clang's own
/// visitor. Where somebody walks anyway, matchers cost less; by itself this is
/// many times as fast as a walk of theirs.
void walkLiterals(
    llvm::ArrayRef<clang::Decl *> Decls,
    llvm::function_ref<void(const clang::StringLiteral &)> OnLiteral,
    llvm::function_ref<void(const clang::CharacterLiteral &)> OnCharacter,
    llvm::function_ref<void(const clang::InitListExpr &)> OnList);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALWALK_H
