//===- SourceLine.h - the line and the caret under a finding ----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_SOURCELINE_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_SOURCELINE_H

#include "checks/raw/Excerpt.h"

#include <string>

namespace vnx::scan {

struct SourceLine {
  /// UTF-8, without a line end; tabs are expanded to multiples of eight.
  std::string Text;
  /// Columns before the token, and columns it takes; at least 1.
  unsigned CaretColumn = 0;
  unsigned CaretWidth = 1;
};

/// Renders \p Source. A line wider than \p MaxColumns is cut to about that
/// around its token, with an ellipsis where it goes on.
SourceLine renderSource(const raw::Excerpt &Source, unsigned MaxColumns = 160);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_SOURCELINE_H
