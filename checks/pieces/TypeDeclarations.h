//===- TypeDeclarations.h - is a type declared here? ------------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_TYPEDECLARATIONS_H
#define VNX_CHECKS_PIECES_TYPEDECLARATIONS_H

#include "checks/pieces/CLexer.h"

namespace vnx::pieces {

/// Follows the tokens of a file as far as a name among them may be that of a
/// type that is declared.
class TypeDeclarations {
public:
  /// True if a name that stands between \p Before and \p Next, a type of the
  /// library's elsewhere, is declared. To be asked before watch() is told of
  /// it.
  bool declare(const CToken &Before, const CToken &Next) const;
  /// Takes the next token of code, or of a macro's body.
  void watch(const CToken &T);
  /// A macro's body begins.
  void forget() { InTypedef = InUsing = InHead = false; }

private:
  /// Since the last `typedef`, `using`, or `class` and its like, as long as it
  /// may declare something.
  bool InTypedef = false, InUsing = false, InHead = false;
  /// Braces that are open since `typedef`.
  unsigned TypedefBraces = 0;
  /// The last name was `std`, or the word `using`.
  bool IsBehindStd = false;
};

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_TYPEDECLARATIONS_H
