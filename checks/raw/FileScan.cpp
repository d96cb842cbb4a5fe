#include "checks/raw/FileScan.h"

#include "checks/raw/BinaryHead.h"
#include "checks/raw/DocumentScan.h"
#include "checks/raw/Language.h"
#include "checks/raw/LineCounter.h"
#include "checks/raw/Notebook.h"
#include "checks/raw/Scanner.h"
#include "checks/raw/text/Utf.h"
#include "checks/token/Digest.h"
#include "checks/token/Placeholder.h"

#include <algorithm>
#include <map>

namespace vnx::raw {

namespace {

/// As much of a line as a report keeps on either side of a token.
constexpr std::size_t MaxShown = Scanner::Context;

/// Lines and their text. Those of UTF-16 are counted in what it decodes to.
class Lines {
public:
  Lines(std::string_view Bytes, const MappedText *Decoded)
      : Bytes(Bytes), Decoded(Decoded) {}

  struct Position {
    std::uint64_t Line;
    std::uint64_t Column;
    /// What stands on the line before the place, and behind its end, of that no
    /// more than shows that it is too much.
    std::string_view Before;
    std::string_view After;
  };
  /// Places have to come in the order of the file.
  Position at(std::uint64_t FileBegin, std::uint64_t FileEnd) {
    std::string_view Text = Decoded ? Decoded->text() : Bytes;
    std::size_t Begin = index(FileBegin), End = index(FileEnd);
    Counter.advance(Text.substr(Counter.offset()), Begin - Counter.offset());
    std::size_t Start = Counter.lineStart();
    std::uint64_t FileStart = Decoded ? Decoded->fileBegin(Start) : Start;
    // A line may be as long as the file, and be asked for at each token in it.
    std::string_view Rest = Text.substr(End, MaxShown + 1);
    return {Counter.line(), FileBegin - FileStart + 1,
            Text.substr(Start, Begin - Start),
            Rest.substr(0, findLineEnd(Rest))};
  }

private:
  /// The index in the text of the file's byte \p Offset.
  std::size_t index(std::uint64_t Offset) const {
    if (!Decoded)
      return Offset;
    std::size_t Low = 0, High = Decoded->size();
    while (Low < High) {
      std::size_t Middle = Low + (High - Low) / 2;
      if (Decoded->fileBegin(Middle) < Offset)
        Low = Middle + 1;
      else
        High = Middle;
    }
    return Low;
  }

  std::string_view Bytes;
  const MappedText *Decoded;
  LineCounter Counter;
};

Excerpt excerptOf(const Lines::Position &Where, const std::string &Redacted) {
  std::string_view Before = Where.Before, After = Where.After;
  bool CutBefore = Before.size() > MaxShown;
  if (CutBefore)
    Before = Before.substr(Before.size() - MaxShown);
  bool CutAfter = After.size() > MaxShown;
  return makeExcerpt(Before, CutBefore, Redacted, After.substr(0, MaxShown),
                     CutAfter);
}

std::vector<Hit> findHits(Document &Root, const RuleOptions &Options,
                          std::vector<UnusedSuppression> &Unused) {
  std::vector<Hit> Hits;
  auto Scan = [&](const Document &Doc) {
    std::vector<Hit> Found = scanDocument(Doc, Options, Unused);
    std::move(Found.begin(), Found.end(), std::back_inserter(Hits));
  };
  if (Root.Lang->Name == "Jupyter notebook")
    for (const Document &Doc : notebookDocuments(Root))
      Scan(Doc);
  Scan(Root);
  std::stable_sort(Hits.begin(), Hits.end(), [](const Hit &A, const Hit &B) {
    return A.FileBegin != B.FileBegin ? A.FileBegin < B.FileBegin
                                      : A.FileEnd > B.FileEnd;
  });
  Hits.erase(std::unique(Hits.begin(), Hits.end(),
                         [](const Hit &A, const Hit &B) {
                           return A.FileBegin == B.FileBegin;
                         }),
             Hits.end());
  return Hits;
}

void addLines(std::vector<UnusedSuppression> &Unused, Lines Places) {
  std::sort(Unused.begin(), Unused.end(),
            [](const UnusedSuppression &A, const UnusedSuppression &B) {
              return A.Begin < B.Begin;
            });
  for (UnusedSuppression &U : Unused) {
    Lines::Position Where = Places.at(U.Begin, U.End);
    U.Line = Where.Line;
    U.Column = Where.Column;
  }
}

} // namespace

std::vector<Report> scanFile(std::string_view Bytes, std::string_view Path,
                             const RuleOptions &Options,
                             std::vector<UnusedSuppression> &Unused) {
  Document Root;
  auto Order = utf16OrderOf(Bytes);
  Root.Text =
      Order ? decodeUtf16(Bytes, *Order) : MappedText(std::string(Bytes));
  std::string Head = Root.Text.text().substr(0, Language::HeadLength);
  Root.Lang = &languageOf(Path, Head);
  if (Order)
    Root.Encode = [Order](std::string_view Text) {
      return encodeUtf16(Text, *Order);
    };

  std::vector<Hit> Hits = findHits(Root, Options, Unused);
  const MappedText *Decoded = Order ? &Root.Text : nullptr;
  addLines(Unused, Lines(Bytes, Decoded));
  Lines Places(Bytes, Decoded);
  std::map<std::string, unsigned> Ordinals;
  std::string Digest;
  bool IsBinary = looksBinary(Bytes) && !Order;
  std::vector<Report> Result;
  for (Hit &H : Hits) {
    if (Options.IgnorePlaceholders && token::isPlaceholder(H.Token))
      continue;
    Lines::Position Where = Places.at(H.FileBegin, H.FileEnd);
    Report R = describeToken(Path, H.Token, H.Token.size(), Ordinals[H.Token]++,
                             *H.Lang, Options);
    token::Finding &Found = R.Found;
    Found.Begin = H.FileBegin;
    Found.End = H.FileEnd;
    Found.Line = Where.Line;
    Found.Column = Where.Column;
    Found.Cell = H.Cell;
    Found.CellLine = H.CellLine;
    Found.InBinary = IsBinary;
    Found.In = H.In;
    Found.Encoding =
        H.Encoding.empty() && Order ? std::string("UTF-16") : H.Encoding;
    Found.Fix = std::move(H.Fix);
    Found.NoFixReason = std::move(H.NoFixReason);
    if (!Found.Fix.empty()) {
      if (Digest.empty())
        Digest = token::sha256(Bytes);
      R.FileDigest = Digest;
    }
    Found.SuppressedBy = std::move(H.SuppressedBy);
    R.Source = excerptOf(Where, Found.Redacted);
    // An expression is no help there.
    if (H.In == token::Context::Comment)
      R.Note = "delete it from the comment";
    if (H.In == token::Context::Output)
      R.Note = "clear the output, and keep the program from printing it";
    Result.push_back(std::move(R));
  }
  return Result;
}

} // namespace vnx::raw
