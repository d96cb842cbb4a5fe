//===- Utf8.h - what is well-formed in foreign bytes ------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_UTF8_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_UTF8_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vnx::scan {

struct CodePoint {
  char32_t Value = 0;
  /// Bytes it takes, 1 to 4.
  std::size_t Length = 1;
};

/// The code point at \p Pos of \p Text, which must be less than its size, if
/// the bytes there are well-formed UTF-8: no overlong form, no surrogate,
/// nothing above U+10FFFF.
std::optional<CodePoint> codePointAt(std::string_view Text, std::size_t Pos);

bool isUtf8(std::string_view Text);

/// \p Text with each byte that is no part of a well-formed character replaced
/// by U+FFFD. Formats that cannot hold other bytes take this.
std::string toUtf8(std::string_view Text);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_UTF8_H
