// findTrigger, compiled for several vector instruction sets; the best one that
// the processor has is taken when the program runs.
//
// Of Highway only the headers are used. Its library would choose, but the one
// that Debian packages measures a timer when it is loaded, which takes longer
// than all else that a scan of one file does.
#include "checks/raw/text/Triggers.h"

// AVX-512 is taken where it can look up bytes. What is worse than SSSE3 is no
// better than the scalar loop.
#define HWY_WANT_AVX3_DL
#define HWY_DISABLED_TARGETS (HWY_AVX3 | HWY_EMU128)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "checks/raw/text/TriggerKernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "checks/raw/text/TableLookup-inl.h"

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
/// What bitsOf gives where all bytes are set.
constexpr std::uint64_t AllBits = ~std::uint64_t(0) >>
                                  (64 - hn::MaxLanes(Bytes()));

/// How many bytes are passed with one test: whole vectors.
constexpr std::size_t Block = 64;
/// What is read behind a block that is looked at closely.
constexpr std::size_t ReadBehind = 2 * Block;
/// Blocks that are gone through at once, in three rounds. Which of them hold
/// something is nothing that a processor could predict, and a wrong guess costs
/// as much as five blocks; so each round notes what it finds without a branch.
/// The text of all has to stay in the nearest cache.
constexpr std::size_t ChunkBlocks = 64;

/// Which places of a vector fit the rules of triggers.
class RuleLookup {
public:
  // One that is left to the compiler would not be for this instruction set.
  HWY_INLINE RuleLookup() {}

  /// The bits of the rules that the pairs fit that end in the vector at \p At.
  /// Where whole bytes are looked up, what stands before them is asked for too.
  HWY_INLINE Vector pairsAt(const std::uint8_t *At) const {
    if constexpr (LooksUpBytes)
      return triplesAt(At);
    const Bytes Tag;
    return hn::And(Before.at(hn::LoadU(Tag, At - 1)),
                   Last.at(hn::LoadU(Tag, At)));
  }

  /// Likewise, with what stands before the pairs.
  HWY_INLINE Vector triplesAt(const std::uint8_t *At) const {
    const Bytes Tag;
    const auto C = hn::LoadU(Tag, At);
    const auto [A, B] = twoBefore(At, C);
    const auto Fit = hn::And(hn::And(Third.at(A), Before.at(B)), Last.at(C));
    if constexpr (!LooksUpBytes)
      return Fit;
    // The tables are for bytes below 128.
    return hn::IfThenZeroElse(hn::MaskFromVec(hn::Or(hn::Or(A, B), C)), Fit);
  }

private:
  TableLookup<LooksUpBytes ? BeforeByBytes : BeforeByHalves> Before;
  TableLookup<LooksUpBytes ? LastByBytes : LastByHalves> Last;
  TableLookup<LooksUpBytes ? ThirdByBytes : ThirdByHalves> Third;
};

/// The bits of the rules that ask for no body.
constexpr std::uint8_t Bodiless = bodilessBits(
    LooksUpBytes ? &TriggerRule::ByteBit : &TriggerRule::HalvesBit);

/// One bit a byte of a block, of the byte behind it. Of a byte from 128 on it
/// may be any.
struct Behind {
  std::uint64_t Body = 0;
  std::uint64_t PieceEnd = 0;
};

/// Of the block at \p At.
HWY_INLINE Behind behind(const std::uint8_t *At,
                         const TableLookup<Followers> &Kinds) {
  const Bytes Tag;
  Behind Result;
  for (std::size_t I = 0; I < Block; I += hn::Lanes(Tag)) {
    const auto Found = Kinds.at(hn::LoadU(Tag, At + 1 + I));
    Result.Body |= std::uint64_t(bitsOf(hn::And(Found, hn::Set(Tag, AnyBody))))
                   << I;
    Result.PieceEnd |=
        std::uint64_t(bitsOf(
            hn::And(Found, hn::Set(Tag, std::uint8_t(AnyPieceEnd | ZeroByte)))))
        << I;
  }
  return Result;
}

/// Whether 16 bits from a multiple of 16 on are all set. A body that is long
/// enough has as many bytes there, in the block of its underscore or the next.
HWY_INLINE std::uint64_t hasAll16(std::uint64_t Bits) {
  constexpr std::uint64_t Ones = 0x0001000100010001;
  std::uint64_t Gaps = ~Bits;
  return (Gaps - Ones) & Bits & (Ones << 15);
}

/// Not zero where a body can be in the block, or a piece of one end there.
HWY_INLINE std::uint64_t mayHaveBody(Behind Here) {
  return hasAll16(Here.Body) | Here.PieceEnd;
}

