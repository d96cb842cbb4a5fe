#include "checks/pieces/CLexer.h"

#include "checks/token/Grammar.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace vnx::pieces {

namespace {

/// What a byte may begin or go on with.
enum : unsigned char { NamePart = 1, Digit = 2, Blank = 4 };

constexpr std::array<unsigned char, 256> makeKinds() {
  std::array<unsigned char, 256> Result{};
  for (int Byte = 0; Byte < 256; ++Byte) {
    unsigned char Kind = 0;
    // Bytes of UTF-8 and `$` are parts of names.
    if (token::isNameCharacter(static_cast<char32_t>(Byte)) || Byte >= 0x80 ||
        Byte == '$')
      Kind |= NamePart;
    if (Byte >= '0' && Byte <= '9')
      Kind |= Digit;
    if (Byte == ' ' || Byte == '\t' || Byte == '\v' || Byte == '\f')
      Kind |= Blank;
    Result[static_cast<std::size_t>(Byte)] = Kind;
  }
  return Result;
}
constexpr std::array<unsigned char, 256> Kinds = makeKinds();

bool is(char C, unsigned char Kind) {
  return (Kinds[static_cast<unsigned char>(C)] & Kind) != 0;
}

bool isPrefix(std::string_view Name) {
  switch (Name.size()) {
  case 1:
    return Name[0] == 'L' || Name[0] == 'u' || Name[0] == 'U' || Name[0] == 'R';
  case 2:
    return Name == "u8" || Name == "LR" || Name == "uR" || Name == "UR";
  case 3:
    return Name == "u8R";
  default:
    return false;
  }
}

} // namespace

/// Behind the splice at \p Pos, or \p Pos if there is none. Clang lets blanks
/// stand between the backslash and the line's end.
std::size_t CLexer::spliceAt(std::size_t From) const {
  if (at(From) != '\\')
    return From;
  std::size_t End = From + 1;
  while (is(at(End), Blank))
    ++End;
  if (at(End) == '\r' && at(End + 1) == '\n')
    ++End;
  return at(End) == '\n' || at(End) == '\r' ? End + 1 : From;
}

/// Moves behind the comment, up to the end of the line.
void CLexer::skipLineComment() {
  for (;;) {
    std::size_t End = Text.find('\n', Pos);
    if (End == std::string_view::npos) {
      Pos = Text.size();
      return;
    }
    std::size_t Last = End;
    while (Last > Pos && (is(Text[Last - 1], Blank) || Text[Last - 1] == '\r'))
      --Last;
    Pos = End;
    if (Last == 0 || Text[Last - 1] != '\\')
      return;
    Pos = End + 1;
  }
}

void CLexer::skipBlanks() {
  std::size_t CommentEnd = 0;
  for (;;) {
    char C = at(Pos);
    if (is(C, Blank)) {
      ++Pos;
    } else if (C == '\n' || C == '\r') {
      AtLineStart = true;
      ++Pos;
    } else if (C == '/' && at(Pos + 1) == '/') {
      skipLineComment();
    } else if (C == '/' && at(Pos + 1) == '*') {
      std::size_t End = Text.find("*/", Pos + 2);
      Pos = End == std::string_view::npos ? Text.size() : End + 2;
      CommentEnd = Pos;
    } else if (C != '\\') {
      return;
    } else if (std::size_t Next = spliceAt(Pos); Next != Pos) {
      // `/` and `*` of a comment, or the halves of a name.
      if (Pos > 0 && Pos != CommentEnd &&
          (Text[Pos - 1] == '/' || Text[Pos - 1] == '*' ||
           Text[Pos - 1] == '.' || Text[Pos - 1] == '#'))
        OddSplice = true;
      Pos = Next;
    } else {
      return;
    }
  }
}

/// Behind the \p Quote that ends what starts at \p From, or where the line
/// does.
std::size_t CLexer::endOfQuoted(std::size_t From, char Quote) const {
  while (From < Text.size()) {
    char C = Text[From];
    if (C == Quote)
      return From + 1;
    if (C == '\\') {
      std::size_t Next = spliceAt(From);
      From = Next != From ? Next : From + 2;
      continue;
    }
    if (C == '\n')
      return From;
    ++From;
  }
  return Text.size();
}

