//===- Utf.h - UTF-8 and UTF-16 ---------------------------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_TEXT_UTF_H
#define VNX_CHECKS_RAW_TEXT_UTF_H

#include "checks/raw/text/MappedText.h"

#include <optional>
#include <string>
#include <string_view>

namespace vnx::raw {

/// UTF-8 of \p Character; of U+FFFD for what is no character.
std::string encodeUtf8(char32_t Character);

enum class Utf16Order { LittleEndian, BigEndian };

/// True if \p Bytes start with the byte order mark of UTF-16.
bool hasUtf16Mark(std::string_view Bytes);

/// The order if \p Bytes, the start of a file, are UTF-16: they have its byte
/// order mark, or nearly every second byte of them is zero.
std::optional<Utf16Order> utf16OrderOf(std::string_view Bytes);

/// \p Text, UTF-8, as UTF-16 without a mark.
std::string encodeUtf16(std::string_view Text, Utf16Order Order);

/// The text of \p Bytes, which are the file from \p FileBegin on, as UTF-8. An
/// odd byte at the end is left out; a lone surrogate is U+FFFD.
MappedText decodeUtf16(std::string_view Bytes, Utf16Order Order,
                       std::uint64_t FileBegin = 0);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_TEXT_UTF_H
