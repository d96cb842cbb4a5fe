//===- MacroUses.h - what the macros of a project do ------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_MACROUSES_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_MACROUSES_H

#include "checks/pieces/NameFacts.h"

#include <vector>

namespace vnx::scan {

/// Names of several files, which outlive this.
using AllNames = std::vector<const pieces::NameFacts *>;

/// True if a macro that stands for several elements, or one that stands for
/// that one, is used where a list may be.
bool usesListMacro(const AllNames &All);

/// Adds to \p Set all macros that stand for one of it; true if there was one.
bool grow(pieces::MacroSet &Set, const AllNames &All);

/// Names that are not what they say; see NameFacts::Redefined.
pieces::MacroSet redefinedIn(const AllNames &All);

/// What macros do, of all files and commands together. A name that means one
/// thing here and another there means both everywhere.
struct MacroUses {
  MacroUses() = default;
  explicit MacroUses(const AllNames &All);

  /// Macros that make strings of names.
  pieces::MacroSet Stringizers;
  /// Macros that a string is an argument of, or that an #include names.
  pieces::MacroSet Joining;
  /// See usesListMacro.
  bool HasListUse = false;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_MACROUSES_H
