//===- DisplayText.h - foreign bytes made fit for a terminal ----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_DISPLAYTEXT_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_DISPLAYTEXT_H

#include <cstddef>
#include <string>
#include <string_view>

namespace vnx::scan {

/// One character as it is shown.
struct Character {
  /// Bytes it takes in the text it came from; at least 1.
  std::size_t Length = 1;
  /// UTF-8 that no terminal acts upon: the character itself or, as Clang does,
  /// `<U+001B>` for what is not printable, `<FF>` for a byte that is not UTF-8.
  std::string Shown;
  /// Columns that Shown takes.
  unsigned Width = 1;
};

/// The character at \p Pos of \p Text, which must be less than its size. A tab
/// is not printable here; who knows its column expands it. Widths come from
/// wcwidth and need a UTF-8 locale for LC_CTYPE; without one every printable
/// character counts as one column.
Character characterAt(std::string_view Text, std::size_t Pos);

/// \p Text, with each character shown as above and every token redacted. For
/// paths and messages.
std::string safeText(std::string_view Text);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_DISPLAYTEXT_H
