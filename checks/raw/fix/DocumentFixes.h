//===- DocumentFixes.h - the fixes of one document --------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_DOCUMENTFIXES_H
#define VNX_CHECKS_RAW_FIX_DOCUMENTFIXES_H

#include "checks/raw/Document.h"
#include "checks/raw/RuleOptions.h"
#include "checks/raw/fix/LiteralEdit.h"
#include "checks/raw/syntax/Literals.h"
#include "checks/raw/syntax/Outline.h"
#include "checks/raw/syntax/SyntaxTree.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// A token in a document's text.
struct Spot {
  std::size_t Begin;
  std::size_t End;
  std::string_view Token;
  token::Context In;
  /// As token::Finding::Encoding.
  std::string_view Encoding;
};

/// Plans a fix for each of \p Spots, which come in order, one result for each.
/// Edits are of the document's text; fileEdits makes them edits of its file.
///
/// A fix is offered only if the document, with all fixes made and with this
/// one alone, has no more syntax errors than it had.
///
/// \param Tree  null where there is no grammar, or where it gave up
std::vector<Planned> planFixes(const Document &Doc, const Outline &Regions,
                               const Literals &Strings, const SyntaxTree *Tree,
                               const std::vector<Spot> &Spots,
                               const RuleOptions &Options);

/// \p Edits of the text of \p Doc as edits of its file.
std::vector<token::Edit> fileEdits(const Document &Doc,
                                   const std::vector<token::Edit> &Edits);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_DOCUMENTFIXES_H
