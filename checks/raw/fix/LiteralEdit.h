//===- LiteralEdit.h - a token in a literal gives way -----------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_LITERALEDIT_H
#define VNX_CHECKS_RAW_FIX_LITERALEDIT_H

#include "checks/raw/fix/EditStyle.h"
#include "checks/raw/syntax/Literals.h"
#include "checks/token/Finding.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// Edits of a document's text, or why there are none.
struct Planned {
  std::vector<token::Edit> Edits;
  /// A clause; empty if there are edits.
  std::string NoFixReason;
};

/// A token within the literals of a chain.
struct LiteralPlace {
  std::size_t TokenBegin;
  std::size_t TokenEnd;
  const Chain *Whole;
  /// The literal stands in an interpolation of another one.
  bool IsNested = false;
  /// What goes around the expression: the braces of a JSX attribute, the
  /// parentheses of a call.
  std::string_view Before = {};
  std::string_view After = {};
  /// The quote that encloses is no literal's, so that nothing in it is an
  /// escape: a JSX attribute.
  bool IsAttribute = false;
  /// What reads the token there; null for the EditStyle's own.
  const Reading *How = nullptr;
};

/// The edits that read the token from the environment at \p Where.
Planned editLiteral(std::string_view Text, const Literals &Strings,
                    const EditStyle &Style, const LiteralPlace &Where);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_LITERALEDIT_H
