//===- Triggers.h - two bytes that a token cannot do without ----*- C++ -*-===//
//
// The only loop that sees every byte of every file, and therefore the seam
// behind which a vector kernel can stand. It looks for pairs of bytes, which a
// vector instruction can do, and then at what stands around a pair, so that
// ordinary text, and text full of prefixes, is left behind here.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_RAW_TEXT_TRIGGERS_H
#define VNX_CHECKS_RAW_TEXT_TRIGGERS_H

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// What the pair of bytes at a place may be part of, as bits. Each is a set of
/// first bytes and a set of last ones. They are divided so that a byte is in a
/// set if, with few exceptions, its halves are: that is all the kernel tests.
enum Trigger : std::uint8_t {
  /// `f_`
  PlainUnderscore = 1 << 0,
  /// An underscore behind an escape, a quote or a line's end: `6_`, `"_`.
  OddUnderscore = 1 << 1,
  /// Behind a zero byte or a backtick.
  ZeroUnderscore = 1 << 2,
  /// `}_`, as in `\u{66}_`.
  BraceUnderscore = 1 << 3,
  /// `5f`, as in `\x5f`, `%5F`.
  HexUnderscore = 1 << 4,
  /// `37`, as in `\137`, and `95`, as in `&#95;` and Lua's `\95`.
  NumberUnderscore = 1 << 5,
  /// `Zf`, `Zl`: a part of the prefix in base64, by its place in a group.
  Base64Prefix = 1 << 6,
  /// `mX`, the third of those, and a line's end inside one of the three.
  Base64Wrap = 1 << 7,
};

/// The bits for \p Last, which stands behind \p Before.
std::uint8_t triggersOf(unsigned char Before, unsigned char Last);

/// The bits that a byte allows as the first, and as the last of a pair, and
/// those that it allows before the pair. None but the last are allowed by a
/// byte from 128 on.
std::uint8_t triggersBefore(unsigned char Byte);
std::uint8_t triggersLast(unsigned char Byte);
std::uint8_t triggersThird(unsigned char Byte);

/// Whether the byte at \p Pos, at least 1, and the one before it are a trigger,
/// and what is around them could make them part of a token of at least
/// token::IssuedBodyLength. It never is false where they are.
bool isTriggerAt(std::string_view Text, std::size_t Pos);

/// What a byte is where a body should go on, as bits.
enum Follower : std::uint8_t {
  /// A byte of the body, in three parts for the sake of their halves.
  BodyDigit = 1 << 0,
  BodyLetter = 1 << 1,
  BodyLaterLetter = 1 << 2,
  /// A quote, an escape, or what else can end one piece of a token: three parts
  /// likewise.
  PieceEnd = 1 << 3,
  PieceEndBackslash = 1 << 4,
  PieceEndBacktick = 1 << 5,
};
inline constexpr std::uint8_t AnyBody =
    BodyDigit | BodyLetter | BodyLaterLetter;
inline constexpr std::uint8_t AnyPieceEnd =
    PieceEnd | PieceEndBackslash | PieceEndBacktick;
std::uint8_t followersOf(unsigned char Byte);

/// As findTrigger, a byte at a time: what the vector kernel is tested against,
/// and what ends each of its searches.
std::size_t findTriggerScalar(std::string_view Text, std::size_t From,
                              std::size_t Limit);

/// The first index from \p From on, at least 1, and below \p Limit of which
/// isTriggerAt is true; std::string_view::npos if there is none.
std::size_t findTrigger(std::string_view Text, std::size_t From,
                        std::size_t Limit);

/// One way to do findTrigger.
struct TriggerKernel {
  const char *Name;
  std::size_t (*Find)(std::string_view Text, std::size_t From,
                      std::size_t Limit);
};

/// Those that this processor can run, the best first, findTriggerScalar last.
const std::vector<TriggerKernel> &triggerKernels();

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_TEXT_TRIGGERS_H
