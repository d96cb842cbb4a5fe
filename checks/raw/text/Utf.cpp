#include "checks/raw/text/Utf.h"

#include <algorithm>

namespace vnx::raw {

static constexpr char32_t Replacement = 0xfffd;

static bool isSurrogate(char32_t C) { return C >= 0xd800 && C <= 0xdfff; }

std::string encodeUtf8(char32_t C) {
  if (C > 0x10ffff || isSurrogate(C))
    C = Replacement;
  auto Tail = [C](int Shift) {
    return static_cast<char>(0x80 | ((C >> Shift) & 0x3f));
  };
  if (C < 0x80)
    return {static_cast<char>(C)};
  if (C < 0x800)
    return {static_cast<char>(0xc0 | (C >> 6)), Tail(0)};
  if (C < 0x10000)
    return {static_cast<char>(0xe0 | (C >> 12)), Tail(6), Tail(0)};
  return {static_cast<char>(0xf0 | (C >> 18)), Tail(12), Tail(6), Tail(0)};
}

bool hasUtf16Mark(std::string_view Bytes) {
  return Bytes.substr(0, 2) == "\xff\xfe" || Bytes.substr(0, 2) == "\xfe\xff";
}

std::optional<Utf16Order> utf16OrderOf(std::string_view Bytes) {
  if (Bytes.substr(0, 2) == "\xff\xfe")
    return Utf16Order::LittleEndian;
  if (Bytes.substr(0, 2) == "\xfe\xff")
    return Utf16Order::BigEndian;
  // Without a mark: text in Latin letters has a zero in every unit, and always
  // on the same side.
  std::string_view Sample = Bytes.substr(0, 4096);
  std::size_t Units = Sample.size() / 2, Even = 0, Odd = 0;
  for (std::size_t I = 0; I < Units; ++I) {
    Even += Sample[2 * I] == 0;
    Odd += Sample[2 * I + 1] == 0;
  }
  constexpr std::size_t Least = 8;
  if (Units < Least)
    return std::nullopt;
  if (Odd * 10 >= Units * 7 && Even == 0)
    return Utf16Order::LittleEndian;
  if (Even * 10 >= Units * 7 && Odd == 0)
    return Utf16Order::BigEndian;
  return std::nullopt;
}

/// The character at \p Pos of UTF-8 text, moving \p Pos behind it.
static char32_t decodeUtf8(std::string_view Text, std::size_t &Pos) {
  auto Lead = static_cast<unsigned char>(Text[Pos++]);
  unsigned Length = Lead < 0x80 ? 0 : Lead >= 0xf0 ? 3 : Lead >= 0xe0 ? 2 : 1;
  if (Length == 0)
    return Lead;
  char32_t C = Lead & (0x3f >> Length);
  for (; Length > 0 && Pos < Text.size(); --Length)
    C = (C << 6) | (static_cast<unsigned char>(Text[Pos++]) & 0x3f);
  return C;
}

std::string encodeUtf16(std::string_view Text, Utf16Order Order) {
  std::string Result;
  auto Put = [&](char32_t Unit) {
    char Low = static_cast<char>(Unit & 0xff);
    char High = static_cast<char>(Unit >> 8);
    Result += Order == Utf16Order::LittleEndian ? Low : High;
    Result += Order == Utf16Order::LittleEndian ? High : Low;
  };
  for (std::size_t Pos = 0; Pos < Text.size();) {
    char32_t C = decodeUtf8(Text, Pos);
    if (C >= 0x10000) {
      Put(0xd800 + ((C - 0x10000) >> 10));
      Put(0xdc00 + ((C - 0x10000) & 0x3ff));
    } else {
      Put(C);
    }
  }
  return Result;
}

MappedText decodeUtf16(std::string_view Bytes, Utf16Order Order,
                       std::uint64_t FileBegin) {
  auto Unit = [&](std::size_t I) {
    auto A = static_cast<unsigned char>(Bytes[I]);
    auto B = static_cast<unsigned char>(Bytes[I + 1]);
    return static_cast<char32_t>(
        Order == Utf16Order::LittleEndian ? A | (B << 8) : B | (A << 8));
  };
  MappedText Result;
  for (std::size_t I = 0; I + 1 < Bytes.size();) {
    char32_t C = Unit(I);
    std::size_t Length = 2;
    if (C >= 0xd800 && C < 0xdc00 && I + 3 < Bytes.size()) {
      char32_t Low = Unit(I + 2);
      if (Low >= 0xdc00 && Low <= 0xdfff) {
        C = 0x10000 + ((C - 0xd800) << 10) + (Low - 0xdc00);
        Length = 4;
      }
    }
    if (I == 0 && C == 0xfeff) {
      I += Length;
      continue;
    }
    Result.appendDecoded(encodeUtf8(C), FileBegin + I, FileBegin + I + Length);
    I += Length;
  }
  return Result;
}

} // namespace vnx::raw
