//===- FixSurroundings.h - may any call stand in this place? ----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FIXSURROUNDINGS_H
#define VNX_CHECKS_CFAMILY_FIXSURROUNDINGS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <optional>
#include <string>

namespace vnx::cfamily {

/// A reason why there is no fix, a clause without capital or full stop; nothing
/// where there may be one.
using Refusal = std::optional<std::string>;

/// The reason where a constant is wanted and none can be computed.
inline constexpr char NeedsConstant[] = "a constant expression is needed here";

/// Why no call of a function can stand where \p E does, whatever its type: a
/// constant is needed, or no code runs there. Nothing if one can.
///
/// \param Loosened  a variable that is constexpr now and will not be, if any
Refusal whyNoCallAt(const clang::Expr &E, clang::ASTContext &Context,
                    const clang::VarDecl *Loosened = nullptr);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FIXSURROUNDINGS_H
