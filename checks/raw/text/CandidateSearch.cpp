#include "checks/raw/text/CandidateSearch.h"

#include "checks/raw/text/Base64.h"
#include "checks/raw/text/Escapes.h"
#include "checks/raw/text/Triggers.h"
#include "checks/token/Characters.h"
#include "checks/token/Finder.h"
#include "checks/token/Grammar.h"

#include <algorithm>
#include <vector>

namespace vnx::raw {

namespace {

bool isQuote(char C) { return C == '"' || C == '\'' || C == '`'; }

/// What stands at a place between or among the characters of a hidden token.
struct Unit {
  enum class Kind { Character, Quote, Joint, Blank, Stop };
  Kind What = Kind::Stop;
  char32_t Character = 0;
  /// For an escape that reads otherwise in Lua: `\104` in decimal.
  char32_t Alternative = 0;
  bool IsEscape = false;
  std::size_t End = 0;
};

Unit escapeUnit(const Escaped &Escape) {
  Unit Result;
  Result.IsEscape = true;
  Result.End = Escape.End;
  if (!Escape.Character || *Escape.Character == '\n' ||
      *Escape.Character == '\r' || *Escape.Character == '"' ||
      *Escape.Character == '\'') {
    // A line continuation, or the end of a literal inside a literal.
    Result.What = Unit::Kind::Quote;
    return Result;
  }
  Result.What = Unit::Kind::Character;
  Result.Character = Result.Alternative = *Escape.Character;
  return Result;
}

Unit readBackslashUnit(std::string_view Text, std::size_t Pos) {
  // Inside another literal, as in a notebook, the backslash is doubled.
  if (Text.substr(Pos, 2) == "\\\\")
    ++Pos;
  auto Octal = readEscape(Text, Pos, EscapeStyle::Backslash, '"');
  if (!Octal)
    return Unit();
  Unit Result = escapeUnit(*Octal);
  auto Decimal = readEscape(Text, Pos, EscapeStyle::BackslashDecimal, '"');
  if (Decimal && Decimal->Character && Decimal->End == Octal->End)
    Result.Alternative = *Decimal->Character;
  return Result;
}

Unit readUnit(std::string_view Text, std::size_t Pos) {
  Unit Result;
  if (Pos >= Text.size())
    return Result;
  char C = Text[Pos];
  Result.End = Pos + 1;
  if (token::isNameCharacter(static_cast<unsigned char>(C))) {
    Result.What = Unit::Kind::Character;
    Result.Character = Result.Alternative = static_cast<unsigned char>(C);
  } else if (C == '\\') {
    return readBackslashUnit(Text, Pos);
  } else if (C == '%') {
    if (auto Escape = readPercent(Text, Pos))
      return escapeUnit(*Escape);
  } else if (C == '&') {
    if (auto Escape = readReference(Text, Pos))
      return escapeUnit(*Escape);
    Result.What = Unit::Kind::Joint;
  } else if (isQuote(C)) {
    Result.What = Unit::Kind::Quote;
  } else if (C == '+' || C == '.' || C == ',' || C == '(' || C == ')') {
    Result.What = Unit::Kind::Joint;
  } else if (token::isBlank(C) || token::isLineEnd(C)) {
    Result.What = Unit::Kind::Blank;
  }
  return Result;
}

/// The end of a comment that starts at \p Pos and ends before \p Limit; nothing
/// if there is none. For any language: a candidate is read again by its own.
std::optional<std::size_t> commentEnd(std::string_view Text, std::size_t Pos,
                                      std::size_t Limit) {
  struct Kind {
    std::string_view Begin, End;
  };
  constexpr Kind Kinds[] = {
      {"/*", "*/"}, {"--[[", "]]"}, {"#", "\n"}, {"//", "\n"}, {"--", "\n"}};
  Text = Text.substr(0, Limit);
  for (const Kind &K : Kinds) {
    if (Text.substr(Pos, K.Begin.size()) != K.Begin)
      continue;
    std::size_t End = Text.find(K.End, Pos + K.Begin.size());
    if (End == std::string_view::npos)
      return std::nullopt;
    return End + K.End.size();
  }
  return std::nullopt;
}

/// Reads a hidden token from \p Begin on.
class HiddenToken {
public:
  bool read(std::string_view Text, std::size_t Begin, std::size_t MinLength);
  /// No more than the prefix, so that End is behind its underscore.
  bool readPrefix(std::string_view Text, std::size_t Begin) {
    return read(Text, Begin, 0, token::Prefix.size());
  }

