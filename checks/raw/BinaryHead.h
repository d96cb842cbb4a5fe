//===- BinaryHead.h - is this file a text? ----------------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_BINARYHEAD_H
#define VNX_CHECKS_RAW_BINARYHEAD_H

#include <cstddef>
#include <string_view>

namespace vnx::raw {

/// Bytes of a file that looksBinary judges by, as many as git does.
inline constexpr std::size_t BinaryHeadLength = 8 * 1024;

/// True if there is a NUL among the first BinaryHeadLength bytes of \p Head and
/// no byte order mark of UTF-16 or UTF-32 before it.
bool looksBinary(std::string_view Head);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_BINARYHEAD_H
