//===- TriggerTables.h - triggers as sets of bytes --------------*- C++ -*-===//
//
// What stands at a place may be a trigger only if the byte before it, the one
// there, and the one before both are in the sets of one rule. Sets are kept as
// bits, one a rule, so that three lookups and two ands judge a place. A vector
// kernel looks up either whole bytes or their halves; halves cannot tell every
// two bytes apart, so which rules share a bit differs.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_RAW_TEXT_TRIGGERTABLES_H
#define VNX_CHECKS_RAW_TEXT_TRIGGERTABLES_H

#include "checks/raw/text/Triggers.h"
#include "checks/token/Grammar.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace vnx::raw {

struct TriggerRule {
  TriggerKind Kind;
  std::string_view Before;
  std::string_view Last;
  /// What stands before the pair: one of these, or, if there are none, any byte
  /// below 128.
  std::string_view Third;
  /// The numbers of its bits in tables of bytes and in tables of halves.
  unsigned ByteBit;
  unsigned HalvesBit;
};

inline constexpr std::string_view NotInWord =
    "hnr0123456789};\"'`+.,()& \t\n\r";

inline constexpr TriggerRule TriggerRules[] = {
    // `hf_`; `68f_`; `h" "f_`; `h\nf_`.
    {TriggerKind::Plain, "f", "_", NotInWord, 0, 0},
    // `h\x66_`, `h\146_`; `h\u{66}_`; a line's end behind a backslash or a
    // quote.
    {TriggerKind::Hidden, "6", "_", "64", 1, 1},
    {TriggerKind::Hidden, "}", "_", "6", 1, 3},
    {TriggerKind::Hidden, "\n", "_", "\\\r\"'`", 1, 1},
    // `&#102;_`, `"_`.
    {TriggerKind::Hidden, ";", "_", "", 2, 1},
    {TriggerKind::Hidden, "\"'", "_", "", 2, 2},
    {TriggerKind::Hidden, "`", "_", "", 2, 0},
    {TriggerKind::Utf16, std::string_view("\0", 1), "_", "f", 3, 0},
    // `\x5f`, `%5F`, `\u{5f}`, `\U0000005f`.
    {TriggerKind::Hex, "5", "fF", "%{uUxX0", 4, 4},
    // `\137`; `&#95;`, Lua's `\95`.
    {TriggerKind::Number, "3", "7", "1", 5, 5},
    {TriggerKind::Number, "9", "5", "\\#0", 5, 5},
    // A part of the prefix in base64, by its place in a group: `aGZf`, `mhmX`,
    // `eoZl`.
    {TriggerKind::Base64, "Z", "fl", "Gho\n\r \tnr", 6, 6},
    {TriggerKind::Base64, "m", "X", "h\n\r \tnr", 7, 7},
    // A line's end inside one of those.
    {TriggerKind::Base64, "Zm", "\n\r\\", "", 7, 7},
};

/// Bits for each byte. A byte from 128 on has none.
using ByteBits = std::array<std::uint8_t, 256>;

constexpr ByteBits bitsOfRules(std::string_view TriggerRule::*Set,
                               unsigned TriggerRule::*Bit) {
  ByteBits Result{};
  for (const TriggerRule &Rule : TriggerRules) {
    auto Mask = static_cast<std::uint8_t>(1u << (Rule.*Bit));
    for (char C : Rule.*Set)
      Result[static_cast<unsigned char>(C)] |= Mask;
    if ((Rule.*Set).empty())
      for (unsigned Byte = 0; Byte < 128; ++Byte)
        Result[Byte] |= Mask;
  }
  return Result;
}

inline constexpr ByteBits BeforeByBytes =
    bitsOfRules(&TriggerRule::Before, &TriggerRule::ByteBit);
inline constexpr ByteBits LastByBytes =
    bitsOfRules(&TriggerRule::Last, &TriggerRule::ByteBit);
inline constexpr ByteBits ThirdByBytes =
    bitsOfRules(&TriggerRule::Third, &TriggerRule::ByteBit);
inline constexpr ByteBits BeforeByHalves =
    bitsOfRules(&TriggerRule::Before, &TriggerRule::HalvesBit);
inline constexpr ByteBits LastByHalves =
    bitsOfRules(&TriggerRule::Last, &TriggerRule::HalvesBit);
inline constexpr ByteBits ThirdByHalves =
    bitsOfRules(&TriggerRule::Third, &TriggerRule::HalvesBit);

/// The bits, in tables of bytes and in tables of halves, of rules that ask for
/// no body behind the trigger.
constexpr std::uint8_t bodilessBits(unsigned TriggerRule::*Bit) {
  unsigned Result = 0;
  for (const TriggerRule &Rule : TriggerRules)
    if (Rule.Kind == TriggerKind::Base64)
      Result |= 1u << (Rule.*Bit);
  return static_cast<std::uint8_t>(Result);
}

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
  /// Half of a character in UTF-16.
  ZeroByte = 1 << 6,
};
inline constexpr std::uint8_t AnyBody =
    BodyDigit | BodyLetter | BodyLaterLetter;
inline constexpr std::uint8_t AnyPieceEnd =
    PieceEnd | PieceEndBackslash | PieceEndBacktick;

constexpr ByteBits makeFollowers() {
  ByteBits Result{};
  for (unsigned Byte = 0; Byte < 128; ++Byte) {
    unsigned High = Byte >> 4;
    if (token::isBodyByte(static_cast<unsigned char>(Byte)))
      Result[Byte] = High == 3                ? BodyDigit
                     : High == 4 || High == 6 ? BodyLetter
                                              : BodyLaterLetter;
  }
  for (char C : std::string_view("\"'%&)"))
    Result[static_cast<unsigned char>(C)] = PieceEnd;
  Result['\\'] = PieceEndBackslash;
  Result['`'] = PieceEndBacktick;
  Result[0] = ZeroByte;
  return Result;
}
inline constexpr ByteBits Followers = makeFollowers();

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_TEXT_TRIGGERTABLES_H
