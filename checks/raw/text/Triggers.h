//===- Triggers.h - two bytes that a token cannot do without ----*- C++ -*-===//
//
// The only loop that sees every byte of every file, and therefore the seam
// behind which a vector kernel can stand.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_RAW_TEXT_TRIGGERS_H
#define VNX_CHECKS_RAW_TEXT_TRIGGERS_H

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vnx::raw {

/// What the pair of bytes at a place may be part of, as bits.
enum Trigger : std::uint8_t {
  /// `f_`
  PlainUnderscore = 1 << 0,
  /// An underscore behind an escape, a quote, a zero byte or a line's end.
  OddUnderscore = 1 << 1,
  /// `5f`, as in `\x5f`, `%5F`.
  HexUnderscore = 1 << 2,
  /// `37`, as in `\137`.
  OctalUnderscore = 1 << 3,
  /// `95`, as in `&#95;` and Lua's `\95`.
  DecimalUnderscore = 1 << 4,
  /// `Zf`, `mX`, `Zl`: a part of the prefix in base64, by its place in a group.
  Base64Prefix = 1 << 5,
  /// A line's end behind a letter of those: a wrap may stand in the prefix.
  Base64Wrap = 1 << 6,
};

/// The bits for \p Last, which stands behind \p Before.
std::uint8_t triggersOf(unsigned char Before, unsigned char Last);

/// The bits that a byte allows as the first, and as the last of a pair.
std::uint8_t triggersBefore(unsigned char Byte);
std::uint8_t triggersLast(unsigned char Byte);

/// As findTrigger, a byte at a time: what the vector kernel is tested against,
/// and what ends each of its searches.
std::size_t findTriggerScalar(std::string_view Text, std::size_t From,
                              std::size_t Limit);

/// The first index from \p From on, at least 1, and below \p Limit whose byte
/// and the one before it are a trigger; std::string_view::npos if there is
/// none.
std::size_t findTrigger(std::string_view Text, std::size_t From,
                        std::size_t Limit);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_TEXT_TRIGGERS_H
