//===- YamlEdit.h - what is YAML's own in its fixes -------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_YAMLEDIT_H
#define VNX_CHECKS_RAW_FIX_YAMLEDIT_H

#include "checks/raw/fix/LiteralEdit.h"
#include "checks/raw/fix/Surroundings.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// Whether the line of a script that \p Token stands on has opened a single
/// quote before it.
bool isInSingleQuotes(std::string_view Text, const Region &Scalar,
                      std::size_t Token);

/// Whether \p Token stands in `${{ }}`, which does not nest, or in the value
/// of an `if:`, which is an expression without them.
bool isInExpression(std::string_view Text, const Region &Scalar,
                    std::size_t Token);

/// The names of the entries that the place is in the values of, the innermost
/// first.
std::vector<std::string> entriesAround(std::string_view Text,
                                       const Surroundings &Around);

/// \p Made, with quotes where it is in `[a, b]` or `{a: b}`, in which a plain
/// word takes no braces.
Planned quoteInFlow(Planned Made, std::string_view Text,
                    const Surroundings &Around);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_YAMLEDIT_H
