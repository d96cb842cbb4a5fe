//===- DeclarationEdit.h - how a constant's declaration changes -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_DECLARATIONEDIT_H
#define VNX_CHECKS_CFAMILY_DECLARATIONEDIT_H

#include "checks/cfamily/FixSurroundings.h"
#include "checks/token/Finding.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"

#include <vector>

namespace vnx::cfamily {

/// The edits of a declaration without its initializer, or why there are none.
struct DeclarationChange {
  std::vector<token::Edit> Edits;
  Refusal Why;
};

/// How \p Variable, which is constexpr or an array of `char`, is declared so
/// that its initializer may be a call: `const` takes the place of `constexpr`,
/// `*` that of `[]`. Its type (or, of an array, the one it decays to) stays,
/// and so does its linkage. Looks at the text only, and refuses what it has not
/// the means to take apart: several declarators, attributes, parentheses,
/// macros.
DeclarationChange loosenDeclaration(const clang::VarDecl &Variable,
                                    clang::ASTContext &Context);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_DECLARATIONEDIT_H
