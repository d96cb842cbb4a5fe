//===- FindingText.h - what every format says about a finding ---*- C++ -*-===//
//
// All that is returned here is UTF-8 without a whole token in it.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_FINDINGTEXT_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_FINDINGTEXT_H

#include "checks/raw/Scanner.h"
#include "tools/vnx-scan/input/ScanError.h"

#include <string>
#include <string_view>

namespace vnx::scan {

/// The diagnostic's text, with what its line and column do not say in
/// parentheses.
std::string messageOf(const token::Finding &Found);

/// `cell 3, line 2`, `byte 4711`, `base64`, or several of them; empty for a
/// plain token in plain text.
std::string detailOf(const token::Finding &Found);

/// `text`, `string`, `comment`, `key` or `output`.
std::string_view toString(token::Context In);

/// \p Text of any origin, fit for a format: redacted, and bytes that are not
/// UTF-8 replaced.
std::string cleanText(std::string_view Text);

/// \p Path, relative or absolute, as the path of a URI reference (RFC 3986):
/// every byte but letters, digits, `-._~` and `/` percent-encoded. Redacted
/// first.
std::string uriOf(std::string_view Path);

/// `PATH: WHAT; ADVICE`.
std::string messageOf(const ScanError &Error);

/// True if a report can hold all of \p Fix as it is: it is UTF-8 and no other
/// token is in the text that it inserts.
bool isPrintable(const std::vector<token::Edit> &Fix);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_FINDINGTEXT_H
