//===- RulePage.h - the rule's page, in the program -------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_RULEPAGE_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_RULEPAGE_H

#include <string_view>

namespace vnx::scan {

/// token::Rule.HelpPage as plain text, its paragraphs at most 79 columns wide.
/// Made from the page when the program is built.
std::string_view rulePage();

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_RULEPAGE_H