/// Those of \p Prefixes, which are all of `hf_` in a block, that can be
/// triggers. \p Here is about the block, \p Next about the one behind it: most
/// bodies that start in the first end in the second at the latest.
HWY_INLINE std::uint64_t likelyPrefixes(std::uint64_t Prefixes, Behind Here,
                                        Behind Next) {
  // A body's first bit, added to the bits of all bodies, runs through its own
  // and sets the one behind it.
  std::uint64_t First = Here.Body & Prefixes;
  std::uint64_t Sum = Here.Body + First;
  bool GoesOn = Sum < First;
  std::uint64_t Ends = (Sum | Prefixes) & ~Here.Body & Here.PieceEnd;
  std::uint64_t LaterEnds = (Next.Body + 1) & ~Next.Body & Next.PieceEnd;
  std::uint64_t Likely = Ends | (GoesOn ? LaterEnds : 0) | hasAll16(Here.Body) |
                         hasAll16(Next.Body);
  return Likely ? Prefixes : 0;
}

HWY_INLINE Vector isByte(Vector Text, char C) {
  const Bytes Tag;
  return hn::VecFromMask(
      Tag, hn::Eq(Text, hn::Set(Tag, static_cast<std::uint8_t>(C))));
}

/// Whether each byte is a letter.
HWY_INLINE Vector isLetter(Vector Text) {
  const Bytes Tag;
  const auto From = hn::Sub(hn::Or(Text, hn::Set(Tag, std::uint8_t(0x20))),
                            hn::Set(Tag, std::uint8_t('a')));
  return hn::VecFromMask(
      Tag, hn::Eq(From, hn::Min(From, hn::Set(Tag, std::uint8_t(25)))));
}

/// Bytes of the block at \p At that halves of bytes cannot tell from triggers
/// and source code is full of: `if_`, `u16_`.
HWY_INLINE std::uint64_t mistakenAt(const std::uint8_t *At) {
  const Bytes Tag;
  std::uint64_t Result = 0;
  for (std::size_t I = 0; I < Block; I += hn::Lanes(Tag)) {
    const auto Last = hn::LoadU(Tag, At + I);
    const auto Before = hn::LoadU(Tag, At + I - 1);
    const auto Third = hn::LoadU(Tag, At + I - 2);
    const auto MayStand = hn::Or(
        isByte(Third, 'h'), hn::Or(isByte(Third, 'n'), isByte(Third, 'r')));
    const auto InWord =
        hn::And(isByte(Before, 'f'), hn::AndNot(MayStand, isLetter(Third)));
    const auto OtherHex = hn::AndNot(
        hn::Or(isByte(Third, '6'), isByte(Third, '4')), isByte(Before, '6'));
    Result |= std::uint64_t(
                  bitsOf(hn::And(isByte(Last, '_'), hn::Or(InWord, OtherHex))))
              << I;
  }
  return Result;
}

/// Finds blocks and bytes that are worth a look, one chunk at a time.
class ChunkSearch {
public:
  HWY_INLINE ChunkSearch() {}

  /// Looks through \p Blocks of the text at \p At, at most ChunkBlocks. Two
  /// bytes before it and ReadBehind bytes behind the last can be read.
  HWY_INLINE void run(const std::uint8_t *At, std::size_t Blocks) {
    // In text full of prefixes nearly every block would be worth a look at its
    // bytes.
    std::uint64_t Worth =
        IsDense ? worthOf<true>(At, Blocks) : worthOf<false>(At, Blocks);
    Count = 0;
    while (Worth) {
      std::size_t Bit = 63 - hwy::Num0BitsAboveMS1Bit_Nonzero64(Worth);
      Worth ^= std::uint64_t(1) << Bit;
      std::size_t Offset = (Blocks - 1 - Bit) * Block;
      std::uint64_t Hits = hitsAt(At + Offset);
      Places[Count] = {Offset, Hits};
      Count += Hits != 0;
    }
  }

  struct Place {
    std::size_t Offset;
    /// Bytes from there on that may be triggers: one bit each.
    std::uint64_t Hits;
  };
  Place Places[ChunkBlocks];
  std::size_t Count = 0;

private:
  template <bool AsksForBodies>
  HWY_INLINE std::uint64_t worthOf(const std::uint8_t *At, std::size_t Blocks);
  HWY_INLINE std::uint64_t hitsAt(const std::uint8_t *At) const;

  RuleLookup Rules;
  TableLookup<Followers> Kinds;
  bool IsDense = false;
};

HWY_INLINE bool isAnySet(Vector Found) {
  // Of a mask that is compared with all ones the compiler makes no branch.
  return bitsOf(hn::Eq(Found, hn::Zero(Bytes()))) < AllBits;
}

/// The blocks that may hold a trigger, the last of them as the lowest bit. With
/// \p AsksForBodies only those where a body can follow, which takes a third
/// more time.
template <bool AsksForBodies>
HWY_INLINE std::uint64_t ChunkSearch::worthOf(const std::uint8_t *Begin,
                                              std::size_t Blocks) {
  const Bytes Tag;
  std::uint64_t Fits = 0, NeedNone = 0, Bodies = 0;
  for (std::size_t B = 0; B < Blocks; ++B) {
    const std::uint8_t *At = Begin + B * Block;
    // The processor does so by itself, but not over the end of a page.
    __builtin_prefetch(At + 8192);
    auto Any = hn::Zero(Tag);
    for (std::size_t I = 0; I < Block; I += hn::Lanes(Tag))
      Any = hn::Or(Any, Rules.pairsAt(At + I));
    // A comparison and an addition with carry.
    Fits += Fits + isAnySet(Any);
    if constexpr (AsksForBodies) {
      NeedNone += NeedNone + isAnySet(hn::And(Any, hn::Set(Tag, Bodiless)));
      Bodies += Bodies + (mayHaveBody(behind(At, Kinds)) != 0);
    }
  }
  IsDense = hwy::PopCount(Fits) * 4 > Blocks;
  if constexpr (!AsksForBodies)
    return Fits;
  std::uint64_t Next =
      Bodies + Bodies +
      (mayHaveBody(behind(Begin + Blocks * Block, Kinds)) != 0);
  return NeedNone | (Fits & (Bodies | Next));
}

