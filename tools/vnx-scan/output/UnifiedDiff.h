//===- UnifiedDiff.h - edits as diff -u shows them --------------*- C++ -*-===//
//
// For people, not for patch: tokens are redacted, long lines are cut, and what
// no terminal should see is spelled out.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_UNIFIEDDIFF_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_UNIFIEDDIFF_H

#include "tools/vnx-scan/output/FixCollector.h"

#include <string>
#include <string_view>
#include <vector>

namespace vnx::scan {

/// \param Edits   sorted, without overlap, within \p Old
/// \param Tokens  by position; none is shown, neither in lines that go nor in
///                those that stay
/// \returns empty if there is no edit; one line for a file that is no text in
///          a byte encoding
std::string unifiedDiff(std::string_view Path, std::string_view Old,
                        const std::vector<token::Edit> &Edits,
                        const std::vector<TokenSpan> &Tokens, bool Color);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_UNIFIEDDIFF_H
