//===- SyntaxOutline.h - regions as a grammar sees them ---------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_SYNTAXOUTLINE_H
#define VNX_CHECKS_RAW_SYNTAX_SYNTAXOUTLINE_H

#include "checks/raw/syntax/Lexis.h"
#include "checks/raw/syntax/Outline.h"
#include "checks/raw/syntax/SyntaxTree.h"

#include <utility>
#include <vector>

namespace vnx::raw {

/// Parts of a text, half open.
using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;

/// What the query of \p Tree captures as `@string`, `@comment`,
/// `@interpolation`, `@key`, `@name`, `@text`, `@embedded` or `@error` and
/// touches one of \p Where. Other captures are for other readers.
Outline syntaxOutline(const SyntaxTree &Tree, const Ranges &Where,
                      const Lexis &How);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_SYNTAXOUTLINE_H
