//===- LiteralWalk.h - visits what may hold a token -------------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_LITERALWALK_H
#define VNX_CHECKS_CFAMILY_LITERALWALK_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

namespace vnx::cfamily {

/// Calls these for every node of its kind that no system header holds,
/// instances of templates and implicit code included.
struct LiteralVisitor {
  llvm::function_ref<void(const clang::StringLiteral &)> OnLiteral;
  llvm::function_ref<void(const clang::InitListExpr &)> OnList;
  llvm::function_ref<void(const clang::VarDecl &)> OnVariable;
};

/// Walks over \p Context. A host in which somebody walks anyway has matchers
/// instead; this is three times as fast as a walk of theirs, and never enters
/// the system headers, which are most of a unit.
void walkLiterals(clang::ASTContext &Context, const LiteralVisitor &Visitor);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_LITERALWALK_H
