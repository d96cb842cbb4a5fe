#include "checks/pieces/PieceText.h"

#include "checks/token/Boundary.h"
#include "checks/token/Grammar.h"

namespace vnx::pieces {

static bool isName(char C) {
  return token::isNameCharacter(static_cast<unsigned char>(C));
}

/// True if what follows \p From could go on as a token's body: to the end of
/// \p Text, where another piece may follow, or far enough.
static bool mayBeBody(std::string_view Text, std::size_t From) {
  std::size_t End = From;
  while (End < Text.size() &&
         token::isBodyByte(static_cast<unsigned char>(Text[End])))
    ++End;
  return End == Text.size() || End - From >= token::IssuedBodyLength;
}

std::uint8_t partsOf(std::string_view Text) {
  std::uint8_t Result = 0;
  if (Text.empty())
    return Result;
  for (std::size_t At = Text.find(token::Prefix); At != std::string_view::npos;
       At = Text.find(token::Prefix, At + 1))
    if ((At == 0 || !isName(Text[At - 1])) &&
        mayBeBody(Text, At + token::Prefix.size()))
      Result |= HasPrefix;
  std::size_t Begin = Text.size();
  while (Begin > 0 && isName(Text[Begin - 1]))
    --Begin;
  std::string_view Last = Text.substr(Begin);
  if (Last == "hf")
    Result |= EndsInHf;
  if (Last == "h")
    Result |= EndsInH;
  if (Text == "f")
    Result |= IsF;
  if (Text[0] == '_' && mayBeBody(Text, 1))
    Result |= StartsWithU;
  if (Text.substr(0, 2) == "f_" && mayBeBody(Text, 2))
    Result |= StartsWithFu;
  return Result;
}

/// The parts of a text that may be a format, cut at its placeholders, \p Lead
/// and \p Kind.
static std::uint8_t partsOfFormat(std::string_view Format, char Lead,
                                  char Kind) {
  std::uint8_t Result = 0;
  for (std::size_t Begin = 0;;) {
    std::size_t At = Format.find(Lead, Begin);
    Result |= partsOf(
        Format.substr(Begin, At == std::string_view::npos ? At : At - Begin));
    // Behind a placeholder of another kind nothing is followed.
    if (At == std::string_view::npos || At + 1 == Format.size() ||
        Format[At + 1] != Kind)
      return Result;
    Begin = At + 2;
  }
}

/// False if \p Value, which is not empty, is no part by its letters: nowhere in
/// it is an `h` or `hf` that a piece may end in or `hf_`, and neither it nor
/// what may follow a placeholder starts with what goes on from there.
static bool mayBePart(std::string_view Value) {
  auto At = [&](std::size_t I) { return I < Value.size() ? Value[I] : '\0'; };
  auto EndsAt = [&](std::size_t I) {
    return At(I) == '\0' || At(I) == '%' || At(I) == '{';
  };
  auto BeginsAt = [&](std::size_t I) {
    return At(I) == '_' ||
           (At(I) == 'f' && (At(I + 1) == '_' || EndsAt(I + 1)));
  };
  auto IsAny = [&](char C, auto Check) {
    for (std::size_t I = Value.find(C); I != std::string_view::npos;
         I = Value.find(C, I + 1))
      if (Check(I))
        return true;
    return false;
  };
  return BeginsAt(0) || ((Value[0] == 's' || Value[0] == '}') && BeginsAt(1)) ||
         IsAny('h',
               [&](std::size_t I) {
                 return EndsAt(I + 1) || (At(I + 1) == 'f' &&
                                          (At(I + 2) == '_' || EndsAt(I + 2)));
               }) ||
         IsAny('%',
               [&](std::size_t I) {
                 return At(I + 1) == 's' && BeginsAt(I + 2);
               }) ||
         IsAny('{', [&](std::size_t I) {
           return At(I + 1) == '}' && BeginsAt(I + 2);
         });
}

std::uint8_t partsOfString(std::string_view Value) {
  // Asked of every literal of a unit, of which most are none.
  if (Value.empty() || !mayBePart(Value))
    return 0;
  // Each kind by itself: in `{"key": "%s"}` the brace is text.
  auto PartsOfFormats = [](std::string_view Format) {
    return partsOfFormat(Format, '%', 's') | partsOfFormat(Format, '{', '}');
  };
  unsigned Result = partsOf(Value) | PartsOfFormats(Value);
  // A placeholder may be cut in two itself: `"%" "s_x"`.
  if (Value[0] == 's' || Value[0] == '}')
    Result |= PartsOfFormats(Value.substr(1));
  return static_cast<std::uint8_t>(Result);
}

std::vector<std::uint8_t> spellingOf(std::uint8_t Parts) {
  static constexpr std::uint8_t Ways[][3] = {
      {HasPrefix, 0, 0},
      {EndsInHf, StartsWithU, 0},
      {EndsInH, StartsWithFu, 0},
      {EndsInH, IsF, StartsWithU},
  };
  for (const auto &Way : Ways) {
    std::vector<std::uint8_t> Result;
    bool HasAll = true;
    for (std::uint8_t Part : Way) {
      HasAll = HasAll && (Parts & Part) == Part;
      if (Part)
        Result.push_back(Part);
    }
    if (HasAll)
      return Result;
  }
  return {};
}

bool spellPrefix(std::uint8_t Parts) {
  auto Has = [&](unsigned All) { return (Parts & All) == All; };
  return Has(HasPrefix) || Has(EndsInHf | StartsWithU) ||
         Has(EndsInH | StartsWithFu) || Has(EndsInH | IsF | StartsWithU);
}

static constexpr std::string_view Constexpr = "constexpr";

/// The bit of the letters [Begin, End) of it.
static std::uint64_t fragmentBit(std::size_t Begin, std::size_t End) {
  // By End there are those of the shorter ones before.
  return std::uint64_t(1) << (End * (End - 1) / 2 + Begin);
}

std::uint64_t fragmentOf(std::string_view Name) {
  if (Name.empty() || Name.size() >= Constexpr.size())
    return 0;
  // No letter is in it twice.
  std::size_t Begin = Constexpr.find(Name[0]);
  if (Begin == std::string_view::npos ||
      Constexpr.substr(Begin, Name.size()) != Name)
    return 0;
  return fragmentBit(Begin, Begin + Name.size());
}

bool spellConstexpr(std::uint64_t Fragments) {
  bool MayEnd[Constexpr.size() + 1] = {true};
  for (std::size_t End = 1; End <= Constexpr.size(); ++End)
    for (std::size_t Begin = 0; Begin < End; ++Begin)
      if (MayEnd[Begin] && (Fragments & fragmentBit(Begin, End)))
        MayEnd[End] = true;
  return MayEnd[Constexpr.size()];
}

static int digit(char C) {
  if (C >= '0' && C <= '9')
    return C - '0';
  if (C >= 'a' && C <= 'f')
    return C - 'a' + 10;
  if (C >= 'A' && C <= 'F')
    return C - 'A' + 10;
  return 99;
}

std::optional<std::string> literalValue(std::string_view Inside) {
  std::string Result;
  Result.reserve(Inside.size());
  auto At = [&](std::size_t I) { return I < Inside.size() ? Inside[I] : '\0'; };
  auto Add = [&](unsigned long Value) {
    Result += Value < 0x80 ? static_cast<char>(Value) : '\x80';
  };
  for (std::size_t I = 0; I < Inside.size();) {
    if (Inside[I] != '\\') {
      Result += Inside[I++];
      continue;
    }
    std::size_t End = I + 1;
    while (At(End) == ' ' || At(End) == '\t' || At(End) == '\v' ||
           At(End) == '\f')
      ++End;
    if (At(End) == '\n' || At(End) == '\r') {
      I = End + (At(End) == '\r' && At(End + 1) == '\n' ? 2 : 1);
      continue;
    }
    char Kind = At(++I);
    unsigned Base = 16;
    std::size_t Most = 0;
    switch (Kind) {
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
      Base = 8;
      Most = 3;
      break;
    case 'x':
      Most = Inside.size();
      ++I;
      break;
    case 'u':
      Most = 4;
      ++I;
      break;
    case 'U':
      Most = 8;
      ++I;
      break;
    case 'N':
    case 'o':
      return std::nullopt;
    default:
      Add(token::decodeLetterEscape(Kind).value_or(
          static_cast<unsigned char>(Kind)));
      ++I;
      continue;
    }
    // `\x{68}`, and an escape that a splice cuts in two.
    unsigned long Value = 0;
    std::size_t Count = 0;
    for (; Count < Most && static_cast<unsigned>(digit(At(I))) < Base;
         ++Count, ++I)
      Value = (Value * Base + static_cast<unsigned>(digit(At(I)))) & 0xFFFFFFFF;
    if ((At(I) == '{' && Count == 0) ||
        (At(I) == '\\' && Count < Most &&
         (At(I + 1) == '\n' || At(I + 1) == '\r' || At(I + 1) == ' ' ||
          At(I + 1) == '\t' || At(I + 1) == '\v' || At(I + 1) == '\f')))
      return std::nullopt;
    Add(Value);
  }
  return Result;
}

} // namespace vnx::pieces
