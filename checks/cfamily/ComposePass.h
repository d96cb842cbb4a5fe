//===- ComposePass.h - tokens put together at run time ----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_COMPOSEPASS_H
#define VNX_CHECKS_CFAMILY_COMPOSEPASS_H

#include "checks/cfamily/FindingCollector.h"

#include "clang/AST/ASTContext.h"
#include "llvm/ADT/ArrayRef.h"

namespace vnx::cfamily {

/// Follows the strings that each function, variable and member in \p Decls puts
/// together from constant pieces (see composeText for what is followed) and
/// adds the tokens that stand across two pieces or more. Straight-line code
/// only: what a branch or a loop writes is not known behind it.
void findComposedTokens(llvm::ArrayRef<clang::Decl *> Decls,
                        FindingCollector &Collector,
                        clang::ASTContext &Context);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_COMPOSEPASS_H
