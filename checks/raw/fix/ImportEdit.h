//===- ImportEdit.h - what an expression needs imported ---------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_IMPORTEDIT_H
#define VNX_CHECKS_RAW_FIX_IMPORTEDIT_H

#include "checks/raw/fix/EditStyle.h"
#include "checks/raw/syntax/SyntaxTree.h"
#include "checks/token/Finding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// How a text comes by what its new expressions need.
struct ImportEdit {
  /// The line to add; nothing if it is there.
  std::optional<token::Edit> Added;
  /// What goes before EditStyle::Qualified in each expression instead.
  std::string Qualifier;
  /// A clause; empty if the expressions can be used.
  std::string Refusal;
};

/// \param Captures  of fixes.scm in all of \p Text, by their beginnings
/// \param FirstUse  where the first expression will stand
/// \param IsCell    the text is a notebook's cell
ImportEdit importEdit(const EditStyle &Style,
                      const std::vector<SyntaxTree::Capture> &Captures,
                      std::string_view Text, std::size_t FirstUse, bool IsCell);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_IMPORTEDIT_H