  std::string Token;
  bool HasEscapes = false;
  bool HasPieces = false;
  std::size_t End = 0;

private:
  bool read(std::string_view Text, std::size_t Begin, std::size_t MinLength,
            std::size_t Most);
};

bool HiddenToken::read(std::string_view Text, std::size_t Begin,
                       std::size_t MinLength) {
  return read(Text, Begin, MinLength, std::string_view::npos);
}

bool HiddenToken::read(std::string_view Text, std::size_t Begin,
                       std::size_t MinLength, std::size_t Most) {
  // Between two pieces: quotes, an operator, a line's end, an indentation, a
  // comment.
  constexpr std::size_t MaxGap = 256;
  std::size_t Least = token::Prefix.size() + MinLength;
  std::size_t Pos = Begin, GapBegin = 0;
  bool InGap = false, GapHasQuote = false;
  while (Pos < Text.size() && Pos - Begin < CandidateReach / 2 &&
         Token.size() < Most) {
    Unit U = readUnit(Text, Pos);
    if (U.What == Unit::Kind::Stop) {
      if (!InGap || !GapHasQuote)
        break;
      auto After = commentEnd(Text, Pos, GapBegin + MaxGap);
      if (!After)
        break;
      Pos = *After;
      continue;
    }
    if (U.What != Unit::Kind::Character) {
      if (!InGap) {
        InGap = true;
        GapHasQuote = false;
        GapBegin = Pos;
      }
      GapHasQuote |= U.What == Unit::Kind::Quote;
      if (Pos - GapBegin > MaxGap)
        break;
      Pos = U.End;
      continue;
    }
    // Two words with nothing but blanks between them are not one.
    if (InGap && !GapHasQuote)
      break;
    std::size_t Length = Token.size();
    char32_t Character = U.Character;
    if (Length < token::Prefix.size()) {
      char32_t Wanted = static_cast<unsigned char>(token::Prefix[Length]);
      if (U.Character != Wanted && U.Alternative != Wanted)
        return false;
      Character = Wanted;
    } else if (Character >= 0x80 ||
               !token::isBodyByte(static_cast<unsigned char>(Character))) {
      break;
    }
    // A longer one goes on, but not over a gap: what follows may be no part.
    if (InGap && Length >= Least)
      break;
    HasPieces |= InGap;
    InGap = false;
    HasEscapes |= U.IsEscape;
    Token += static_cast<char>(Character);
    Pos = End = U.End;
  }
  return Token.size() >= Least;
}

std::optional<Candidate> hiddenAt(std::string_view Text, std::size_t Begin,
                                  std::size_t MinLength) {
  HiddenToken Hidden;
  if (!Hidden.read(Text, Begin, MinLength))
    return std::nullopt;
  if (!Hidden.HasPieces &&
      !token::isBoundaryBefore(Text, Begin, token::TextKind::Escaped))
    return std::nullopt;
  Candidate Result;
  Result.Begin = Begin;
  Result.End = Hidden.End;
  if (Hidden.HasPieces) {
    Result.How = Candidate::Spelling::Pieces;
  } else {
    Result.How = Candidate::Spelling::Escaped;
    Result.Token = std::move(Hidden.Token);
  }
  return Result;
}

/// Finds hidden tokens, given places in their prefixes in the order of the
/// text. Each place where one could begin is read once, however many of these
/// are near it: a text may be full of escapes.
class HiddenSearch {
public:
  HiddenSearch(std::string_view Text, std::size_t MinLength)
      : Text(Text), MinLength(MinLength) {}

  /// The token of whose prefix the byte at \p Pos is a part.
  std::optional<Candidate> around(std::size_t Pos);

private:
  bool mayBegin(std::size_t Pos) const;

