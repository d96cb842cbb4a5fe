//===- ObjectiveCUse.h - how an NSString literal is used --------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_OBJECTIVECUSE_H
#define VNX_CHECKS_CFAMILY_OBJECTIVECUSE_H

#include "checks/cfamily/FixSurroundings.h"

#include "clang/AST/ExprObjC.h"

namespace vnx::cfamily {

/// Why `@(...)`, an object that is made when it is reached, cannot take the
/// place of \p Object, which is always there: a constant is needed, it is a
/// format, or nobody would keep it where the program counts references itself.
/// Nothing if it can.
Refusal whyNotBoxed(const clang::ObjCStringLiteral &Object,
                    clang::ASTContext &Context);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_OBJECTIVECUSE_H
