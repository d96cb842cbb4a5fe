//===- OwnDecls.h - a unit without its system headers -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_OWNDECLS_H
#define VNX_CHECKS_CFAMILY_OWNDECLS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

#include <vector>

namespace vnx::cfamily {

/// The outermost declarations that no system header holds, in their order. The
/// declarations of those headers are most of a unit.
std::vector<clang::Decl *> ownDecls(clang::ASTContext &Context);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_OWNDECLS_H
