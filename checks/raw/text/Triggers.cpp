#include "checks/raw/text/Triggers.h"

#include "checks/raw/text/Base64.h"
#include "checks/raw/text/TriggerTables.h"
#include "checks/token/Grammar.h"

#include <algorithm>
#include <array>

namespace vnx::raw {

namespace {

constexpr std::array<TriggerKind, 8> makeKinds() {
  std::array<TriggerKind, 8> Result{};
  for (const TriggerRule &Rule : TriggerRules)
    Result[Rule.ByteBit] = Rule.Kind;
  return Result;
}

/// By the number of a bit in the tables of bytes.
constexpr std::array<TriggerKind, 8> KindOfBit = makeKinds();

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
/// underscore whose last byte is at \p Pos.
bool isBodyBehind(std::string_view Text, std::size_t Pos) {
  std::string_view Rest = Text.substr(Pos + 1, token::IssuedBodyLength);
  for (char C : Rest) {
    std::uint8_t Bits = Followers[static_cast<unsigned char>(C)];
    if (!(Bits & AnyBody))
      // The first byte behind a piece is what ends its literal, or an escape.
      return Bits & AnyPieceEnd;
  }
  return Rest.size() == token::IssuedBodyLength;
}

/// As isBodyBehind, where the underscore is an escape that may have a bracket
/// or a semicolon at its end: `\u{5f}`, `&#95;`.
bool isBodyBehindEscape(std::string_view Text, std::size_t Pos) {
  bool HasEnd = Pos + 1 < Text.size() &&
                isOneOf(static_cast<unsigned char>(Text[Pos + 1]), "};");
  return isBodyBehind(Text, Pos + HasEnd);
}

/// `f_` at \p Pos, where its third byte fits.
bool isPlainUnderscore(std::string_view Text, std::size_t Pos) {
  unsigned char First = byteBefore(Text, Pos, 2);
  // An `h` that is an escape ends in a digit or a bracket, or else there is
  // what stands between two pieces.
  return (First != 'n' && First != 'r') || byteBefore(Text, Pos, 3) == '\\';
}

/// Any other underscore at \p Pos, whose bytes fit the rules' as far as tables
/// tell.
bool isHiddenUnderscore(std::string_view Text, std::size_t Pos) {
  unsigned char Second = byteBefore(Text, Pos, 2);
  switch (Text[Pos - 1]) {
  case '6':
    return Second == '6' || Second == '4';
  case '}':
    return Second == '6';
  case '\n':
    return isOneOf(Second, "\\\r\"'`");
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
    return isOneOf(byteBefore(Text, End, 2), "\\#");
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
         isOneOf(byteBefore(Text, skipZerosBack(Text, Pos - 1), 1), "\\#");
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
  return First == Wanted || isOneOf(First, "\n\r \t") ||
         (isOneOf(First, "nr") && byteBefore(Text, Pos, 3) == '\\');
}

/// The bits of the rules by which the byte at \p Pos may be a trigger.
std::uint8_t bitsAt(std::string_view Text, std::size_t Pos) {
  return BeforeByBytes[byteBefore(Text, Pos, 1)] &
         LastByBytes[static_cast<unsigned char>(Text[Pos])] &
         ThirdByBytes[byteBefore(Text, Pos, 2)];
}

bool isTrigger(std::string_view Text, std::size_t Pos, TriggerKind Kind) {
  switch (Kind) {
  case TriggerKind::Plain:
    return isPlainUnderscore(Text, Pos) && isBodyBehind(Text, Pos);
  case TriggerKind::Hidden:
    return isHiddenUnderscore(Text, Pos) && isBodyBehind(Text, Pos);
  case TriggerKind::Utf16:
    // In either order a body's first character has its zero there.
    return Pos + 1 < Text.size() && Text[Pos + 1] == 0;
  case TriggerKind::Hex:
    return isHexUnderscore(Text, Pos) && isBodyBehindEscape(Text, Pos);
  case TriggerKind::Number:
    return isNumberUnderscore(Text, Pos) && isBodyBehindEscape(Text, Pos);
  case TriggerKind::Base64:
    return isBase64Prefix(Text, Pos);
  }
  return false;
}

} // namespace

std::optional<TriggerKind> triggerAt(std::string_view Text, std::size_t Pos) {
  std::uint8_t Bits = bitsAt(Text, Pos);
  if (Bits == 0)
    return std::nullopt;
  // No pair fits two of them.
  unsigned Bit = 0;
  while (!(Bits >> Bit & 1))
    ++Bit;
  if (!isTrigger(Text, Pos, KindOfBit[Bit]))
    return std::nullopt;
  return KindOfBit[Bit];
}

std::size_t findTriggerScalar(std::string_view Text, std::size_t From,
                              std::size_t Limit) {
  Limit = std::min(Limit, Text.size());
  std::size_t I = std::max<std::size_t>(From, 1);
  if (I >= Limit)
    return std::string_view::npos;
  std::uint8_t Before = BeforeByBytes[static_cast<unsigned char>(Text[I - 1])];
  for (; I < Limit; ++I) {
    auto Last = static_cast<unsigned char>(Text[I]);
    if ((Before & LastByBytes[Last]) != 0 && triggerAt(Text, I))
      return I;
    Before = BeforeByBytes[Last];
  }
  return std::string_view::npos;
}

} // namespace vnx::raw
