//===- ComparedCharacter.h - characters that are in no text -----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_COMPAREDCHARACTER_H
#define VNX_CHECKS_CFAMILY_COMPAREDCHARACTER_H

#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"

namespace vnx::cfamily {

/// True if \p Character is spelled as an operand of a comparison, and as all of
/// that operand, or as what a `case` stands for: no text can be put together
/// with it. Judges by the bytes around it, since a literal does not know its
/// parent, and to look for that takes longer than what this saves.
///
/// False where the bytes do not tell: in macros, beside comments.
bool isCompared(const clang::CharacterLiteral &Character,
                const clang::SourceManager &Sources);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_COMPAREDCHARACTER_H
