#include "checks/raw/text/Triggers.h"

#include "checks/raw/text/Base64.h"
#include "checks/token/Characters.h"
#include "checks/token/Grammar.h"

#include <algorithm>
#include <array>

namespace vnx::raw {

namespace {

struct Rule {
  Trigger Bit;
  std::string_view Before;
  std::string_view Last;
};

using namespace std::string_view_literals;

constexpr Rule Rules[] = {
    {PlainUnderscore, "f"sv, "_"sv},  {OddUnderscore, "6\"';\n"sv, "_"sv},
    {ZeroUnderscore, "\0`"sv, "_"sv}, {BraceUnderscore, "}"sv, "_"sv},
    {HexUnderscore, "5"sv, "fF"sv},   {NumberUnderscore, "39"sv, "75"sv},
    {Base64Prefix, "Z"sv, "fl"sv},    {Base64Wrap, "Zm"sv, "X\n\r\\"sv},
};

using Table = std::array<std::uint8_t, 256>;

constexpr Table tableOf(std::string_view Rule::*Set) {
  Table Result{};
  for (const Rule &R : Rules)
    for (char C : R.*Set)
      Result[static_cast<unsigned char>(C)] |= R.Bit;
  return Result;
}

constexpr Table BeforeTable = tableOf(&Rule::Before);
constexpr Table LastTable = tableOf(&Rule::Last);

/// isTriggerAt is false where a pair has nothing of its bits here before it.
constexpr Table makeThirdTable() {
  Table Result{};
  for (unsigned Byte = 0; Byte < 128; ++Byte) {
    unsigned char C = static_cast<unsigned char>(Byte);
    // Underscores behind quotes and zeros, and wraps: anything.
    Result[Byte] =
        OddUnderscore | ZeroUnderscore | BraceUnderscore | Base64Wrap;
    if (!token::isLetter(C) || C == 'h' || C == 'n' || C == 'r')
      Result[Byte] |= PlainUnderscore;
  }
  for (unsigned char C : "%{uUxX0"sv)
    Result[C] |= HexUnderscore;
  for (unsigned char C : "1\\#0"sv)
    Result[C] |= NumberUnderscore;
  for (unsigned char C : "Gho\n\r \tnr"sv)
    Result[C] |= Base64Prefix;
  return Result;
}

constexpr Table ThirdTable = makeThirdTable();

constexpr Table makeFollowerTable() {
  Table Result{};
  for (unsigned Byte = 0; Byte < 256; ++Byte) {
    unsigned High = Byte >> 4;
    if (token::isBodyByte(static_cast<unsigned char>(Byte)))
      Result[Byte] = High == 3                ? BodyDigit
                     : High == 4 || High == 6 ? BodyLetter
                                              : BodyLaterLetter;
  }
  for (unsigned char C : "\"'%&)"sv)
    Result[C] = PieceEnd;
  Result['\\'] = PieceEndBackslash;
  Result['`'] = PieceEndBacktick;
  return Result;
}

constexpr Table FollowerTable = makeFollowerTable();

/// One of \p Text's bytes before \p Pos; 0 before its beginning.
unsigned char byteBefore(std::string_view Text, std::size_t Pos,
                         std::size_t Distance) {
  return Pos < Distance ? 0 : static_cast<unsigned char>(Text[Pos - Distance]);
}

bool isOneOf(unsigned char Byte, std::string_view Set) {
  return Set.find(static_cast<char>(Byte)) != std::string_view::npos;
}

/// The byte before the zeros that end before \p Pos.
std::size_t skipZerosBack(std::string_view Text, std::size_t Pos) {
  // As many as an escape can have.
  constexpr unsigned Most = 8;
  for (unsigned I = 0; I < Most && byteBefore(Text, Pos, 1) == '0'; ++I)
    --Pos;
  return Pos;
}

/// Whether a body that is long enough, or a piece of one, stands behind the
/// `hf_` whose last byte is at \p Pos.
bool isBodyBehind(std::string_view Text, std::size_t Pos) {
  std::string_view Rest = Text.substr(Pos + 1, token::IssuedBodyLength);
  for (unsigned char C : Rest)
    if (!(FollowerTable[C] & AnyBody))
      // The first byte behind a piece is what ends its literal, or an escape.
      return FollowerTable[C] & AnyPieceEnd;
  return Rest.size() == token::IssuedBodyLength;
}

/// `f_` at \p Pos.
bool isPlainUnderscore(std::string_view Text, std::size_t Pos) {
  unsigned char First = byteBefore(Text, Pos, 2);
  if (First == 'h')
    return isBodyBehind(Text, Pos);
  // An `h` that is an escape ends in a digit or a bracket, or else there is
  // what stands between two pieces.
  if (token::isLetter(First))
    return (First == 'n' || First == 'r') && byteBefore(Text, Pos, 3) == '\\';
  return token::isDigit(First) || isOneOf(First, "};\"'`+.,()& \t\n\r"sv);
}

/// Any other underscore at \p Pos.
bool isOddUnderscore(std::string_view Text, std::size_t Pos) {
  unsigned char Second = byteBefore(Text, Pos, 2);
  if (Second >= 128)
    return false;
  switch (Text[Pos - 1]) {
  case '6':
    return Second == '6' || Second == '4';
  case '}':
    return Second == '6';
  case '\0':
    return Second == 'f';
  case '\n':
    return isOneOf(Second, "\\\r\"'`"sv);
  default:
    return true;
  }
}

/// `5f` before \p Pos + 1.
bool isHexUnderscore(std::string_view Text, std::size_t Pos) {
  std::size_t End = skipZerosBack(Text, Pos - 1);
  switch (byteBefore(Text, End, 1)) {
  case '%':
  case '{':
  case 'u':
  case 'U':
    return true;
  case 'x':
  case 'X':
    return isOneOf(byteBefore(Text, End, 2), "\\#"sv);
  default:
    return false;
  }
}

/// `37` or `95` before \p Pos + 1.
bool isNumberUnderscore(std::string_view Text, std::size_t Pos) {
  if (Text[Pos] == '7')
    return Text[Pos - 1] == '3' && byteBefore(Text, Pos, 2) == '1' &&
           byteBefore(Text, Pos, 3) == '\\';
  return Text[Pos - 1] == '9' &&
         isOneOf(byteBefore(Text, skipZerosBack(Text, Pos - 1), 1), "\\#"sv);
}

/// A part of the prefix in base64, at \p Pos and before it.
bool isBase64Prefix(std::string_view Text, std::size_t Pos) {
  unsigned char Before = byteBefore(Text, Pos, 1);
  auto Fits = [&](unsigned char Last) {
    return Before == 'm' ? Last == 'X' : Last == 'f' || Last == 'l';
  };
  unsigned char Last = static_cast<unsigned char>(Text[Pos]);
  if (!Fits(Last)) {
    std::size_t Next = skipWrap(Text, Pos);
    return byteBefore(Text, Pos, 2) < 128 && Next != Pos &&
           Next < Text.size() && Fits(static_cast<unsigned char>(Text[Next]));
  }
  unsigned char First = byteBefore(Text, Pos, 2);
  unsigned char Wanted = Before == 'm' ? 'h' : Last == 'f' ? 'G' : 'o';
  return First == Wanted || isOneOf(First, "\n\r \t"sv) ||
         (isOneOf(First, "nr"sv) && byteBefore(Text, Pos, 3) == '\\');
}

} // namespace

std::uint8_t triggersBefore(unsigned char Byte) { return BeforeTable[Byte]; }
std::uint8_t triggersLast(unsigned char Byte) { return LastTable[Byte]; }
std::uint8_t triggersThird(unsigned char Byte) { return ThirdTable[Byte]; }
std::uint8_t followersOf(unsigned char Byte) { return FollowerTable[Byte]; }

std::uint8_t triggersOf(unsigned char Before, unsigned char Last) {
  return BeforeTable[Before] & LastTable[Last];
}

bool isTriggerAt(std::string_view Text, std::size_t Pos) {
  std::uint8_t Bits = triggersOf(static_cast<unsigned char>(Text[Pos - 1]),
                                 static_cast<unsigned char>(Text[Pos]));
  if (Bits == 0)
    return false;
  // No pair has two of these but Base64Prefix and Base64Wrap.
  if (Bits & PlainUnderscore)
    return isPlainUnderscore(Text, Pos);
  if (Bits & (OddUnderscore | ZeroUnderscore | BraceUnderscore))
    return isOddUnderscore(Text, Pos);
  if (Bits & HexUnderscore)
    return isHexUnderscore(Text, Pos);
  if (Bits & NumberUnderscore)
    return isNumberUnderscore(Text, Pos);
  return isBase64Prefix(Text, Pos);
}

std::size_t findTriggerScalar(std::string_view Text, std::size_t From,
                              std::size_t Limit) {
  Limit = std::min(Limit, Text.size());
  std::size_t I = std::max<std::size_t>(From, 1);
  if (I >= Limit)
    return std::string_view::npos;
  std::uint8_t Before = BeforeTable[static_cast<unsigned char>(Text[I - 1])];
  for (; I < Limit; ++I) {
    auto Last = static_cast<unsigned char>(Text[I]);
    if ((Before & LastTable[Last]) != 0 && isTriggerAt(Text, I))
      return I;
    Before = BeforeTable[Last];
  }
  return std::string_view::npos;
}

} // namespace vnx::raw
