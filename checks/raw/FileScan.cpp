#include "checks/raw/FileScan.h"

#include "checks/raw/BinaryHead.h"
#include "checks/raw/DocumentScan.h"
#include "checks/raw/Language.h"
#include "checks/raw/LineCounter.h"
#include "checks/raw/Notebook.h"
#include "checks/raw/text/Utf.h"
#include "checks/token/Fingerprint.h"
#include "checks/token/Placeholder.h"
#include "checks/token/Redaction.h"

#include <algorithm>
#include <map>

namespace vnx::raw {

namespace {

/// Lines and their text. Those of UTF-16 are counted in what it decodes to.
class Lines {
public:
  Lines(std::string_view Bytes, const MappedText *Decoded)
      : Bytes(Bytes), Decoded(Decoded) {}

  struct Position {
    std::uint64_t Line;
    std::uint64_t Column;
    /// What stands on the line before the place and behind its end.
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
    std::string_view Rest = Text.substr(End);
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

/// As much of a line as a report keeps on either side of a token.
constexpr std::size_t MaxShown = 512;

Excerpt excerptOf(const Lines::Position &Where, const std::string &Redacted) {
  std::string_view Before = Where.Before, After = Where.After;
  bool CutBefore = Before.size() > MaxShown;
  if (CutBefore)
    Before = Before.substr(Before.size() - MaxShown);
  bool CutAfter = After.size() > MaxShown;
  return makeExcerpt(Before, CutBefore, Redacted, After.substr(0, MaxShown),
                     CutAfter);
}

std::vector<Hit> findHits(std::string_view Bytes, Document &Root,
                          const RuleOptions &Options) {
  std::vector<Document> Documents;
  if (Root.Lang->Name == "Jupyter notebook")
    Documents = notebookDocuments(Root);
  Documents.push_back(std::move(Root));
  std::vector<Hit> Hits;
  for (const Document &Doc : Documents) {
    DocumentResult Found = scanDocument(Doc, Options);
    std::move(Found.Hits.begin(), Found.Hits.end(), std::back_inserter(Hits));
  }
  Root = std::move(Documents.back());
  (void)Bytes;
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

} // namespace

std::vector<Report> scanFile(std::string_view Bytes, std::string_view Path,
                             const RuleOptions &Options) {
  Document Root;
  auto Order = utf16OrderOf(Bytes);
  if (Order) {
    Root.Text = decodeUtf16(Bytes, *Order);
    Root.Encode = [Order = *Order](std::string_view Text) {
      return encodeUtf16(Text, Order);
    };
  } else {
    Root.Text = MappedText(std::string(Bytes));
  }
  std::string Head = Root.Text.text().substr(0, Language::HeadLength);
  Root.Lang = &languageOf(Path, Head);

  std::vector<Hit> Hits = findHits(Bytes, Root, Options);
  Lines Places(Bytes, Order ? &Root.Text : nullptr);
  std::map<std::string, unsigned> Ordinals;
  bool IsBinary = looksBinary(Bytes) && !Order;
  std::vector<Report> Result;
  for (Hit &H : Hits) {
    if (Options.IgnorePlaceholders && token::isPlaceholder(H.Token))
      continue;
    Lines::Position Where = Places.at(H.FileBegin, H.FileEnd);
    Report R;
    token::Finding &Found = R.Found;
    Found.Path = Path;
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
    Found.Level = token::confidenceOf(H.Token);
    Found.Redacted = token::redact(H.Token);
    Found.Fingerprint = token::fingerprint(Path, H.Token, Ordinals[H.Token]++);
    Found.Remedy = H.Lang->remedy(Options.EnvVar);
    Found.Fix = std::move(H.Fix);
    Found.NoFixReason = H.NoFixReason.empty() && Found.Fix.empty()
                            ? "files of this kind are not edited yet"
                            : std::move(H.NoFixReason);
    Found.SuppressedBy = std::move(H.SuppressedBy);
    R.Source = excerptOf(Where, Found.Redacted);
    R.Note = H.Note.empty() ? H.Lang->note(Options.EnvVar) : H.Note;
    Result.push_back(std::move(R));
  }
  return Result;
}

} // namespace vnx::raw
