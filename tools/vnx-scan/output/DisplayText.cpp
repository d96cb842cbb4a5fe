#include "tools/vnx-scan/output/DisplayText.h"

#include "checks/token/Redaction.h"

#include <fmt/format.h>

#include <cwchar>
#include <optional>

namespace vnx::scan {

namespace {

struct Decoded {
  char32_t Value;
  std::size_t Length;
};

/// The code point at \p Pos, if the bytes there are well-formed UTF-8 (no
/// overlong form, no surrogate, nothing above U+10FFFF).
std::optional<Decoded> decode(std::string_view Text, std::size_t Pos) {
  auto Byte = [&](std::size_t I) {
    return static_cast<unsigned char>(Text[Pos + I]);
  };
  unsigned char First = Byte(0);
  if (First < 0x80)
    return Decoded{First, 1};
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
  return Decoded{Value, Length};
}

/// Controls, and what changes the order or presence of other text unseen.
bool isHarmful(char32_t C) {
  return C < 0x20 || (C >= 0x7F && C < 0xA0) || C == 0xAD || C == 0x61C ||
         (C >= 0x200B && C <= 0x200F) || (C >= 0x2028 && C <= 0x202E) ||
         (C >= 0x2060 && C <= 0x206F) || C == 0xFEFF ||
         (C >= 0xFFF9 && C <= 0xFFFB) || (C >= 0xE0000 && C <= 0xE007F);
}

} // namespace

Character characterAt(std::string_view Text, std::size_t Pos) {
  Character Result;
  auto Point = decode(Text, Pos);
  if (!Point) {
    Result.Shown =
        fmt::format("<{:02X}>", static_cast<unsigned char>(Text[Pos]));
    Result.Width = static_cast<unsigned>(Result.Shown.size());
    return Result;
  }
  Result.Length = Point->Length;
  if (Point->Value >= 0x20 && Point->Value < 0x7F) {
    Result.Shown = Text[Pos];
    return Result;
  }
  static const bool KnowsWidths = ::wcwidth(L'\u4e00') == 2;
  int Width = KnowsWidths ? ::wcwidth(static_cast<wchar_t>(Point->Value)) : 1;
  if (isHarmful(Point->Value) || Width < 0) {
    Result.Shown =
        fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(Point->Value));
    Result.Width = static_cast<unsigned>(Result.Shown.size());
    return Result;
  }
  Result.Shown = Text.substr(Pos, Point->Length);
  Result.Width = static_cast<unsigned>(Width);
  return Result;
}

std::string safeText(std::string_view Text) {
  std::string Redacted = token::redactAll(Text);
  std::string Result;
  for (std::size_t Pos = 0; Pos < Redacted.size();) {
    Character Next = characterAt(Redacted, Pos);
    Result += Next.Shown;
    Pos += Next.Length;
  }
  return Result;
}

} // namespace vnx::scan
