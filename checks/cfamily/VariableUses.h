//===- VariableUses.h - what a unit needs of a variable ---------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_VARIABLEUSES_H
#define VNX_CHECKS_CFAMILY_VARIABLEUSES_H

#include "checks/cfamily/FixSurroundings.h"
#include "checks/cfamily/ReferenceIndex.h"

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

namespace vnx::cfamily {

/// True for an array of plain `char`.
bool isCharArray(clang::QualType Type);

/// The variable that \p Literal is the initializer of, or part of it, if its
/// declaration has to change before a call can stand there: a constexpr one, or
/// an array of `char`. Null for any other.
const clang::VarDecl *variableToLoosen(const clang::StringLiteral &Literal,
                                       clang::ASTContext &Context);

/// Why \p Variable, which is constexpr or an array of `char`, cannot be
/// declared as a constant that is computed at run time, or as a pointer:
/// another file may see it, or a use in this one needs what it is, and on which
/// line. Nothing if every use was judged and takes the other as well.
Refusal whyNotLoosened(const clang::VarDecl &Variable, ReferenceIndex &Index);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_VARIABLEUSES_H
