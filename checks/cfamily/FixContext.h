//===- FixContext.h - may getenv stand where this literal does? -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FIXCONTEXT_H
#define VNX_CHECKS_CFAMILY_FIXCONTEXT_H

#include "checks/cfamily/FixSurroundings.h"
#include "checks/cfamily/ReferenceIndex.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

#include <cstdint>

namespace vnx::cfamily {

/// How the value of a string literal is used, as far as a fix must know.
struct LiteralUse {
  /// Why an expression of the type `char *` cannot take the literal's place: a
  /// clause without capital or full stop. Nothing if it can, so that the
  /// program compiles and does the same with the value of the variable.
  std::optional<std::string> Refusal;
  /// A std::string is made of it, or it is an operand beside one, so that a
  /// std::string can take its place as well.
  bool TakesStdString = false;
  /// It is an argument of a function that does not keep the pointer.
  bool EndsWithCall = false;
  /// It is an operand, so that an expression needs parentheses.
  bool IsOperand = false;
  /// It becomes a `char *` rather than a `const char *`.
  bool IsMutable = false;
};

/// Every use that is not known to be safe is refused. Looks at how the value is
/// used (it must decay to a pointer and go where a `const char *` of the same
/// type goes: an initialiser, an argument, a return value, an assignment), then
/// at everything around it that wants a constant.
///
/// \param Loosened  the variable around it whose declaration changes along with
///                  the literal, so that it is no longer constexpr; null if
///                  none
LiteralUse judgeLiteral(const clang::StringLiteral &Literal,
                        const clang::VarDecl *Loosened, ReferenceIndex &Index);

/// Why the result of getenv cannot take the place of \p Pointer, a pointer to
/// the first character of an array of \p Size bytes; nothing if it can.
Refusal judgePointerUse(const clang::Expr &Pointer, std::uint64_t Size,
                        ReferenceIndex &Index);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FIXCONTEXT_H
