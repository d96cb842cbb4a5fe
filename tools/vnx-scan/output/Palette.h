//===- Palette.h - Clang's colours ------------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_PALETTE_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_PALETTE_H

#include <string_view>

namespace vnx::scan {

/// What is written before text of a kind; empty without colour.
struct Palette {
  std::string_view Bold, Warning, Error, Note, Caret, Removed, Added, Hunk,
      Reset;
};

inline const Palette &palette(bool Color) {
  static constexpr Palette Colored = {
      "\x1b[1m",      "\x1b[0;1;35m", "\x1b[0;1;31m",
      "\x1b[0;1;36m", "\x1b[0;1;32m", "\x1b[31m",
      "\x1b[32m",     "\x1b[36m",     "\x1b[0m"};
  static constexpr Palette Plain = {};
  return Color ? Colored : Plain;
}

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_PALETTE_H
