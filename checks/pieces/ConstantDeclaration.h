//===- ConstantDeclaration.h - what a `constexpr` stands before -*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_CONSTANTDECLARATION_H
#define VNX_CHECKS_PIECES_CONSTANTDECLARATION_H

#include "checks/pieces/CLexer.h"

namespace vnx::pieces {

/// True if the declaration whose `constexpr` stands between \p Before and \p
/// After could be of a variable whose value holds characters that are spelled
/// nowhere: one of class type. Not so: functions, numbers, pointers, views,
/// arrays (whose elements are spelled) and closures. \p After is moved behind
/// what was looked at, of which names outside of brackets are taken for what
/// they say.
bool mayHoldComputedText(const CToken &Before, CLexer &After);

/// True for types that hold no array and are the library's, if nobody else
/// calls one of his own so.
bool isLibraryType(std::string_view Name);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_CONSTANTDECLARATION_H
