//===- ConstantDeclaration.h - what a `constexpr` stands before -*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_CONSTANTDECLARATION_H
#define VNX_CHECKS_PIECES_CONSTANTDECLARATION_H

#include "checks/pieces/CLexer.h"

namespace vnx::pieces {

/// True if the declaration whose `constexpr` stands between \p Before and \p
/// After could be of a variable whose value holds characters that are spelled
/// nowhere: one of class type. Not so: functions, numbers, pointers, views,
/// arrays (whose elements are spelled) and closures.
bool mayHoldComputedText(const CToken &Before, CLexer After);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_CONSTANTDECLARATION_H
