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
#include <type_traits>

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

/// What \p BitsOf says of bytes, as far as their halves tell.
template <std::uint8_t (*BitsOf)(unsigned char)> class HalvesTable {
public:
  HWY_INLINE HalvesTable() {
    static const Halves Of = halvesOf(BitsOf);
    Low = hn::LoadDup128(Bytes(), Of.Low);
    High = hn::LoadDup128(Bytes(), Of.High);
  }
  /// Of a vector of bytes from \p Text on.
  HWY_INLINE Vector at(const std::uint8_t *Text) const {
    return lookUp(Low, High, hn::LoadU(Bytes(), Text));
  }

private:
  Vector Low, High;
};

/// One bit a byte of \p Found.
HWY_INLINE auto bitsOf(hn::Mask<Bytes> Found) {
  const Bytes Tag;
  constexpr std::size_t Size = hn::MaxLanes(Tag) / 8;
  std::uint8_t Bits[8];
  hn::StoreMaskBits(Tag, Found, Bits);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  // Read as wide as it was stored, so that it stays in a register.
  std::conditional_t<
      Size == 2, std::uint16_t,
      std::conditional_t<Size == 4, std::uint32_t, std::uint64_t>>
      Result;
  static_assert(sizeof(Result) == Size);
  std::memcpy(&Result, Bits, Size);
#else
  std::uint64_t Result = 0;
  for (unsigned I = 0; I < Size; ++I)
    Result |= std::uint64_t(Bits[I]) << (8 * I);
#endif
  return Result;
}

/// One bit a byte of \p Found, set where it is not zero.
HWY_INLINE std::uint64_t bitsOf(Vector Found) {
  return bitsOf(hn::Ne(Found, hn::Zero(Bytes())));
}

/// What bitsOf gives where all bytes are set.
constexpr std::uint64_t AllBits = ~std::uint64_t(0) >>
                                  (64 - hn::MaxLanes(Bytes()));

/// How many bytes are passed with one test: whole vectors.
constexpr std::size_t Block = 64;
/// What is read behind a block that is looked at closely.
constexpr std::size_t Behind = 2 * Block;
/// Blocks that are gone through at once, in three rounds. Which of them hold
/// something is nothing that a processor could predict, and a wrong guess costs
/// as much as five blocks; so each round notes what it finds without a branch.
/// The text of all has to stay in the nearest cache.
constexpr std::size_t ChunkBlocks = 64;

/// One bit a byte of a block, of the byte behind it.
struct Followers {
  std::uint64_t Body = 0;
  std::uint64_t PieceEnd = 0;
};

/// What stands behind the bytes of the block at \p Text.
HWY_INLINE Followers followersAt(const std::uint8_t *Text) {
  const Bytes Tag;
  const HalvesTable<followersOf> Kinds;
  Followers Result;
  for (std::size_t I = 0; I < Block; I += hn::Lanes(Tag)) {
    const auto Found = Kinds.at(Text + 1 + I);
    Result.Body |= bitsOf(hn::And(Found, hn::Set(Tag, AnyBody))) << I;
    Result.PieceEnd |= bitsOf(hn::And(Found, hn::Set(Tag, AnyPieceEnd))) << I;
  }
  return Result;
}

/// Those of \p Prefixes, which are all of `hf_` in a block, of which
/// isTriggerAt can be true. \p Here is about the block, \p Next about the one
/// behind it: most bodies that start in the first end in the second at the
/// latest.
HWY_INLINE std::uint64_t likelyPrefixes(std::uint64_t Prefixes, Followers Here,
                                        Followers Next) {
  // A body's first bit, added to the bits of all bodies, runs through its own
  // and sets the one behind it.
  std::uint64_t First = Here.Body & Prefixes;
  std::uint64_t Sum = Here.Body + First;
  bool GoesOn = Sum < First;
  std::uint64_t Ends = (Sum | Prefixes) & ~Here.Body & Here.PieceEnd;
  std::uint64_t LaterEnds = (Next.Body + 1) & ~Next.Body & Next.PieceEnd;
  // A body that is long enough has 16 bytes at a multiple of 16, at least.
  auto HasAll16 = [](std::uint64_t Bits) {
    constexpr std::uint64_t Ones = 0x0001000100010001;
    std::uint64_t Gaps = ~Bits;
    return (Gaps - Ones) & Bits & (Ones << 15);
  };
  std::uint64_t Likely = Ends | (GoesOn ? LaterEnds : 0) | HasAll16(Here.Body) |
                         HasAll16(Next.Body);
  return Likely ? Prefixes : 0;
}

