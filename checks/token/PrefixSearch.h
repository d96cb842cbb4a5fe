//===- PrefixSearch.h - where the next `hf_` is -----------------*- C++ -*-===//
//
// The loop that passes what no token starts in. The raw pass has another one
// before it, which also looks for tokens that are hidden; see
// checks/raw/text/Triggers.h.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_TOKEN_PREFIXSEARCH_H
#define VNX_CHECKS_TOKEN_PREFIXSEARCH_H

#include <cstddef>
#include <string_view>

namespace vnx::token {

/// The index of the first `hf_` in \p Text at or after \p From, or
/// std::string_view::npos. Linear in the bytes it passes.
std::size_t findPrefix(std::string_view Text, std::size_t From);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_PREFIXSEARCH_H
