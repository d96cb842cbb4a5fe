// findTrigger, compiled for each vector instruction set that Highway knows
// here; the best one that the processor has is taken when the program runs.
#include "checks/raw/text/Triggers.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "checks/raw/text/TriggerKernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>

HWY_BEFORE_NAMESPACE();
namespace vnx::raw {
namespace HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR
std::size_t find(std::string_view Text, std::size_t From, std::size_t Limit) {
  return findTriggerScalar(Text, From, Limit);
}
#else
namespace hn = hwy::HWY_NAMESPACE;

/// For each of the sixteen values of a half byte, the bits of the rules that
/// have a byte with it. A byte fits at most the rules that both its halves
/// have: more than it really does, but never less.
struct Halves {
  alignas(16) std::uint8_t Low[16] = {};
  alignas(16) std::uint8_t High[16] = {};
};

template <typename BitsOf> Halves halvesOf(BitsOf Bits) {
  Halves Result;
  for (unsigned Byte = 0; Byte < 256; ++Byte) {
    Result.Low[Byte & 15] |= Bits(static_cast<unsigned char>(Byte));
    Result.High[Byte >> 4] |= Bits(static_cast<unsigned char>(Byte));
  }
  return Result;
}

std::size_t find(std::string_view Text, std::size_t From, std::size_t Limit) {
  static const Halves Before = halvesOf(triggersBefore);
  static const Halves Last = halvesOf(triggersLast);
  const hn::ScalableTag<std::uint8_t> Tag;
  const std::size_t Step = hn::Lanes(Tag);
  const auto BeforeLow = hn::LoadDup128(Tag, Before.Low);
  const auto BeforeHigh = hn::LoadDup128(Tag, Before.High);
  const auto LastLow = hn::LoadDup128(Tag, Last.Low);
  const auto LastHigh = hn::LoadDup128(Tag, Last.High);
  const auto Mask = hn::Set(Tag, 15);
  const auto Zero = hn::Zero(Tag);
  const auto *Bytes = reinterpret_cast<const std::uint8_t *>(Text.data());

  Limit = std::min(Limit, Text.size());
  std::size_t Pos = std::max<std::size_t>(From, 1);
  for (; Pos + Step <= Limit; Pos += Step) {
    const auto A = hn::LoadU(Tag, Bytes + Pos - 1);
    const auto B = hn::LoadU(Tag, Bytes + Pos);
    const auto BitsA =
        hn::And(hn::TableLookupBytes(BeforeLow, hn::And(A, Mask)),
                hn::TableLookupBytes(BeforeHigh, hn::ShiftRight<4>(A)));
    const auto BitsB =
        hn::And(hn::TableLookupBytes(LastLow, hn::And(B, Mask)),
                hn::TableLookupBytes(LastHigh, hn::ShiftRight<4>(B)));
    if (hn::AllTrue(Tag, hn::Eq(hn::And(BitsA, BitsB), Zero)))
      continue;
    std::size_t Found = findTriggerScalar(Text, Pos, Pos + Step);
    if (Found != std::string_view::npos)
      return Found;
  }
  return findTriggerScalar(Text, Pos, Limit);
}
#endif

} // namespace HWY_NAMESPACE
} // namespace vnx::raw
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace vnx::raw {

HWY_EXPORT(find);

std::size_t findTrigger(std::string_view Text, std::size_t From,
                        std::size_t Limit) {
  return HWY_DYNAMIC_DISPATCH(find)(Text, From, Limit);
}

} // namespace vnx::raw
#endif
