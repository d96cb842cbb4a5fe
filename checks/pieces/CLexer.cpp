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

/// The same for all that follow each other.
std::size_t CLexer::behindSplices(std::size_t From) const {
  for (std::size_t Next = spliceAt(From); Next != From; Next = spliceAt(From))
    From = Next;
  return From;
}

/// Where the line ends; a carriage return by itself ends one, too.
std::size_t CLexer::lineEnd(std::size_t From) const {
  return std::min(Text.find_first_of("\r\n", From), Text.size());
}

/// Moves behind the comment, up to the end of the line.
void CLexer::skipLineComment() {
  // In C of 1989 this is a division and a comment that ends before the line.
  if (at(Pos + 2) == '*') {
    std::string_view Line = Text.substr(Pos, lineEnd(Pos) - Pos);
    std::size_t Close = Line.find("*/", 3);
    OddSpelling |=
        Close != std::string_view::npos &&
        Line.find_first_not_of(" \t", Close + 2) != std::string_view::npos;
  }
  for (;;) {
    std::size_t End = lineEnd(Pos);
    if (End == Text.size()) {
      Pos = Text.size();
      return;
    }
    std::size_t Last = End;
    while (Last > Pos && is(Text[Last - 1], Blank))
      --Last;
    Pos = End;
    if (Last == 0 || Text[Last - 1] != '\\')
      return;
    Pos = End + (Text[End] == '\r' && at(End + 1) == '\n' ? 2 : 1);
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
      // Its end may be cut in two.
      std::string_view Inside = Text.substr(Pos, End - Pos);
      for (std::size_t Star = Inside.find("*\\");
           Star != std::string_view::npos; Star = Inside.find("*\\", Star + 1))
        OddSplice |= spliceAt(Pos + Star + 1) != Pos + Star + 1;
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
std::size_t CLexer::endOfQuoted(std::size_t From, char Quote) {
  while (From < Text.size()) {
    char C = Text[From];
    if (C == Quote)
      return From + 1;
    if (C == '\\') {
      std::size_t Next = spliceAt(From);
      // The backslash of an escape, and the rest of it on the next line.
      OddSplice |= Next == From && spliceAt(From + 1) != From + 1;
      From = Next != From ? Next : From + 2;
      continue;
    }
    if (C == '\n' || C == '\r')
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
    SawRaw = true;
    std::string_view Delimiter = Open == std::string_view::npos
                                     ? std::string_view()
                                     : Text.substr(Quote + 1, Open - Quote - 1);
    // Where it is wrong, how far the string goes is the compiler's guess.
    OddSpelling |=
        Open == std::string_view::npos || Delimiter.size() > 16 ||
        Delimiter.find_first_of(" \t\v\f\r\n\\)\"") != std::string_view::npos;
    if (Open != std::string_view::npos && Delimiter.size() <= 16) {
      Closing += Delimiter;
      Closing += '"';
      std::size_t End = Text.find(Closing, Open);
      OddSpelling |= End == std::string_view::npos;
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
  bool HasSeparator = false;
  for (Pos = Begin + 1;; ++Pos) {
    char C = at(Pos);
    if (is(C, NamePart) || C == '.')
      continue;
    char Before = Text[Pos - 1];
    if ((C == '+' || C == '-') &&
        (Before == 'e' || Before == 'E' || Before == 'p' || Before == 'P'))
      continue;
    if (C == '\'' && is(Before, NamePart) && is(at(Pos + 1), NamePart)) {
      HasSeparator = true;
      continue;
    }
    break;
  }
  // Where numbers have no separators, a character constant begins there.
  if (HasSeparator) {
    std::string_view Rest = Text.substr(Pos, lineEnd(Pos) - Pos);
    OddSpelling |= Rest.find('"') != std::string_view::npos &&
                   Rest.find('\'') != std::string_view::npos;
  }
  if (spliceAt(Pos) != Pos && is(at(behindSplices(Pos)), NamePart))
    OddSplice = true;
  CToken Result;
  Result.What = CToken::Kind::Number;
  Result.Text = Text.substr(Begin, Pos - Begin);
  return Result;
}

/// Notes what \p First, which was just read, is the beginning of.
void CLexer::lookForDigraph(char First) {
  std::size_t Behind = behindSplices(Pos);
  char Second = at(Behind);
  bool Is = false;
  switch (First) {
  case '<':
    // `<::x` is a `<` and a `::`.
    Is = Second == '%' ||
         (Second == ':' && (at(Behind + 1) != ':' || at(Behind + 2) == ':' ||
                            at(Behind + 2) == '>'));
    break;
  case '%':
    Is = Second == ':' || Second == '>';
    break;
  case ':':
    Is = Second == '>';
    break;
  case '?':
    // A trigraph, where the language has them.
    Is = at(Pos) == '?' && std::string_view("=/'()!<>-").find(at(Pos + 1)) !=
                               std::string_view::npos;
    break;
  default:
    break;
  }
  OddSpelling |= Is;
  if (Behind != Pos && Second == '=' &&
      (First == '=' || First == '!' || First == '<' || First == '>'))
    OddSplice = true;
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
    do {
      // A letter, a blank or a mark, or what Clang complains of and drops.
      OddSpelling |= static_cast<unsigned char>(Text[Pos]) >= 0x80;
      ++Pos;
    } while (is(at(Pos), NamePart));
    Result.What = CToken::Kind::Name;
    Result.Text = Text.substr(Begin, Pos - Begin);
    if (char End = at(Pos); End == '\\') {
      std::size_t Next = behindSplices(Pos);
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
    if (C == '<' || C == '%' || C == ':' || C == '=' || C == '!' || C == '>' ||
        C == '?')
      lookForDigraph(C);
  }
  Result.StartsLine = StartsLine;
  return Result;
}

std::string_view CLexer::peekLine() const {
  return Text.substr(Pos, lineEnd(Pos) - Pos);
}

std::string_view CLexer::takeLine() {
  std::size_t Begin = Pos;
  for (Pos = lineEnd(Pos); Pos < Text.size(); Pos = lineEnd(Pos)) {
    std::size_t Last = Pos;
    while (Last > Begin && is(Text[Last - 1], Blank))
      --Last;
    if (Last == Begin || Text[Last - 1] != '\\')
      break;
    Pos += Text[Pos] == '\r' && at(Pos + 1) == '\n' ? 2 : 1;
  }
  return Text.substr(Begin, Pos - Begin);
}

void CLexer::skipLine() {
  for (;;) {
    CLexer Before = *this;
    CToken T = next();
    if (T.What != CToken::Kind::End && !T.StartsLine)
      continue;
    Before.OddSplice = OddSplice;
    Before.OddSpelling = OddSpelling;
    Before.SawRaw = SawRaw;
    *this = Before;
    return;
  }
}

} // namespace vnx::pieces