HWY_INLINE Vector isByte(Vector Text, char C) {
  const Bytes Tag;
  return hn::VecFromMask(
      Tag, hn::Eq(Text, hn::Set(Tag, static_cast<std::uint8_t>(C))));
}

/// Whether each byte is one of the \p Count from \p First on.
HWY_INLINE Vector isOneOf(Vector Text, std::uint8_t Count, char First) {
  const Bytes Tag;
  const auto From =
      hn::Sub(Text, hn::Set(Tag, static_cast<std::uint8_t>(First)));
  const auto Last = hn::Set(Tag, static_cast<std::uint8_t>(Count - 1));
  return hn::VecFromMask(Tag, hn::Eq(From, hn::Min(From, Last)));
}

/// Bytes of the block at \p At that halves of bytes cannot tell from triggers
/// and source code is full of: `if_`, `u16_`, `x2_`. isTriggerAt is false for
/// all of them.
HWY_INLINE std::uint64_t mistakenAt(const std::uint8_t *At) {
  const Bytes Tag;
  std::uint64_t Result = 0;
  for (std::size_t I = 0; I < Block; I += hn::Lanes(Tag)) {
    const auto Last = hn::LoadU(Tag, At + I);
    const auto Before = hn::LoadU(Tag, At + I - 1);
    const auto Third = hn::LoadU(Tag, At + I - 2);
    const auto IsLetter =
        isOneOf(hn::Or(Third, hn::Set(Tag, std::uint8_t(0x20))), 26, 'a');
    const auto MayStand = hn::Or(
        isByte(Third, 'h'), hn::Or(isByte(Third, 'n'), isByte(Third, 'r')));
    const auto InWord =
        hn::And(isByte(Before, 'f'), hn::AndNot(MayStand, IsLetter));
    const auto Is6 = isByte(Before, '6');
    const auto OtherDigit = hn::AndNot(Is6, isOneOf(Before, 10, '0'));
    const auto OtherHex =
        hn::AndNot(hn::Or(isByte(Third, '6'), isByte(Third, '4')), Is6);
    Result |=
        std::uint64_t(bitsOf(hn::And(
            isByte(Last, '_'), hn::Or(InWord, hn::Or(OtherDigit, OtherHex)))))
        << I;
  }
  return Result;
}

/// Finds blocks and bytes that are worth a look, one chunk at a time.
class ChunkSearch {
public:
  /// Looks through \p Blocks of Text, at most ChunkBlocks, the first of which
  /// is at \p At. Two bytes before it and Behind bytes behind the last can be
  /// read.
  HWY_INLINE void run(const std::uint8_t *At, std::size_t Blocks);

  struct Place {
    std::size_t Offset;
    /// Bytes from there on that may be triggers: one bit each.
    std::uint64_t Hits;
  };
  Place Places[ChunkBlocks];
  std::size_t Count = 0;

private:
  HWY_INLINE std::uint64_t hitsAt(const std::uint8_t *At);

  /// Of the block at KnownAt, which text full of prefixes asks for twice.
  Followers Known;
  const std::uint8_t *KnownAt = nullptr;
};

