//===- UnusedSuppression.h - a comment that silences nothing ----*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_UNUSEDSUPPRESSION_H
#define VNX_CHECKS_RAW_UNUSEDSUPPRESSION_H

#include <cstdint>
#include <string>

namespace vnx::raw {

/// A suppression that names the rule and reaches no token.
struct UnusedSuppression {
  /// Of the marker, in bytes of the file.
  std::uint64_t Begin = 0;
  std::uint64_t End = 0;
  /// 1-based; the column counts bytes.
  std::uint64_t Line = 0;
  std::uint64_t Column = 0;
  /// As in token::Finding; 0 outside a notebook.
  unsigned Cell = 0;
  std::uint64_t CellLine = 0;
  /// `NOLINT(vnx-sec-027)`, as it is written.
  std::string Spelled;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_UNUSEDSUPPRESSION_H
