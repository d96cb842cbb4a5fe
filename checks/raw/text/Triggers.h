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
#include <optional>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// What a trigger's last byte is to a token.
enum class TriggerKind : std::uint8_t {
  /// The underscore of `f_`.
  Plain,
  /// An underscore behind an escape, a quote or a line's end: `6_`, `"_`.
  Hidden,
  /// An underscore behind a zero byte.
  Utf16,
  /// Of an escaped underscore: `\x5f`, `%5F`.
  Hex,
  /// Likewise: `\137`, `&#95;`, Lua's `\95`.
  Number,
  /// Of the prefix in base64, or a line's end in it.
  Base64,
};

/// What the byte at \p Pos, at least 1, and the one before it are, if what is
/// around them could make them part of a token of at least
/// token::IssuedBodyLength: behind an underscore there is a body of that length,
/// or less of one and then what can end a piece: a quote, an escape, a bracket.
/// It never is nothing where they are.
std::optional<TriggerKind> triggerAt(std::string_view Text, std::size_t Pos);

/// As findTrigger, a byte at a time: what the vector kernel is tested against.
std::size_t findTriggerScalar(std::string_view Text, std::size_t From,
                              std::size_t Limit);

/// The first index from \p From on, at least 1, and below \p Limit at which
/// triggerAt has something; std::string_view::npos if there is none.
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
