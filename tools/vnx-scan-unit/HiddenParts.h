//===- HiddenParts.h - where a file spells parts of a token -----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_UNIT_HIDDENPARTS_H
#define VNX_TOOLS_VNX_SCAN_UNIT_HIDDENPARTS_H

#include "checks/token/Finding.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::unit {

/// The bytes of \p Text that are also in one of \p Tokens, in runs of four and
/// more: whoever shows the text around a token that is put together elsewhere
/// must not show its pieces. By position, without overlap.
std::vector<token::Span> findParts(std::string_view Text,
                                   const std::set<std::string> &Tokens);

} // namespace vnx::unit

#endif // VNX_TOOLS_VNX_SCAN_UNIT_HIDDENPARTS_H
