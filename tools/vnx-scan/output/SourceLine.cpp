#include "tools/vnx-scan/output/SourceLine.h"

#include "tools/vnx-scan/output/DisplayText.h"

#include <algorithm>
#include <vector>

namespace vnx::scan {

namespace {

constexpr std::string_view Ellipsis = "\u2026";

/// The characters of a line and the column each starts at; one more column at
/// the end.
struct Layout {
  std::vector<std::string> Shown;
  std::vector<unsigned> Columns{0};
  /// Characters [TokenBegin, TokenEnd) are the token.
  std::size_t TokenBegin = 0;
  std::size_t TokenEnd = 0;

  unsigned width(std::size_t Begin, std::size_t End) const {
    return Columns[End] - Columns[Begin];
  }
};

/// True for the bytes of UTF-8 that start no character.
bool isContinuation(char Byte) {
  return (static_cast<unsigned char>(Byte) & 0xC0) == 0x80;
}

Layout layOut(const raw::Excerpt &Source) {
  constexpr unsigned TabStop = 8;
  std::string_view Text = Source.Text;
  std::size_t Pos = 0;
  // A cut knows nothing of characters; what is left of one is not shown.
  if (Source.CutBefore)
    while (Pos < Source.TokenBegin && Pos < 3 && isContinuation(Text[Pos]))
      ++Pos;
  std::size_t TokenEnd = Source.TokenBegin + Source.TokenLength;
  if (Source.CutAfter) {
    std::size_t Last = Text.size();
    while (Last > TokenEnd && Text.size() - Last < 3 &&
           isContinuation(Text[Last - 1]))
      --Last;
    if (Last > TokenEnd && static_cast<unsigned char>(Text[Last - 1]) >= 0xC0 &&
        characterAt(Text, Last - 1).Length == 1)
      Text = Text.substr(0, Last - 1);
  }

  Layout Result;
  while (Pos < Text.size()) {
    if (Pos == Source.TokenBegin)
      Result.TokenBegin = Result.Shown.size();
    unsigned Column = Result.Columns.back();
    Character Next = characterAt(Text, Pos);
    // Bytes before the token must not swallow its start.
    if (Pos < Source.TokenBegin && Pos + Next.Length > Source.TokenBegin)
      Next = characterAt(Text.substr(0, Source.TokenBegin), Pos);
    if (Text[Pos] == '\t') {
      Next.Width = TabStop - Column % TabStop;
      Next.Shown.assign(Next.Width, ' ');
    }
    Result.Columns.push_back(Column + Next.Width);
    Result.Shown.push_back(std::move(Next.Shown));
    Pos += Next.Length;
    if (Pos == TokenEnd)
      Result.TokenEnd = Result.Shown.size();
  }
  return Result;
}

} // namespace

SourceLine renderSource(const raw::Excerpt &Source, unsigned MaxColumns) {
  Layout Line = layOut(Source);
  std::size_t First = 0;
  std::size_t Last = Line.Shown.size();
  if (Line.width(First, Last) > MaxColumns) {
    unsigned Before = Line.width(0, Line.TokenBegin);
    unsigned After = Line.width(Line.TokenEnd, Last);
    unsigned Token = Line.width(Line.TokenBegin, Line.TokenEnd);
    unsigned Room = MaxColumns > Token ? MaxColumns - Token : 0;
    // Half for either side, and what one does not need for the other.
    unsigned Left =
        std::min(Before, std::max(Room / 2, Room - std::min(Room, After)));
    unsigned Right = std::min(After, Room - Left);
    for (First = Line.TokenBegin;
         First > 0 && Line.width(First - 1, Line.TokenBegin) <= Left;)
      --First;
    for (Last = Line.TokenEnd; Last < Line.Shown.size() &&
                               Line.width(Line.TokenEnd, Last + 1) <= Right;)
      ++Last;
  }

  SourceLine Result;
  if (First > 0 || Source.CutBefore) {
    Result.Text += Ellipsis;
    Result.CaretColumn = 1;
  }
  Result.CaretColumn += Line.width(First, Line.TokenBegin);
  Result.CaretWidth = std::max(1u, Line.width(Line.TokenBegin, Line.TokenEnd));
  for (std::size_t I = First; I < Last; ++I)
    Result.Text += Line.Shown[I];
  if (Last < Line.Shown.size() || Source.CutAfter)
    Result.Text += Ellipsis;
  return Result;
}

} // namespace vnx::scan
