//===- Columns.h - a finding's columns in characters ------------*- C++ -*-===//
//
// Ours count bytes, as Clang's do; editors and SARIF count UTF-16 code units.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_COLUMNS_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_COLUMNS_H

#include "checks/raw/Scanner.h"

#include <cstdint>

namespace vnx::scan {

/// 1-based, in UTF-16 code units; a byte that is not UTF-8 counts as one. 0
/// where it is not known.
struct Columns {
  std::uint64_t Begin = 0;
  /// One past the token.
  std::uint64_t End = 0;
};

/// Begin is not known where the excerpt of a long line is cut before the token
/// or the file is no text in UTF-8, End where the token is not spelled as it
/// is.
Columns columnsOf(const raw::Report &Report);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_COLUMNS_H