CToken CLexer::quoted(std::size_t Begin, std::size_t Quote, bool IsRaw) {
  CToken Result;
  Result.What =
      Text[Quote] == '"' ? CToken::Kind::String : CToken::Kind::Character;
  Result.IsRaw = IsRaw && Text[Quote] == '"';
  if (Result.IsRaw) {
    std::size_t Open = Text.find('(', Quote);
    std::string Closing = ")";
    if (Open != std::string_view::npos && Open - Quote <= 17) {
      Closing += Text.substr(Quote + 1, Open - Quote - 1);
      Closing += '"';
      std::size_t End = Text.find(Closing, Open);
      End = End == std::string_view::npos ? Text.size() : End;
      Result.Inside = Text.substr(Open + 1, End - Open - 1);
      Pos = std::min(Text.size(), End + Closing.size());
      Result.Text = Text.substr(Begin, Pos - Begin);
      return Result;
    }
    Result.IsRaw = false;
  }
  Pos = endOfQuoted(Quote + 1, Text[Quote]);
  bool IsClosed = Pos > Quote + 1 && Text[Pos - 1] == Text[Quote];
  Result.Inside = Text.substr(Quote + 1, Pos - Quote - 1 - (IsClosed ? 1 : 0));
  Result.Text = Text.substr(Begin, Pos - Begin);
  return Result;
}

CToken CLexer::number(std::size_t Begin) {
  for (Pos = Begin + 1;; ++Pos) {
    char C = at(Pos);
    if (is(C, NamePart) || C == '.')
      continue;
    char Before = Text[Pos - 1];
    if ((C == '+' || C == '-') &&
        (Before == 'e' || Before == 'E' || Before == 'p' || Before == 'P'))
      continue;
    if (C == '\'' && is(Before, NamePart) && is(at(Pos + 1), NamePart))
      continue;
    break;
  }
  if (spliceAt(Pos) != Pos && is(at(spliceAt(Pos)), NamePart))
    OddSplice = true;
  CToken Result;
  Result.What = CToken::Kind::Number;
  Result.Text = Text.substr(Begin, Pos - Begin);
  return Result;
}

CToken CLexer::next() {
  // Mostly there is one blank, or none.
  if (at(Pos) == ' ')
    ++Pos;
  if (!is(at(Pos), NamePart))
    skipBlanks();
  bool StartsLine = AtLineStart;
  CToken Result;
  std::size_t Begin = Pos;
  if (Begin >= Text.size())
    return Result;
  AtLineStart = false;
  char C = Text[Begin];
  if (is(C, Digit) || (C == '.' && is(at(Begin + 1), Digit))) {
    Result = number(Begin);
  } else if (is(C, NamePart)) {
    do
      ++Pos;
    while (is(at(Pos), NamePart));
    Result.What = CToken::Kind::Name;
    Result.Text = Text.substr(Begin, Pos - Begin);
    if (char End = at(Pos); End == '\\') {
      std::size_t Next = spliceAt(Pos);
      if (Next != Pos &&
          (is(at(Next), NamePart) || at(Next) == '"' || at(Next) == '\''))
        OddSplice = true;
    } else if ((End == '"' || End == '\'') && isPrefix(Result.Text)) {
      Result = quoted(Begin, Pos, Result.Text.back() == 'R');
    }
  } else if (C == '"' || C == '\'') {
    Result = quoted(Begin, Begin, false);
  } else {
    ++Pos;
    Result.What = CToken::Kind::Punctuation;
    Result.Text = Text.substr(Begin, 1);
    Result.Next = at(Pos);
  }
  Result.StartsLine = StartsLine;
  return Result;
}

std::string_view CLexer::peekLine() const {
  return Text.substr(Pos, Text.find('\n', Pos) - Pos);
}

void CLexer::skipLine() {
  for (;;) {
    CLexer Before = *this;
    CToken T = next();
    if (T.What != CToken::Kind::End && !T.StartsLine)
      continue;
    Before.OddSplice = OddSplice;
    *this = Before;
    return;
  }
}

} // namespace vnx::pieces
