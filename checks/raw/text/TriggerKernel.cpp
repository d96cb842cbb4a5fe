// findTrigger, compiled for several vector instruction sets; the best one that
// the processor has is taken when the program runs.
//
// Of Highway only the headers are used. Its library would choose, but the one
// that Debian packages measures a timer when it is loaded, which takes longer
// than all else that a scan of one file does.
#include "checks/raw/text/Triggers.h"

// What is better than AVX2 has not been measured; what is worse than SSSE3 is
// no better than the scalar loop.
#define HWY_DISABLED_TARGETS ((HWY_AVX2 - 1) | HWY_EMU128)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "checks/raw/text/TriggerKernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cstring>

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

/// A mask has to fit into 64 bits.
using Bytes = hn::CappedTag<std::uint8_t, 64>;
using Vector = hn::Vec<Bytes>;

/// The bits of each byte of \p Text. Of a byte from 128 on there are none.
HWY_INLINE Vector lookUp(Vector Low, Vector High, Vector Text) {
  const Bytes Tag;
#if HWY_ARCH_X86
  // This instruction takes the low half by itself, and gives zero for a byte
  // from 128 on.
  const auto Half = Text;
#else
  const auto Half = hn::And(Text, hn::Set(Tag, 15));
#endif
  return hn::And(hn::TableLookupBytes(Low, Half),
                 hn::TableLookupBytes(High, hn::ShiftRight<4>(Text)));
}

/// One bit a byte of \p Found, set where it is not zero.
HWY_INLINE std::uint64_t bitsOf(Vector Found) {
  const Bytes Tag;
  std::uint8_t Bits[8] = {};
  hn::StoreMaskBits(Tag, hn::Ne(Found, hn::Zero(Tag)), Bits);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  std::uint64_t Result;
  std::memcpy(&Result, Bits, sizeof(Result));
#else
  std::uint64_t Result = 0;
  for (unsigned I = 0; I < sizeof(Bits); ++I)
    Result |= std::uint64_t(Bits[I]) << (8 * I);
#endif
  return Result;
}

/// How many bytes are passed with one test: whole vectors.
constexpr std::size_t Block = 64;

/// Text full of prefixes: leaves out of \p Hits, places in the Block at
/// \p Text, those of \p Prefixes, which are all of `hf_`, if isTriggerAt is
/// false at each. 2 * Block + 1 bytes from \p Text on can be read.
HWY_INLINE std::uint64_t dropPrefixes(const std::uint8_t *Text,
                                      std::uint64_t Hits,
                                      std::uint64_t Prefixes) {
  static const Halves FollowerHalves = halvesOf(followersOf);
  const Bytes Tag;
  const auto Low = hn::LoadDup128(Tag, FollowerHalves.Low);
  const auto High = hn::LoadDup128(Tag, FollowerHalves.High);
  // Bit I is for the byte behind Text[I]. Two blocks, since most bodies that
  // start in the first end in the second at the latest.
  std::uint64_t Body[2] = {}, Ends[2] = {};
  for (unsigned I = 0; I < 2; ++I)
    for (std::size_t J = 0; J < Block; J += hn::Lanes(Tag)) {
      const auto Kinds =
          lookUp(Low, High, hn::LoadU(Tag, Text + 1 + I * Block + J));
      Body[I] |= bitsOf(hn::And(Kinds, hn::Set(Tag, AnyBody))) << J;
      Ends[I] |= bitsOf(hn::And(Kinds, hn::Set(Tag, AnyPieceEnd))) << J;
    }
  // A body's first bit, added to the bits of all bodies, runs through its own
  // and sets the one behind it.
  std::uint64_t First = Body[0] & Prefixes;
  std::uint64_t Sum = Body[0] + First;
  bool GoesOn = Sum < First;
  std::uint64_t Next = Body[1] + (GoesOn ? 1 : 0);
  std::uint64_t Behind = (Sum | Prefixes) & ~Body[0];
  std::uint64_t BehindNext = GoesOn ? Next & ~Body[1] : 0;
  if ((Behind & Ends[0]) || (BehindNext & Ends[1]))
    return Hits;
  // Bodies of 32 bytes and more, a few too many.
  std::uint64_t Long = Body[0];
  std::uint64_t Later = Body[1];
  for (unsigned Shift = 1; Shift <= 16; Shift *= 2) {
    Long &= (Long >> Shift) | (Later << (64 - Shift));
    Later &= Later >> Shift;
  }
  return Long & Prefixes ? Hits : Hits & ~Prefixes;
}

