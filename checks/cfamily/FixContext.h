//===- FixContext.h - may getenv stand where this literal does? -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FIXCONTEXT_H
#define VNX_CHECKS_CFAMILY_FIXCONTEXT_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <optional>
#include <string>

namespace vnx::cfamily {

/// Why a call of `getenv`, a `char *`, cannot take the place of \p Literal:
/// a clause without capital or full stop. Nothing if it can, so that the
/// program compiles and does the same with the value of the variable.
///
/// Every use that is not known to be safe is a reason. Looks at how the value
/// is used (it must decay to a pointer and go where a `const char *` of the
/// same type goes: an initialiser, an argument, a return value, an assignment),
/// then at everything around it that wants a constant.
std::optional<std::string> whyNotGetenv(const clang::StringLiteral &Literal,
                                        clang::ASTContext &Context);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FIXCONTEXT_H