  struct Start {
    std::size_t Begin, PrefixEnd;
  };
  std::string_view Text;
  std::size_t MinLength;
  /// Those that may matter behind what has been asked for.
  std::vector<Start> Starts;
  /// The first place that has not been looked at.
  std::size_t Next = 0;
};

/// Whether what stands at \p Pos may spell an `h`.
bool HiddenSearch::mayBegin(std::size_t Pos) const {
  if (Text[Pos] == 'h')
    return true;
  if (Text[Pos] != '\\' && Text[Pos] != '%' && Text[Pos] != '&')
    return false;
  Unit First = readUnit(Text, Pos);
  return First.What == Unit::Kind::Character &&
         (First.Character == U'h' || First.Alternative == U'h');
}

std::optional<Candidate> HiddenSearch::around(std::size_t Pos) {
  constexpr std::size_t LookBehind = 160;
  for (Next = std::max(Next, Pos - std::min(Pos, LookBehind)); Next < Pos;
       ++Next) {
    HiddenToken Hidden;
    if (mayBegin(Next) && Hidden.readPrefix(Text, Next))
      Starts.push_back({Next, Hidden.End});
  }
  Starts.erase(
      std::remove_if(Starts.begin(), Starts.end(),
                     [&](const Start &S) { return S.PrefixEnd <= Pos; }),
      Starts.end());
  for (std::size_t I = Starts.size(); I-- > 0;)
    if (Pos - Starts[I].Begin <= LookBehind)
      if (auto Found = hiddenAt(Text, Starts[I].Begin, MinLength))
        return Found;
  return std::nullopt;
}

std::optional<Candidate> plainOrHidden(std::string_view Text, std::size_t Pos,
                                       std::size_t MinLength,
                                       HiddenSearch &Hidden) {
  constexpr std::size_t Last = token::Prefix.size() - 1;
  if (Pos < Last ||
      Text.compare(Pos - Last, token::Prefix.size(), token::Prefix) != 0)
    return Hidden.around(Pos);
  std::size_t Begin = Pos - Last;
  std::size_t End = token::findBodyEnd(Text, Pos + 1);
  if (End - Pos - 1 >= MinLength) {
    if (!token::isBoundaryBefore(Text, Begin, token::TextKind::Escaped))
      return std::nullopt;
    Candidate Result;
    Result.Begin = Begin;
    Result.End = End;
    return Result;
  }
  // Only what can go on is worth another look.
  if (End < Text.size() && readUnit(Text, End).What != Unit::Kind::Stop)
    return hiddenAt(Text, Begin, MinLength);
  return std::nullopt;
}

std::optional<Candidate> utf16At(std::string_view Text, std::size_t Pos,
                                 std::size_t MinLength, Utf16Order Order,
                                 bool &IsInWord) {
  // Pos is the underscore; the zero beside each letter is its high byte.
  bool Little = Order == Utf16Order::LittleEndian;
  std::size_t Before = Little ? 4 : 5;
  if (Pos < Before)
    return std::nullopt;
  std::size_t Begin = Pos - Before;
  auto Unit = [&](std::size_t At) -> int {
    if (At + 2 > Text.size())
      return -1;
    char High = Text[Little ? At + 1 : At], Low = Text[Little ? At : At + 1];
    return High == 0 ? static_cast<unsigned char>(Low) : -1;
  };
  Candidate Result;
  std::size_t At = Begin;
  for (int C; (C = Unit(At)) >= 0; At += 2) {
    std::size_t Length = Result.Token.size();
    if (Length < token::Prefix.size()
            ? C != static_cast<unsigned char>(token::Prefix[Length])
            : !token::isBodyByte(static_cast<unsigned char>(C)))
      break;
    Result.Token += static_cast<char>(C);
  }
  if (Result.Token.size() < token::Prefix.size() + MinLength)
    return std::nullopt;
  if (Begin >= 2) {
    int C = Unit(Begin - 2);
    IsInWord = C >= 0 && token::isNameCharacter(static_cast<char32_t>(C));
    if (IsInWord)
      return std::nullopt;
  }
  Result.How = Candidate::Spelling::Utf16;
  Result.Order = Order;
  Result.Begin = Begin;
  Result.End = At;
  return Result;
}

std::optional<Candidate> base64At(std::string_view Text, std::size_t Pos,
                                  std::size_t MinLength) {
  auto Found = findBase64Token(Text, Pos, MinLength);
  if (!Found)
    return std::nullopt;
  Candidate Result;
  Result.How = Candidate::Spelling::Base64;
  Result.Begin = Found->Begin;
  Result.End = Found->End;
  Result.Token = std::move(Found->Token);
  return Result;
}

std::optional<Candidate> anyUtf16At(std::string_view Text, std::size_t Pos,
                                    std::size_t MinLength) {
  // Between Latin letters either order reads the same; units begin at even
  // offsets as a rule.
  bool IsInWord = false;
  Utf16Order Orders[] = {Utf16Order::LittleEndian, Utf16Order::BigEndian};
  if (Pos % 2 == 1)
    std::swap(Orders[0], Orders[1]);
  for (Utf16Order Order : Orders) {
    auto Found = utf16At(Text, Pos, MinLength, Order, IsInWord);
    if (Found || IsInWord)
      return Found;
  }
  return std::nullopt;
}

std::optional<Candidate> candidateAt(std::string_view Text, std::size_t Pos,
                                     std::size_t MinLength,
                                     HiddenSearch &Hidden) {
  auto Kind = triggerAt(Text, Pos);
  if (!Kind)
    return std::nullopt;
  switch (*Kind) {
  case TriggerKind::Plain:
    return plainOrHidden(Text, Pos, MinLength, Hidden);
  case TriggerKind::Utf16:
    return anyUtf16At(Text, Pos, MinLength);
  case TriggerKind::Hidden:
  case TriggerKind::Hex:
  case TriggerKind::Number:
    return Hidden.around(Pos);
  case TriggerKind::Base64:
    return base64At(Text, Pos, MinLength);
  }
  return std::nullopt;
}

} // namespace

std::size_t nextSearch(const Candidate &Found) {
  // A body may end in the `hf` of the next prefix. Pieces may be taken apart
  // again by their language, and others found in them.
  if (Found.How == Candidate::Spelling::Pieces)
    return Found.Begin + token::Prefix.size();
  return Found.End - 2;
}

std::optional<Candidate> findCandidate(std::string_view Text, std::size_t From,
                                       std::size_t Limit,
                                       std::size_t MinLength) {
  HiddenSearch Hidden(Text, MinLength);
  for (std::size_t Pos = findTrigger(Text, From, Limit);
       Pos != std::string_view::npos; Pos = findTrigger(Text, Pos + 1, Limit)) {
    auto Found = candidateAt(Text, Pos, MinLength, Hidden);
    if (!Found)
      continue;
    // One whose beginning is behind From was found before.
    if (nextSearch(*Found) > From)
      return Found;
  }
  return std::nullopt;
}

} // namespace vnx::raw
