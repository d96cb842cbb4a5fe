#include "tools/vnx-scan/output/UnifiedDiff.h"

#include "checks/token/Grammar.h"
#include "checks/token/Redaction.h"
#include "tools/vnx-scan/output/DisplayText.h"
#include "tools/vnx-scan/output/Palette.h"

#include <fmt/format.h>

#include <algorithm>

namespace vnx::scan {

namespace {

/// A text and what must not be seen of it.
struct MarkedText {
  std::string_view Text;
  /// By position.
  std::vector<TokenSpan> Tokens;
};

struct Line {
  std::size_t Begin = 0;
  /// With the line end, if there is one.
  std::size_t End = 0;
};

std::vector<Line> linesOf(std::string_view Text) {
  std::vector<Line> Result;
  for (std::size_t Begin = 0; Begin < Text.size();) {
    std::size_t End = Text.find_first_of("\r\n", Begin);
    if (End == std::string_view::npos)
      End = Text.size();
    else
      End += Text.substr(End, 2) == "\r\n" ? 2 : 1;
    Result.push_back({Begin, End});
    Begin = End;
  }
  return Result;
}

std::size_t endOfContent(std::string_view Text, const Line &L) {
  std::size_t End = L.End;
  while (End > L.Begin && (Text[End - 1] == '\n' || Text[End - 1] == '\r'))
    --End;
  return End;
}

/// \p Text as it is shown, tabs as they are.
std::string shown(std::string_view Text) {
  std::string Redacted = token::redactAll(Text);
  std::string Result;
  for (std::size_t Pos = 0; Pos < Redacted.size();) {
    Character Next = characterAt(Redacted, Pos);
    Result += Redacted[Pos] == '\t' ? "\t" : Next.Shown;
    Pos += Next.Length;
  }
  return Result;
}

/// Bytes [Begin, End) of \p Source, each token in its redacted form; where
/// only a later part of one is in them, an ellipsis.
std::string redacted(const MarkedText &Source, std::size_t Begin,
                     std::size_t End) {
  std::string Result;
  for (const TokenSpan &T : Source.Tokens) {
    if (T.Begin >= End || T.End <= Begin)
      continue;
    if (T.Begin >= Begin) {
      Result += shown(Source.Text.substr(Begin, T.Begin - Begin));
      Result += shown(T.Redacted);
    } else {
      Result += "\u2026";
    }
    Begin = std::min<std::size_t>(T.End, End);
  }
  return Result + shown(Source.Text.substr(Begin, End - Begin));
}

/// One line without its end. A long one is cut around \p Focus, a position in
/// the text.
std::string render(const MarkedText &Source, const Line &L, std::size_t Focus) {
  constexpr std::size_t MaxLength = 320;
  constexpr std::size_t Before = 120;
  std::size_t Begin = L.Begin;
  std::size_t End = endOfContent(Source.Text, L);
  if (End - Begin <= MaxLength)
    return redacted(Source, Begin, End);
  Focus = std::clamp(Focus, Begin, End);
  std::size_t First = Focus > Begin + Before ? Focus - Before : Begin;
  std::size_t Last = std::min(End, First + MaxLength);
  // A cut may go through a token that nobody found; see raw::makeExcerpt.
  auto IsInName = [&](std::size_t I) {
    return token::isNameCharacter(static_cast<unsigned char>(Source.Text[I]));
  };
  if (First > Begin)
    while (First < Last && IsInName(First))
      ++First;
  if (Last < End)
    while (Last > First && IsInName(Last - 1))
      --Last;
  return (First > Begin ? "\u2026" : "") + redacted(Source, First, Last) +
         (Last < End ? "\u2026" : "");
}

/// Lines [First, Last) of the old text and what comes in their place.
struct Block {
  std::size_t First = 0;
  std::size_t Last = 0;
  std::string Text;
  std::vector<TokenSpan> Tokens;
  /// Where the first edit is, in the old text.
  std::size_t Focus = 0;
};

class Differ {
public:
  Differ(std::string_view Old, const std::vector<token::Edit> &Edits,
         const std::vector<TokenSpan> &Tokens)
      : Old{Old, Tokens}, Lines(linesOf(Old)) {
    group(Edits);
  }

