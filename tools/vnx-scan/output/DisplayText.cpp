#include "tools/vnx-scan/output/DisplayText.h"

#include "checks/token/Redaction.h"
#include "tools/vnx-scan/output/Utf8.h"

#include <fmt/format.h>

#include <cwchar>

namespace vnx::scan {

namespace {

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
  auto Point = codePointAt(Text, Pos);
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
