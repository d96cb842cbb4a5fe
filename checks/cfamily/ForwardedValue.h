//===- ForwardedValue.h - what the library makes of an argument -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FORWARDEDVALUE_H
#define VNX_CHECKS_CFAMILY_FORWARDEDVALUE_H

#include "clang/AST/Expr.h"
#include "clang/AST/Type.h"

namespace vnx::cfamily {

/// The type of what a constructor or function of the standard library makes of
/// its argument \p Argument, which it takes by a reference of whatever type and
/// hands on: the second type of the std::pair that a map's `{"k", "v"}` makes,
/// the element that emplace_back adds. Null where it is not known. Only types
/// that are made from a `const char *` and from a `char *` alike.
clang::QualType forwardedTo(const clang::Expr &User,
                            const clang::Expr &Argument);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FORWARDEDVALUE_H
