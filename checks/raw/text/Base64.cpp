#include "checks/raw/text/Base64.h"

#include "checks/token/Characters.h"
#include "checks/token/Grammar.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vnx::raw {

using token::isBlank, token::isLineEnd;

/// 0 to 63, or -1.
static int valueOf(char C) {
  if (C >= 'A' && C <= 'Z')
    return C - 'A';
  if (C >= 'a' && C <= 'z')
    return C - 'a' + 26;
  if (C >= '0' && C <= '9')
    return C - '0' + 52;
  if (C == '+' || C == '-')
    return 62;
  if (C == '/' || C == '_')
    return 63;
  return -1;
}

std::size_t skipWrap(std::string_view Text, std::size_t Pos) {
  std::size_t End = Pos;
  while (End < Text.size()) {
    if (isLineEnd(Text[End]))
      ++End;
    else if (Text[End] == '\\' && End + 1 < Text.size() &&
             (Text[End + 1] == 'n' || Text[End + 1] == 'r'))
      End += 2;
    else
      break;
  }
  if (End == Pos)
    return Pos;
  while (End < Text.size() && isBlank(Text[End]))
    ++End;
  return End;
}

/// The index of the base64 character before \p Pos, past a wrap; npos if there
/// is none.
static std::size_t previous(std::string_view Text, std::size_t Pos) {
  constexpr std::size_t MaxIndent = 64;
  std::size_t Blanks = Pos;
  while (Blanks > 0 && Pos - Blanks < MaxIndent && isBlank(Text[Blanks - 1]))
    --Blanks;
  std::size_t End = Blanks;
  for (;;) {
    if (End > 0 && isLineEnd(Text[End - 1]))
      --End;
    else if (End > 1 && (Text[End - 1] == 'n' || Text[End - 1] == 'r') &&
             Text[End - 2] == '\\')
      End -= 2;
    else
      break;
  }
  if (End == Blanks)
    End = Pos;
  if (End == 0 || valueOf(Text[End - 1]) < 0)
    return std::string_view::npos;
  return End - 1;
}

namespace {

/// Reads base64 characters forward.
class Reader {
public:
  Reader(std::string_view Text, std::size_t Pos) : Text(Text), Pos(Pos) {}

  struct Character {
    int Value;
    std::size_t At;
  };
  std::optional<Character> next() {
    Pos = skipWrap(Text, Pos);
    if (Pos >= Text.size() || valueOf(Text[Pos]) < 0)
      return std::nullopt;
    return Character{valueOf(Text[Pos]), Pos++};
  }

private:
  std::string_view Text;
  std::size_t Pos;
};

} // namespace

/// The byte before the group that starts at \p GroupBegin, if whole.
static std::optional<unsigned char> byteBefore(std::string_view Text,
                                               std::size_t GroupBegin) {
  std::array<std::size_t, 4> Places;
  std::size_t Pos = GroupBegin;
  for (std::size_t I = 4; I-- > 0;) {
    Pos = previous(Text, Pos);
    if (Pos == std::string_view::npos)
      return std::nullopt;
    Places[I] = Pos;
  }
  return static_cast<unsigned char>((valueOf(Text[Places[2]]) << 6) |
                                    valueOf(Text[Places[3]]));
}

/// Decodes from the group at \p GroupBegin, in which the token starts after
/// \p Skip bytes.
static std::optional<Base64Token> decodeFrom(std::string_view Text,
                                             std::size_t GroupBegin,
                                             unsigned Skip,
                                             std::size_t MinLength) {
  Reader Characters(Text, GroupBegin);
  Base64Token Result;
  unsigned Bits = 0, Count = 0;
  std::size_t Index = 0, Previous = GroupBegin;
  // A start of the stream is a boundary, as a blank is.
  unsigned char Before =
      Skip ? ' ' : byteBefore(Text, GroupBegin).value_or(' ');
  while (auto C = Characters.next()) {
    Bits = (Bits << 6) | static_cast<unsigned>(C->Value);
    Count += 6;
    if (Count < 8) {
      Previous = C->At;
      continue;
    }
    Count -= 8;
    auto Byte = static_cast<unsigned char>(Bits >> Count);
    Bits &= (1u << Count) - 1;
    std::size_t ByteBegin = Previous;
    Previous = C->At;
    if (Index++ < Skip) {
      Before = Byte;
      continue;
    }
    std::size_t Length = Result.Token.size();
    bool Belongs =
        Length < token::Prefix.size()
            ? Byte == static_cast<unsigned char>(token::Prefix[Length])
            : token::isBodyByte(Byte);
    if (!Belongs)
      break;
    if (Length == 0)
      Result.Begin = ByteBegin;
    Result.End = C->At + 1;
    Result.Token += static_cast<char>(Byte);
  }
  if (Result.Token.size() < token::Prefix.size() + MinLength ||
      token::isNameCharacter(Before))
    return std::nullopt;
  return Result;
}

std::optional<Base64Token>
findBase64Token(std::string_view Text, std::size_t Pos, std::size_t MinLength) {
  // The characters around, wraps left out.
  constexpr unsigned Around = 6;
  std::vector<std::size_t> Places;
  std::size_t P = skipWrap(Text, Pos);
  Reader Forward(Text, P);
  for (std::size_t Back = P; Places.size() < Around;) {
    Back = previous(Text, Back);
    if (Back == std::string_view::npos)
      break;
    Places.push_back(Back);
  }
  std::reverse(Places.begin(), Places.end());
  for (unsigned I = 0; I < Around; ++I) {
    auto C = Forward.next();
    if (!C)
      break;
    Places.push_back(C->At);
  }
  std::string Near;
  for (std::size_t Place : Places)
    Near += Text[Place];

  // `hf_` in base64, by the place of the `h` in its group of three bytes: the
  // characters that are the same whatever stands around it, and how far into
  // the group the first of them is.
  struct Needle {
    std::string_view Letters;
    unsigned Skip;
    unsigned Into;
  };
  static constexpr Needle Needles[] = {
      {"aGZf", 0, 0}, {"hmX", 1, 2}, {"oZl", 2, 3}};
  for (const Needle &N : Needles)
    for (std::size_t At = Near.find(N.Letters); At != std::string::npos;
         At = Near.find(N.Letters, At + 1))
      if (At >= N.Into)
        if (auto Found =
                decodeFrom(Text, Places[At - N.Into], N.Skip, MinLength))
          return Found;
  return std::nullopt;
}

} // namespace vnx::raw
