//===- ArgumentLookup.h - what a call finds by its arguments ----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_ARGUMENTLOOKUP_H
#define VNX_CHECKS_CFAMILY_ARGUMENTLOOKUP_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"

namespace vnx::cfamily {

/// True if the namespaces and classes that the arguments of \p Call belong to
/// have another function with the name of \p Callee, which is called without a
/// qualifier: friends, members of namespaces, templates. Clang does not record
/// those among the candidates of the call.
bool hasOtherByArguments(const clang::CallExpr &Call,
                         const clang::FunctionDecl &Callee);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_ARGUMENTLOOKUP_H
