//===- HarmlessMacro.h - macros that change nothing -------------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_HARMLESSMACRO_H
#define VNX_CHECKS_PIECES_HARMLESSMACRO_H

#include "checks/pieces/CLexer.h"

#include <string_view>

namespace vnx::pieces {

/// True if it makes no difference to who takes \p Name for what it says that it
/// is a macro for the rest of the line that \p Body stands in: a type, zero or
/// one, or what is said of a declaration.
bool isHarmlessMacro(std::string_view Name, CLexer Body);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_HARMLESSMACRO_H
