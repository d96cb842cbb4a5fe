#include "checks/token/Boundary.h"

#include "checks/token/Grammar.h"

#include <charconv>

namespace vnx::token {

/// The value of \p Digits in \p Base, if all of them are digits of that base.
static std::optional<char32_t> parseDigits(std::string_view Digits, int Base) {
  unsigned long Value = 0;
  const char *End = Digits.data() + Digits.size();
  auto [Stop, Error] = std::from_chars(Digits.data(), End, Value, Base);
  if (Digits.empty() || Error != std::errc() || Stop != End)
    return std::nullopt;
  return static_cast<char32_t>(Value);
}

/// True if the backslash at \p Pos starts an escape rather than being the
/// second half of an escaped backslash.
static bool startsEscape(std::string_view Text, std::size_t Pos) {
  std::size_t Run = 0;
  while (Run <= Pos && Text[Pos - Run] == '\\')
    ++Run;
  return Run % 2 == 1;
}

/// `<Lead><Digits>` right before \p Pos, with exactly \p Count digits, where
/// \p Lead is `\x`, `\u`, `\U` or a bare backslash.
static std::optional<char32_t> decodeNumeric(std::string_view Text,
                                             std::size_t Pos,
                                             std::string_view Lead,
                                             std::size_t Count, int Base) {
  if (Pos < Lead.size() + Count)
    return std::nullopt;
  std::size_t Start = Pos - Count - Lead.size();
  if (Text.substr(Start, Lead.size()) != Lead || !startsEscape(Text, Start))
    return std::nullopt;
  return parseDigits(Text.substr(Pos - Count, Count), Base);
}

std::optional<char32_t> decodeLetterEscape(char Letter) {
  switch (Letter) {
  case 'a':
    return U'\a';
  case 'b':
    return U'\b';
  case 'e':
    return U'\x1b';
  case 'f':
    return U'\f';
  case 'n':
    return U'\n';
  case 'r':
    return U'\r';
  case 't':
    return U'\t';
  case 'v':
    return U'\v';
  default:
    return std::nullopt;
  }
}

static std::optional<char32_t> decodeBackslash(std::string_view Text,
                                               std::size_t Pos) {
  // The longest spelling first: `\x09` is a tab, not `\x0` and a nine.
  struct Form {
    std::string_view Lead;
    std::size_t Count;
    int Base;
  };
  static constexpr Form Forms[] = {
      {"\\U", 8, 16}, {"\\u", 4, 16}, {"\\x", 2, 16}, {"\\x", 1, 16},
      {"\\", 3, 8},   {"\\", 2, 8},   {"\\", 1, 8},
  };
  for (const Form &F : Forms)
    if (auto Decoded = decodeNumeric(Text, Pos, F.Lead, F.Count, F.Base))
      return Decoded;

  if (Pos < 2 || Text[Pos - 2] != '\\' || !startsEscape(Text, Pos - 2))
    return std::nullopt;
  return decodeLetterEscape(Text[Pos - 1]);
}

/// `\u{22}` and `\x{22}`, which end in a brace.
static std::optional<char32_t> decodeBraced(std::string_view Text,
                                            std::size_t Pos) {
  constexpr std::size_t MaxDigits = 8;
  std::size_t Close = Pos - 1;
  for (std::size_t Count = 1; Count <= MaxDigits && Count + 3 <= Close;
       ++Count) {
    std::size_t Open = Close - Count - 1;
    if (Text[Open] != '{')
      continue;
    char Letter = Text[Open - 1];
    if ((Letter != 'u' && Letter != 'x') || Text[Open - 2] != '\\' ||
        !startsEscape(Text, Open - 2))
      return std::nullopt;
    return parseDigits(Text.substr(Open + 1, Count), 16);
  }
  return std::nullopt;
}

static std::optional<char32_t> decodePercent(std::string_view Text,
                                             std::size_t Pos) {
  if (Pos < 3 || Text[Pos - 3] != '%')
    return std::nullopt;
  return parseDigits(Text.substr(Pos - 2, 2), 16);
}

/// A numeric character reference of HTML or XML, `&#34;` or `&#x22;`. Named
/// ones need no decoding: the semicolon they end in is a boundary, and so is
/// every character that has a name.
static std::optional<char32_t> decodeReference(std::string_view Text,
                                               std::size_t Pos) {
  constexpr std::size_t MaxLength = 12;
  std::size_t Start = Text.substr(0, Pos).rfind("&#");
  if (Start == std::string_view::npos || Pos - Start > MaxLength)
    return std::nullopt;
  std::string_view Digits = Text.substr(Start + 2, Pos - 1 - (Start + 2));
  if (!Digits.empty() && (Digits[0] == 'x' || Digits[0] == 'X'))
    return parseDigits(Digits.substr(1), 16);
  return parseDigits(Digits, 10);
}

std::optional<char32_t> decodeEscapeBefore(std::string_view Text,
                                           std::size_t Pos) {
  // No escape is longer than this; the bound also keeps each look constant
  // time on a text made of nothing but escapes.
  constexpr std::size_t LookBehind = 256;
  if (Pos > LookBehind) {
    Text = Text.substr(Pos - LookBehind);
    Pos = LookBehind;
  }
  if (Pos < 2)
    return std::nullopt;
  switch (Text[Pos - 1]) {
  case ';':
    return decodeReference(Text, Pos);
  case '}':
    return decodeBraced(Text, Pos);
  default:
    if (auto Decoded = decodeBackslash(Text, Pos))
      return Decoded;
    return decodePercent(Text, Pos);
  }
}

bool isBoundaryBefore(std::string_view Text, std::size_t Pos, TextKind Kind) {
  if (Pos == 0)
    return true;
  if (Kind == TextKind::Escaped)
    if (auto Decoded = decodeEscapeBefore(Text, Pos))
      return !isNameCharacter(*Decoded);
  return !isNameCharacter(static_cast<unsigned char>(Text[Pos - 1]));
}

} // namespace vnx::token