  std::string hunks(const Palette &P) const;

private:
  /// The line that \p Offset is in. The end of the text is in the last line if
  /// that has no end, and else in the one that would come.
  std::size_t lineAt(std::size_t Offset) const {
    auto After = std::upper_bound(
        Lines.begin(), Lines.end(), Offset,
        [](std::size_t O, const Line &L) { return O < L.End; });
    if (After == Lines.end() && !Lines.empty() &&
        endOfContent(Old.Text, Lines.back()) == Lines.back().End)
      --After;
    return static_cast<std::size_t>(After - Lines.begin());
  }
  void group(const std::vector<token::Edit> &Edits);
  void fill(Block &B, const token::Edit *First, const token::Edit *Last);
  void keep(Block &B, std::size_t Begin, std::size_t End) const;
  void trim(Block &B) const;

  MarkedText Old;
  std::vector<Line> Lines;
  std::vector<Block> Blocks;
};

void Differ::group(const std::vector<token::Edit> &Edits) {
  for (std::size_t I = 0; I < Edits.size();) {
    std::size_t Begin = I;
    Block B;
    B.Focus = Edits[I].Begin;
    B.First = lineAt(Edits[I].Begin);
    B.Last = B.First;
    // Edits of one line are shown together.
    do {
      B.Last =
          std::max(B.Last, std::min(lineAt(Edits[I].End) + 1, Lines.size()));
      ++I;
    } while (I < Edits.size() && (lineAt(Edits[I].Begin) < B.Last ||
                                  lineAt(Edits[I].Begin) == B.First));
    fill(B, &Edits[Begin], &Edits[Begin] + (I - Begin));
    trim(B);
    Blocks.push_back(std::move(B));
  }
}

/// Adds old bytes [Begin, End), with the tokens in them, to the new text.
void Differ::keep(Block &B, std::size_t Begin, std::size_t End) const {
  for (const TokenSpan &T : Old.Tokens) {
    if (T.Begin >= End || T.End <= Begin)
      continue;
    std::uint64_t From = std::max<std::uint64_t>(T.Begin, Begin);
    std::uint64_t To = std::min<std::uint64_t>(T.End, End);
    B.Tokens.push_back({B.Text.size() + From - Begin,
                        B.Text.size() + To - Begin,
                        From == T.Begin ? T.Redacted : "\u2026"});
  }
  B.Text += Old.Text.substr(Begin, End - Begin);
}

void Differ::fill(Block &B, const token::Edit *First, const token::Edit *Last) {
  std::size_t Pos =
      B.First < Lines.size() ? Lines[B.First].Begin : Old.Text.size();
  std::size_t End = B.Last > B.First ? Lines[B.Last - 1].End : Pos;
  for (; First != Last; ++First) {
    keep(B, Pos, First->Begin);
    B.Text += First->Text;
    Pos = First->End;
  }
  keep(B, Pos, End);
}

/// Drops lines that are the same in both from either end.
void Differ::trim(Block &B) const {
  auto OldLine = [&](std::size_t I) {
    return Old.Text.substr(Lines[I].Begin, Lines[I].End - Lines[I].Begin);
  };
  auto Drop = [&](std::size_t Begin, std::size_t Count) {
    B.Text.erase(Begin, Count);
    for (TokenSpan &T : B.Tokens) {
      T.Begin -= std::min<std::uint64_t>(T.Begin, Begin == 0 ? Count : 0);
      T.End -= std::min<std::uint64_t>(T.End, Begin == 0 ? Count : 0);
    }
  };
  for (;;) {
    auto New = linesOf(B.Text);
    if (New.empty() || B.First == B.Last)
      return;
    std::string_view Text = B.Text;
    if (Text.substr(0, New[0].End) == OldLine(B.First)) {
      Drop(0, New[0].End);
      ++B.First;
    } else if (Text.substr(New.back().Begin) == OldLine(B.Last - 1)) {
      Drop(New.back().Begin, Text.size() - New.back().Begin);
      --B.Last;
    } else {
      return;
    }
  }
}

std::string Differ::hunks(const Palette &P) const {
  constexpr std::size_t Context = 3;
  constexpr std::string_view NoEnd = "\\ No newline at end of file\n";
  std::string Result;
  std::int64_t Shift = 0;
  for (std::size_t I = 0; I < Blocks.size();) {
    std::size_t First =
        Blocks[I].First > Context ? Blocks[I].First - Context : 0;
    std::size_t Next = First;
    std::size_t OldCount = 0, NewCount = 0;
    std::string Body;
    auto Put = [&](char Sign, std::string_view Color, const MarkedText &Source,
                   const Line &L, std::size_t Focus) {
      Body += fmt::format("{}{}{}{}\n", Color, Sign, render(Source, L, Focus),
                          Color.empty() ? "" : P.Reset);
      if (endOfContent(Source.Text, L) == L.End)
        Body += NoEnd;
      OldCount += Sign != '+';
      NewCount += Sign != '-';
    };
    auto PutContext = [&](std::size_t End) {
      for (; Next < End; ++Next)
        Put(' ', "", Old, Lines[Next], 0);
    };
    std::int64_t Gained = 0;
    do {
      const Block &B = Blocks[I];
      PutContext(B.First);
      for (; Next < B.Last; ++Next)
        Put('-', P.Removed, Old, Lines[Next], B.Focus);
      MarkedText New{B.Text, B.Tokens};
      auto Added = linesOf(B.Text);
      std::size_t Start =
          B.First < Lines.size() ? Lines[B.First].Begin : Old.Text.size();
      for (const Line &L : Added)
        // Up to the edit a line is what it was.
        Put('+', P.Added, New, L, B.Focus > Start ? B.Focus - Start : 0);
      Gained += static_cast<std::int64_t>(Added.size()) -
                static_cast<std::int64_t>(B.Last - B.First);
      ++I;
    } while (I < Blocks.size() && Blocks[I].First <= Next + 2 * Context);
    PutContext(std::min(Lines.size(), Next + Context));
    // diff -u counts from the line before an empty range.
    auto Place = [](std::size_t Begin, std::size_t Count) {
      Begin += Count != 0;
      return Count == 1 ? fmt::format("{}", Begin)
                        : fmt::format("{},{}", Begin, Count);
    };
    Result += fmt::format("{}@@ -{} +{} @@{}\n", P.Hunk, Place(First, OldCount),
                          Place(static_cast<std::size_t>(
                                    static_cast<std::int64_t>(First) + Shift),
                                NewCount),
                          P.Reset);
    Result += Body;
    Shift += Gained;
  }
  return Result;
}

} // namespace

std::string unifiedDiff(std::string_view Path, std::string_view Old,
                        const std::vector<token::Edit> &Edits,
                        const std::vector<TokenSpan> &Tokens, bool Color) {
  if (Edits.empty())
    return "";
  // As git names the two sides.
  bool IsAbsolute = !Path.empty() && Path.front() == '/';
  std::string Before = (IsAbsolute ? "" : "a/") + safeText(Path);
  std::string After = (IsAbsolute ? "" : "b/") + safeText(Path);
  if (Old.find('\0') != std::string_view::npos)
    return fmt::format("Binary files {} and {} differ\n", Before, After);
  const Palette &P = palette(Color);
  return fmt::format("{0}--- {2}{1}\n{0}+++ {3}{1}\n", P.Bold, P.Reset, Before,
                     After) +
         Differ(Old, Edits, Tokens).hunks(P);
}

} // namespace vnx::scan
