#include "tools/vnx-scan/output/Utf8.h"

namespace vnx::scan {

std::optional<CodePoint> codePointAt(std::string_view Text, std::size_t Pos) {
  auto Byte = [&](std::size_t I) {
    return static_cast<unsigned char>(Text[Pos + I]);
  };
  unsigned char First = Byte(0);
  if (First < 0x80)
    return CodePoint{First, 1};
  std::size_t Length = First >= 0xF0 ? 4 : First >= 0xE0 ? 3 : 2;
  if (First < 0xC2 || First > 0xF4 || Text.size() - Pos < Length)
    return std::nullopt;
  char32_t Value = First & (0x7F >> Length);
  for (std::size_t I = 1; I < Length; ++I) {
    if ((Byte(I) & 0xC0) != 0x80)
      return std::nullopt;
    Value = Value << 6 | (Byte(I) & 0x3F);
  }
  static constexpr char32_t Least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (Value < Least[Length] || Value > 0x10FFFF ||
      (Value >= 0xD800 && Value <= 0xDFFF))
    return std::nullopt;
  return CodePoint{Value, Length};
}

bool isUtf8(std::string_view Text) {
  for (std::size_t Pos = 0; Pos < Text.size();) {
    auto Next = codePointAt(Text, Pos);
    if (!Next)
      return false;
    Pos += Next->Length;
  }
  return true;
}

std::string toUtf8(std::string_view Text) {
  std::string Result;
  Result.reserve(Text.size());
  for (std::size_t Pos = 0; Pos < Text.size();) {
    if (auto Next = codePointAt(Text, Pos)) {
      Result += Text.substr(Pos, Next->Length);
      Pos += Next->Length;
    } else {
      Result += "\uFFFD";
      ++Pos;
    }
  }
  return Result;
}

} // namespace vnx::scan
