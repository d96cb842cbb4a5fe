//===- PieceText.h - what a text could begin a token with -------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_PIECETEXT_H
#define VNX_CHECKS_PIECES_PIECETEXT_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::pieces {

/// How a text, put together with others, could help to spell `h`, `f`, `_`.
/// A token's first three characters are in one, two or three pieces.
enum Part : std::uint8_t {
  /// Holds `hf_` behind a boundary, and a body up to its end or long enough.
  HasPrefix = 1 << 0,
  /// Ends in `hf`, or in `h`, behind a boundary.
  EndsInHf = 1 << 1,
  EndsInH = 1 << 2,
  /// Is `f`.
  IsF = 1 << 3,
  /// Starts with `f_`, or with `_`, and a body up to its end or long enough.
  StartsWithFu = 1 << 4,
  StartsWithU = 1 << 5,
};

/// The parts that \p Text could be, whole.
std::uint8_t partsOf(std::string_view Text);

/// The parts that \p Value, a string literal's, could be: whole, and cut at
/// `%s` and `{}`, where a formatting function puts other texts in.
std::uint8_t partsOfString(std::string_view Value);

/// True if pieces that are \p Parts could spell the beginning of a token.
bool spellPrefix(std::uint8_t Parts);

/// Those of \p Parts, one by one, that would spell it, in that order; empty if
/// they could not.
std::vector<std::uint8_t> spellingOf(std::uint8_t Parts);

/// A bit for \p Name if it is a piece of the word `constexpr`, or 0.
std::uint64_t fragmentOf(std::string_view Name);

/// True if \p Fragments, bits of fragmentOf, put together could be that word.
bool spellConstexpr(std::uint64_t Fragments);

/// The value of what stands between the quotes of a literal that is not raw:
/// escapes and splices resolved, 0x80 for what is not ASCII. Nothing where an
/// escape is of a kind that is too rare to be worth reading.
std::optional<std::string> literalValue(std::string_view Inside);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_PIECETEXT_H
