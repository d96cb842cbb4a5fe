//===- ComposePass.h - tokens put together at run time ----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_COMPOSEPASS_H
#define VNX_CHECKS_CFAMILY_COMPOSEPASS_H

#include "checks/cfamily/FindingCollector.h"

#include "clang/AST/ASTContext.h"

#include <string_view>

namespace vnx::cfamily {

/// True if \p Value, a literal's, ends in the beginning of a token, so that
/// something may be put behind it: `h`, `hf`, `hf_`, `hf_abc`.
bool endsInTokenPiece(std::string_view Value);

/// Follows the strings that each function, variable and member of the unit puts
/// together from constant pieces (see composeText for what is followed) and adds
/// the tokens that stand across two pieces or more. Straight-line code only:
/// what a branch or a loop writes is not known behind it. Bodies in system
/// headers are not looked at.
void findComposedTokens(FindingCollector &Collector,
                        clang::ASTContext &Context);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_COMPOSEPASS_H
