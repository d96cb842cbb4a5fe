//===- Embedded.h - a text in a text of another language --------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_EMBEDDED_H
#define VNX_CHECKS_RAW_EMBEDDED_H

#include "checks/raw/Document.h"
#include "checks/raw/syntax/Outline.h"
#include "checks/raw/syntax/SyntaxTree.h"

#include <optional>

namespace vnx::raw {

/// The document that \p Part of \p Doc is, such as a fenced block or a script;
/// nothing where its language is not known.
///
/// \param Tree  the tree of \p Doc; null if there is none
std::optional<Document> embeddedDocument(const Document &Doc,
                                         const Region &Part,
                                         const SyntaxTree *Tree);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_EMBEDDED_H
