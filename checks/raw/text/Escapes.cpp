#include "checks/raw/text/Escapes.h"

#include "checks/raw/text/Utf.h"
#include "checks/token/Boundary.h"
#include "checks/token/Characters.h"

#include <algorithm>

namespace vnx::raw {

using token::isLineEnd;

static int digitValue(char C) {
  if (C >= '0' && C <= '9')
    return C - '0';
  if (C >= 'a' && C <= 'f')
    return C - 'a' + 10;
  if (C >= 'A' && C <= 'F')
    return C - 'A' + 10;
  return 99;
}

/// From \p Least to \p Most digits of \p Base at \p Pos.
static std::optional<Escaped> readDigits(std::string_view Text, std::size_t Pos,
                                         std::size_t Least, std::size_t Most,
                                         int Base) {
  char32_t Value = 0;
  std::size_t End = Pos;
  while (End < Text.size() && End - Pos < Most && digitValue(Text[End]) < Base)
    Value = Value * Base + digitValue(Text[End++]);
  if (End - Pos < Least)
    return std::nullopt;
  return Escaped{Value, End};
}

/// `{68}` at \p Pos.
static std::optional<Escaped> readBraced(std::string_view Text,
                                         std::size_t Pos) {
  if (Pos >= Text.size() || Text[Pos] != '{')
    return std::nullopt;
  auto Digits = readDigits(Text, Pos + 1, 1, 8, 16);
  if (!Digits || Digits->End >= Text.size() || Text[Digits->End] != '}')
    return std::nullopt;
  ++Digits->End;
  return Digits;
}

static std::size_t skipLineEnd(std::string_view Text, std::size_t Pos) {
  if (Text.substr(Pos, 2) == "\r\n")
    return Pos + 2;
  return Pos + 1;
}

static std::optional<Escaped> readBackslash(std::string_view Text,
                                            std::size_t Pos, int OctalBase) {
  char Kind = Text[Pos + 1];
  std::size_t Next = Pos + 2;
  if (isLineEnd(Kind))
    return Escaped{std::nullopt, skipLineEnd(Text, Pos + 1)};
  std::optional<Escaped> Result;
  if (Kind == 'x' || Kind == 'u') {
    Result = readBraced(Text, Next);
    if (!Result)
      Result = Kind == 'x' ? readDigits(Text, Next, 1, 2, 16)
                           : readDigits(Text, Next, 4, 4, 16);
  } else if (Kind == 'U') {
    Result = readDigits(Text, Next, 8, 8, 16);
  } else if (digitValue(Kind) < OctalBase) {
    Result = readDigits(Text, Pos + 1, 1, 3, OctalBase);
  } else if (auto Control = token::decodeLetterEscape(Kind)) {
    return Escaped{*Control, Next};
  }
  // What is no known escape spells its letter.
  if (!Result)
    Result = Escaped{static_cast<unsigned char>(Kind), Next};
  return Result;
}

std::optional<Escaped> readEscape(std::string_view Text, std::size_t Pos,
                                  EscapeStyle Style, char Quote) {
  if (Pos + 1 >= Text.size())
    return std::nullopt;
  char Next = Text[Pos + 1];
  auto Literally = [&] {
    return Escaped{static_cast<unsigned char>(Next), Pos + 2};
  };
  switch (Style) {
  case EscapeStyle::None:
    return std::nullopt;
  case EscapeStyle::Backslash:
  case EscapeStyle::BackslashDecimal:
    if (Text[Pos] != '\\')
      return std::nullopt;
    return readBackslash(Text, Pos,
                         Style == EscapeStyle::BackslashDecimal ? 10 : 8);
  case EscapeStyle::BackslashQuote:
    if (Text[Pos] != '\\' || (Next != Quote && Next != '\\'))
      return std::nullopt;
    return Literally();
  case EscapeStyle::Shell:
    if (Text[Pos] != '\\')
      return std::nullopt;
    if (isLineEnd(Next))
      return Escaped{std::nullopt, skipLineEnd(Text, Pos + 1)};
    if (Next != '$' && Next != '`' && Next != '"' && Next != '\\')
      return std::nullopt;
    return Literally();
  case EscapeStyle::DoubledQuote:
    if (Text[Pos] != Quote || Next != Quote)
      return std::nullopt;
    return Literally();
  case EscapeStyle::Backtick:
    if (Text[Pos] != '`')
      return std::nullopt;
    if (isLineEnd(Next))
      return Escaped{std::nullopt, skipLineEnd(Text, Pos + 1)};
    if (Next == 'u')
      if (auto Braced = readBraced(Text, Pos + 2))
        return Braced;
    if (auto Control = token::decodeLetterEscape(Next))
      return Escaped{*Control, Pos + 2};
    return Literally();
  }
  return std::nullopt;
}

void appendUnescaped(MappedText &Value, const MappedText &Source,
                     std::size_t Begin, std::size_t End, EscapeStyle Style,
                     char Quote) {
  std::string_view Text = std::string_view(Source.text()).substr(0, End);
  std::size_t Plain = Begin;
  for (std::size_t Pos = Begin; Pos < End;) {
    auto Escape = readEscape(Text, Pos, Style, Quote);
    if (!Escape) {
      ++Pos;
      continue;
    }
    Value.append(Source, Plain, Pos);
    if (Escape->Character)
      Value.appendDecoded(encodeUtf8(*Escape->Character), Source, Pos,
                          Escape->End);
    Plain = Pos = Escape->End;
  }
  Value.append(Source, Plain, End);
}

std::optional<Escaped> readPercent(std::string_view Text, std::size_t Pos) {
  if (Pos >= Text.size() || Text[Pos] != '%')
    return std::nullopt;
  return readDigits(Text, Pos + 1, 2, 2, 16);
}

std::optional<Escaped> readReference(std::string_view Text, std::size_t Pos) {
  if (Text.substr(Pos, 2) != "&#")
    return std::nullopt;
  std::size_t Next = Pos + 2;
  bool IsHex = Next < Text.size() && (Text[Next] | 0x20) == 'x';
  auto Digits = IsHex ? readDigits(Text, Next + 1, 1, 8, 16)
                      : readDigits(Text, Next, 1, 8, 10);
  if (!Digits || Digits->End >= Text.size() || Text[Digits->End] != ';')
    return std::nullopt;
  ++Digits->End;
  return Digits;
}

} // namespace vnx::raw