HWY_INLINE void ChunkSearch::run(const std::uint8_t *Begin,
                                 std::size_t Blocks) {
  const Bytes Tag;
  const HalvesTable<triggersBefore> Before;
  const HalvesTable<triggersLast> Last;
  // The last block is the lowest bit.
  std::uint64_t Worth = 0;
  for (std::size_t B = 0; B < Blocks; ++B) {
    const std::uint8_t *At = Begin + B * Block;
    // The processor does so by itself, but not over the end of a page.
    __builtin_prefetch(At + 8192);
    auto Any = hn::Zero(Tag);
    for (std::size_t I = 0; I < Block; I += hn::Lanes(Tag))
      Any = hn::Or(Any, hn::And(Before.at(At + I - 1), Last.at(At + I)));
    // A comparison and an addition with carry.
    Worth += Worth + (bitsOf(hn::Eq(Any, hn::Zero(Tag))) < AllBits);
  }
  Count = 0;
  KnownAt = nullptr;
  while (Worth) {
    std::size_t Bit = 63 - hwy::Num0BitsAboveMS1Bit_Nonzero64(Worth);
    Worth ^= std::uint64_t(1) << Bit;
    std::size_t Offset = (Blocks - 1 - Bit) * Block;
    std::uint64_t Hits = hitsAt(Begin + Offset);
    Places[Count] = {Offset, Hits};
    Count += Hits != 0;
  }
}

HWY_INLINE std::uint64_t ChunkSearch::hitsAt(const std::uint8_t *At) {
  const Bytes Tag;
  const HalvesTable<triggersBefore> Before;
  const HalvesTable<triggersLast> Last;
  const HalvesTable<triggersThird> Third;
  std::uint64_t Hits = 0, Prefixes = 0;
  for (std::size_t I = 0; I < Block; I += hn::Lanes(Tag)) {
    const std::uint8_t *Place = At + I;
    auto Is = [&](std::size_t Back, char C)
                  HWY_ATTR { return isByte(hn::LoadU(Tag, Place - Back), C); };
    const auto Fit = hn::And(hn::And(Before.at(Place - 1), Last.at(Place)),
                             Third.at(Place - 2));
    const auto IsPrefix = hn::And(hn::And(Is(2, 'h'), Is(1, 'f')), Is(0, '_'));
    Hits |= bitsOf(Fit) << I;
    Prefixes |= bitsOf(IsPrefix) << I;
  }
  if (Hits != Prefixes)
    Hits &= ~mistakenAt(At);
  if (Prefixes) {
    const Followers Here = KnownAt == At ? Known : followersAt(At);
    KnownAt = At + Block;
    Known = followersAt(KnownAt);
    Hits &= ~Prefixes | likelyPrefixes(Prefixes, Here, Known);
  }
  return Hits;
}

std::size_t find(std::string_view Text, std::size_t From, std::size_t Limit) {
  Limit = std::min(Limit, Text.size());
  std::size_t Pos = std::max<std::size_t>(From, 1);
  if (Pos == 1 && Pos < Limit && isTriggerAt(Text, Pos++))
    return 1;
  ChunkSearch Search;
  auto FirstTrigger = [&](std::size_t Begin) {
    for (std::size_t I = 0; I < Search.Count; ++I)
      for (std::uint64_t Hits = Search.Places[I].Hits; Hits; Hits &= Hits - 1) {
        std::size_t Hit = Begin + Search.Places[I].Offset +
                          hwy::Num0BitsBelowLS1Bit_Nonzero64(Hits);
        if (Hit < Limit && isTriggerAt(Text, Hit))
          return Hit;
      }
    return std::string_view::npos;
  };

  const auto *Begin = reinterpret_cast<const std::uint8_t *>(Text.data());
  // Where there is much to be found, most of a chunk would be gone through
  // again and again.
  std::size_t Most = 1;
  while (Pos + Block <= Limit && Text.size() - Pos >= Block + Behind + 1) {
    std::size_t Blocks = std::min({Most, (Limit - Pos) / Block,
                                   (Text.size() - Pos - Behind - 1) / Block});
    Search.run(Begin + Pos, Blocks);
    std::size_t Found = FirstTrigger(Pos);
    if (Found != std::string_view::npos)
      return Found;
    Pos += Blocks * Block;
    Most = std::min(2 * Most, ChunkBlocks);
  }
  if (Pos >= Limit)
    return std::string_view::npos;
  // The end of the text, with blanks behind it, which end a body as its end
  // does.
  constexpr std::size_t Before = 2, MostBlocks = 4;
  std::uint8_t Copy[Before + MostBlocks * Block + Behind + 1];
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