HWY_INLINE std::uint64_t ChunkSearch::hitsAt(const std::uint8_t *At) const {
  const Bytes Tag;
  std::uint64_t Hits = 0, Prefixes = 0;
  for (std::size_t I = 0; I < Block; I += hn::Lanes(Tag)) {
    const std::uint8_t *Place = At + I;
    auto Is = [&](std::size_t Back, char C)
                  HWY_ATTR { return isByte(hn::LoadU(Tag, Place - Back), C); };
    const auto IsPrefix = hn::And(hn::And(Is(2, 'h'), Is(1, 'f')), Is(0, '_'));
    Hits |= bitsOf(Rules.triplesAt(Place)) << I;
    Prefixes |= bitsOf(IsPrefix) << I;
  }
  if (!LooksUpBytes && Hits != Prefixes)
    Hits &= ~mistakenAt(At);
  if (Prefixes)
    Hits &= ~Prefixes | likelyPrefixes(Prefixes, behind(At, Kinds),
                                       behind(At + Block, Kinds));
  return Hits;
}

std::size_t find(std::string_view Text, std::size_t From, std::size_t Limit) {
  Limit = std::min(Limit, Text.size());
  std::size_t Pos = std::max<std::size_t>(From, 1);
  if (Pos == 1 && Pos < Limit && triggerAt(Text, Pos++))
    return 1;
  ChunkSearch Search;
  auto FirstTrigger = [&](std::size_t Begin) {
    for (std::size_t I = 0; I < Search.Count; ++I)
      for (std::uint64_t Hits = Search.Places[I].Hits; Hits; Hits &= Hits - 1) {
        std::size_t Hit = Begin + Search.Places[I].Offset +
                          hwy::Num0BitsBelowLS1Bit_Nonzero64(Hits);
        if (Hit < Limit && triggerAt(Text, Hit))
          return Hit;
      }
    return std::string_view::npos;
  };

  const auto *Begin = reinterpret_cast<const std::uint8_t *>(Text.data());
  // Where there is much to be found, most of a chunk would be gone through
  // again and again.
  std::size_t Most = 1;
  while (Pos + Block <= Limit && Text.size() - Pos >= Block + ReadBehind + 1) {
    std::size_t Blocks =
        std::min({Most, (Limit - Pos) / Block,
                  (Text.size() - Pos - ReadBehind - 1) / Block});
    Search.run(Begin + Pos, Blocks);
    std::size_t Found = FirstTrigger(Pos);
    if (Found != std::string_view::npos)
      return Found;
    Pos += Blocks * Block;
    // From now on no block is in two lines of the cache. Some bytes are looked
    // at twice.
    Pos -= reinterpret_cast<std::uintptr_t>(Begin + Pos) % Block;
    Most = std::min(2 * Most, ChunkBlocks);
  }
  if (Pos >= Limit)
    return std::string_view::npos;
  // The end of the text, with blanks behind it, which end a body as its end
  // does.
  constexpr std::size_t Before = 2, MostBlocks = 4;
  std::uint8_t Copy[Before + MostBlocks * Block + ReadBehind + 1];
  std::memset(Copy, ' ', sizeof(Copy));
  std::memcpy(Copy, Begin + Pos - Before,
              std::min(sizeof(Copy), Text.size() - Pos + Before));
  Search.run(Copy + Before, (Limit - Pos + Block - 1) / Block);
  return FirstTrigger(Pos);
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
    // AVX-VNNI, which the code of AVX3_DL may use too, is for products.
    bool HasAvx3Dl = HasAvx2 && __builtin_cpu_supports("avx512f") &&
                     __builtin_cpu_supports("avx512vl") &&
                     __builtin_cpu_supports("avx512dq") &&
                     __builtin_cpu_supports("avx512bw") &&
                     __builtin_cpu_supports("avx512vbmi") &&
                     __builtin_cpu_supports("avx512vbmi2") &&
                     __builtin_cpu_supports("avx512bitalg") &&
                     __builtin_cpu_supports("avx512vpopcntdq") &&
                     __builtin_cpu_supports("vpclmulqdq") &&
                     __builtin_cpu_supports("vaes");
#if HWY_TARGETS & HWY_AVX3_DL
    if (HasAvx3Dl)
      Result.push_back({"AVX3_DL", N_AVX3_DL::find});
#endif
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
