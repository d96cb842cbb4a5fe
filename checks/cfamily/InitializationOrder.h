//===- InitializationOrder.h - who reads a variable before main -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_INITIALIZATIONORDER_H
#define VNX_CHECKS_CFAMILY_INITIALIZATIONORDER_H

#include "checks/cfamily/FixSurroundings.h"
#include "checks/cfamily/ReferenceIndex.h"

#include "clang/AST/Expr.h"

namespace vnx::cfamily {

/// Why a variable outside functions, if \p Literal is in the initializer of
/// one, cannot be initialized when the program starts: now it is when it is
/// compiled, and an initializer that comes before it in this unit, or stands in
/// a header, may read it, by itself or by way of functions. Other units are not
/// known, nor what is called by way of a pointer that comes from there.
Refusal whyNotInitializedLater(const clang::Expr &Literal,
                               ReferenceIndex &Index);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_INITIALIZATIONORDER_H