std::size_t find(std::string_view Text, std::size_t From, std::size_t Limit) {
  static const Halves BeforeHalves = halvesOf(triggersBefore);
  static const Halves LastHalves = halvesOf(triggersLast);
  static const Halves ThirdHalves = halvesOf(triggersThird);
  const Bytes Tag;
  const auto BeforeLow = hn::LoadDup128(Tag, BeforeHalves.Low);
  const auto BeforeHigh = hn::LoadDup128(Tag, BeforeHalves.High);
  const auto LastLow = hn::LoadDup128(Tag, LastHalves.Low);
  const auto LastHigh = hn::LoadDup128(Tag, LastHalves.High);
  const auto ThirdLow = hn::LoadDup128(Tag, ThirdHalves.Low);
  const auto ThirdHigh = hn::LoadDup128(Tag, ThirdHalves.High);
  const std::size_t Step = hn::Lanes(Tag);
  const auto *Begin = reinterpret_cast<const std::uint8_t *>(Text.data());
  auto PairsAt = [&](Vector V, const std::uint8_t *At) HWY_ATTR {
    return hn::And(lookUp(BeforeLow, BeforeHigh, hn::LoadU(Tag, At - 1)),
                   lookUp(LastLow, LastHigh, V));
  };

  Limit = std::min(Limit, Text.size());
  std::size_t Pos = std::max<std::size_t>(From, 1);
  for (; Pos + Block <= Limit; Pos += Block) {
    const std::uint8_t *At = Begin + Pos;
    // The processor does so by itself, but not over the end of a page.
    __builtin_prefetch(At + 4096);
    Vector Any = PairsAt(hn::LoadU(Tag, At), At);
    for (std::size_t I = Step; I < Block; I += Step)
      Any = hn::Or(Any, PairsAt(hn::LoadU(Tag, At + I), At + I));
    if (hn::AllTrue(Tag, hn::Eq(Any, hn::Zero(Tag))))
      continue;
    if (Pos < 2 || Text.size() - Pos <= 2 * Block) {
      std::size_t Found = findTriggerScalar(Text, Pos, Pos + Block);
      if (Found != std::string_view::npos)
        return Found;
      continue;
    }
    std::uint64_t Hits = 0, Prefixes = 0;
    for (std::size_t I = 0; I < Block; I += Step) {
      const auto Third = hn::LoadU(Tag, At + I - 2);
      const auto Found = hn::And(PairsAt(hn::LoadU(Tag, At + I), At + I),
                                 lookUp(ThirdLow, ThirdHigh, Third));
      Hits |= bitsOf(Found) << I;
      Prefixes |=
          bitsOf(hn::IfThenElseZero(
              hn::Eq(Third, hn::Set(Tag, std::uint8_t('h'))),
              hn::And(Found, hn::Set(Tag, std::uint8_t(PlainUnderscore)))))
          << I;
    }
    if (Prefixes & (Prefixes - 1))
      Hits = dropPrefixes(At, Hits, Prefixes);
    for (; Hits; Hits &= Hits - 1) {
      std::size_t Hit = Pos + hwy::Num0BitsBelowLS1Bit_Nonzero64(Hits);
      if (isTriggerAt(Text, Hit))
        return Hit;
    }
  }
  return findTriggerScalar(Text, Pos, Limit);
}
#endif

} // namespace HWY_NAMESPACE
} // namespace vnx::raw
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace vnx::raw {

const std::vector<TriggerKernel> &triggerKernels() {
  static const std::vector<TriggerKernel> Kernels = [] {
    std::vector<TriggerKernel> Result;
#if HWY_ARCH_X86
    // What the code of Highway's targets may use.
    __builtin_cpu_init();
    bool HasSsse3 = __builtin_cpu_supports("ssse3");
    bool HasSse4 = HasSsse3 && __builtin_cpu_supports("sse4.2") &&
                   __builtin_cpu_supports("aes") &&
                   __builtin_cpu_supports("pclmul");
    bool HasAvx2 =
        HasSse4 && __builtin_cpu_supports("avx2") &&
        __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
        __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
#if HWY_TARGETS & HWY_AVX2
    if (HasAvx2)
      Result.push_back({"AVX2", N_AVX2::find});
#endif
#if HWY_TARGETS & HWY_SSE4
    if (HasSse4)
      Result.push_back({"SSE4", N_SSE4::find});
#endif
#if HWY_TARGETS & HWY_SSSE3
    if (HasSsse3)
      Result.push_back({"SSSE3", N_SSSE3::find});
#endif
#elif HWY_STATIC_TARGET != HWY_SCALAR
    Result.push_back({"baseline", HWY_STATIC_DISPATCH(find)});
#endif
    Result.push_back({"scalar", findTriggerScalar});
    return Result;
  }();
  return Kernels;
}

std::size_t findTrigger(std::string_view Text, std::size_t From,
                        std::size_t Limit) {
  static const auto Best = triggerKernels().front().Find;
  return Best(Text, From, Limit);
}

} // namespace vnx::raw
#endif
