//===- TableLookup-inl.h - tables of bytes, looked up in vectors -*- C++
//-*-===//
//
// Included once for each vector instruction set that a kernel is compiled for,
// as Highway wants it.
//
//===----------------------------------------------------------------------===//
#if defined(VNX_CHECKS_RAW_TEXT_TABLELOOKUP_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef VNX_CHECKS_RAW_TEXT_TABLELOOKUP_INL_H
#undef VNX_CHECKS_RAW_TEXT_TABLELOOKUP_INL_H
#else
#define VNX_CHECKS_RAW_TEXT_TABLELOOKUP_INL_H
#endif

#include "checks/raw/text/TriggerTables.h"

#include <hwy/highway.h>

#include <cstdint>
#include <cstring>
#include <type_traits>

HWY_BEFORE_NAMESPACE();
namespace vnx::raw {
namespace HWY_NAMESPACE {

#if HWY_TARGET != HWY_SCALAR
namespace hn = hwy::HWY_NAMESPACE;

/// A mask has to fit into 64 bits.
using Bytes = hn::CappedTag<std::uint8_t, 64>;
using Vector = hn::Vec<Bytes>;

#if HWY_TARGET == HWY_AVX3_DL
/// Whether tables are looked up by bytes; else it is by halves of them.
constexpr bool LooksUpBytes = true;

/// What a table says of bytes below 128. One from there on is taken for the
/// one 128 below it.
template <const ByteBits &Of> class TableLookup {
public:
  HWY_INLINE TableLookup() {
    const Bytes Tag;
    First = hn::LoadU(Tag, Of.data());
    Second = hn::LoadU(Tag, Of.data() + 64);
    // They stay in registers. The compiler would load them anew for each block,
    // and text that comes from memory is then passed at a quarter of the speed.
    asm("" : "+v"(First.raw), "+v"(Second.raw));
  }
  HWY_INLINE Vector at(Vector Text) const {
    // Highway 1.0 has no operation for it.
    return Vector{_mm512_permutex2var_epi8(First.raw, Text.raw, Second.raw)};
  }

private:
  Vector First, Second;
};
#else
constexpr bool LooksUpBytes = false;

/// For each of the sixteen values of a half byte, the bits of the bytes that
/// have it. A byte gets the bits that both its halves have: more than it really
/// has, but never less.
struct Halves {
  alignas(16) std::uint8_t Low[16] = {};
  alignas(16) std::uint8_t High[16] = {};
};

constexpr Halves halvesOf(const ByteBits &Of) {
  Halves Result;
  for (unsigned Byte = 0; Byte < 128; ++Byte) {
    Result.Low[Byte & 15] |= Of[Byte];
    Result.High[Byte >> 4] |= Of[Byte];
  }
  return Result;
}

/// What a table says of bytes, as far as their halves tell. Of one from 128 on
/// it says nothing.
template <const ByteBits &Of> class TableLookup {
public:
  HWY_INLINE TableLookup() {
    static constexpr Halves Parts = halvesOf(Of);
    Low = hn::LoadDup128(Bytes(), Parts.Low);
    High = hn::LoadDup128(Bytes(), Parts.High);
  }
  HWY_INLINE Vector at(Vector Text) const {
#if HWY_ARCH_X86
    // This instruction takes the low half by itself, and gives zero for a byte
    // from 128 on.
    const auto Half = Text;
#else
    const auto Half = hn::And(Text, hn::Set(Bytes(), std::uint8_t(15)));
#endif
    return hn::And(hn::TableLookupBytes(Low, Half),
                   hn::TableLookupBytes(High, hn::ShiftRight<4>(Text)));
  }

private:
  Vector Low, High;
};
#endif

/// Vectors that begin two bytes and one byte before another.
struct TwoBefore {
  Vector ByTwo, ByOne;
};

/// \p Here is what stands at \p Text.
HWY_INLINE TwoBefore twoBefore(const std::uint8_t *Text,
                               [[maybe_unused]] Vector Here) {
#if HWY_TARGET == HWY_AVX3_DL
  // Nearly each load of 64 bytes would be of two lines of the cache, and wait
  // for both. A masked load reads nothing but its bytes.
  __m512i Before = _mm512_maskz_loadu_epi8(__mmask64(3) << 62, Text - 64);
  __m512i Lanes = _mm512_alignr_epi64(Here.raw, Before, 6);
  return {Vector{_mm512_alignr_epi8(Here.raw, Lanes, 14)},
          Vector{_mm512_alignr_epi8(Here.raw, Lanes, 15)}};
#else
  return {hn::LoadU(Bytes(), Text - 2), hn::LoadU(Bytes(), Text - 1)};
#endif
}

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
#endif

} // namespace HWY_NAMESPACE
} // namespace vnx::raw
HWY_AFTER_NAMESPACE();

#endif // VNX_CHECKS_RAW_TEXT_TABLELOOKUP_INL_H
