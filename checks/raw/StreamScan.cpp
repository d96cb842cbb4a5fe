#include "checks/raw/StreamScan.h"

#include "checks/raw/BinaryHead.h"
#include "checks/raw/Language.h"
#include "checks/raw/LineCounter.h"
#include "checks/raw/text/CandidateSearch.h"
#include "checks/token/Finder.h"
#include "checks/token/Placeholder.h"
#include "checks/token/Suppression.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace vnx::raw {

namespace {

/// How often each token was seen in one file.
class Ordinals {
public:
  unsigned next(const std::string &Token) {
    std::size_t Key = std::hash<std::string>()(Token);
    auto Known = Seen.find(Key);
    if (Known != Seen.end())
      return ++Known->second;
    // A file with more distinct tokens than this is a dump; its later repeats
    // may share a fingerprint, memory stays bounded.
    constexpr std::size_t Limit = 65536;
    if (Seen.size() < Limit)
      Seen.emplace(Key, 0);
    return 0;
  }

private:
  std::unordered_map<std::size_t, unsigned> Seen;
};

/// One scan of one stream.
class Run {
public:
  /// \p Bytes has been filled and not been slid yet.
  Run(Window &Bytes, const RuleOptions &Options, std::string_view Path,
      const ReportHandler &Handle)
      : Bytes(Bytes), Options(Options), Path(Path), Handle(Handle),
        Head(Bytes.view().substr(0, Language::HeadLength)),
        IsBinary(looksBinary(Bytes.view())) {}

  /// Reports all there is.
  void report();
  /// Stops before the first candidate; true if there is one.
  bool stopsAtCandidate();

private:
  std::optional<Candidate> next();
  void slide(std::size_t Keep);
  void take(const Candidate &Found);
  void report(std::uint64_t Begin, std::uint64_t End, std::uint64_t Length,
              const std::string &Token, std::string_view Encoding,
              const std::string &Before, bool CutBefore, std::size_t EndIndex);

  Window &Bytes;
  const RuleOptions &Options;
  std::string_view Path;
  const ReportHandler &Handle;
  LineCounter Lines;
  Ordinals Repeats;
  std::string Head;
  bool IsBinary;
  /// Whether a place will be asked for.
  bool CountsLines = true;
  const Language *Lang = nullptr;
  /// Index in the window from which tokens are still to be looked for.
  std::size_t Pos = 0;
};

/// As Window::slide, keeping count of lines and position.
void Run::slide(std::size_t Keep) {
  std::uint64_t NewBase = Bytes.base() + Keep;
  if (CountsLines && NewBase > Lines.offset()) {
    std::size_t From = Lines.offset() - Bytes.base();
    Lines.advance(Bytes.view().substr(From), Keep - From);
  }
  Bytes.slide(Keep);
  Pos -= std::min(Pos, Keep);
}

static std::size_t before(std::size_t Index, std::size_t Distance) {
  return Index > Distance ? Index - Distance : 0;
}

/// The next candidate, with what is shown around it in the window.
std::optional<Candidate> Run::next() {
  // What is longer than the text kept of a token is judged once its whole
  // length is known.
  std::size_t SearchMin = std::min(Options.MinLength, Scanner::MaxTokenText);
  for (;;) {
    std::string_view View = Bytes.view();
    std::size_t Limit =
        Bytes.atEnd() ? View.size() : before(View.size(), CandidateReach);
    auto Found = findCandidate(View, Pos, Limit, SearchMin);
    if (!Found) {
      if (Bytes.atEnd())
        return std::nullopt;
      Pos = std::max(Pos, Limit);
      slide(before(Pos, CandidateLookBehind));
      continue;
    }
    bool HasContext = Found->End + Scanner::Context <= View.size();
    std::size_t Keep = before(Found->Begin, Scanner::Context);
    if (HasContext || Bytes.atEnd() || (Keep == 0 && Bytes.isFull()))
      return Found;
    Pos = Found->Begin;
    slide(Keep);
  }
}

bool Run::stopsAtCandidate() {
  CountsLines = false;
  return next().has_value();
}

void Run::report() {
  while (auto Found = next()) {
    if (Found->How == Candidate::Spelling::Pieces)
      // Whether they belong together, only their language could say.
      Pos = nextSearch(*Found);
    else
      take(*Found);
  }
}

/// Reports \p Found, which ends in the window or, if it is longer than that,
/// at some byte to come, and leaves Pos behind it.
void Run::take(const Candidate &Found) {
  std::string_view View = Bytes.view();
  Lines.advance(View.substr(Lines.offset() - Bytes.base()),
                Bytes.base() + Found.Begin - Lines.offset());
  std::uint64_t Begin = Bytes.base() + Found.Begin;
  bool IsPlain = Found.How == Candidate::Spelling::Plain;
  std::string Token = Found.Token.substr(0, Scanner::MaxTokenText);
  if (IsPlain)
    Token = View.substr(
        Found.Begin, std::min(Found.End - Found.Begin, Scanner::MaxTokenText));

  std::size_t InLine = Begin - std::max(Lines.lineStart(), Bytes.base());
  std::size_t Shown = std::min(InLine, Scanner::Context);
  std::string Before(View.substr(Found.Begin - Shown, Shown));
  bool CutBefore = Begin - Shown > Lines.lineStart();

  std::size_t End = Found.End;
  while (IsPlain && !Bytes.atEnd() &&
         End + Scanner::Context > Bytes.view().size()) {
    // Keep what a prefix right behind this token would be judged by.
    std::size_t Keep = before(End, Scanner::Context);
    End -= Keep;
    slide(Keep);
    End = token::findBodyEnd(Bytes.view(), End);
  }
  Pos = End;
  std::uint64_t FileEnd = Bytes.base() + End;
  std::uint64_t Length = IsPlain ? FileEnd - Begin : Found.Token.size();
  if (Length - token::Prefix.size() < Options.MinLength)
    return;
  if (Options.IgnorePlaceholders && token::isPlaceholder(Token))
    return;
  static constexpr std::string_view Encodings[] = {"", "escapes", "", "base64",
                                                   "UTF-16"};
  report(Begin, FileEnd, Length, Token,
         Encodings[static_cast<unsigned>(Found.How)], Before, CutBefore, End);
}

void Run::report(std::uint64_t Begin, std::uint64_t End, std::uint64_t Length,
                 const std::string &Token, std::string_view Encoding,
                 const std::string &Before, bool CutBefore,
                 std::size_t EndIndex) {
  std::string_view Rest = Bytes.view().substr(EndIndex);
  std::string_view After = Rest.substr(0, Scanner::Context);
  After = After.substr(0, findLineEnd(After));
  bool CutAfter = After.size() == Scanner::Context &&
                  (Rest.size() > Scanner::Context
                       ? findLineEnd(Rest.substr(Scanner::Context, 1)) != 0
                       : !Bytes.atEnd());

  // The language is asked for only where there is something to say.
  if (!Lang)
    Lang = &languageOf(Path, Head);
  Report Result =
      describeToken(Path, Token, Length, Repeats.next(Token), *Lang, Options);
  token::Finding &Found = Result.Found;
  Found.Begin = Begin;
  Found.End = End;
  Found.Line = Lines.line();
  Found.Column = Begin - Lines.lineStart() + 1;
  Found.InBinary = IsBinary;
  Found.Encoding = Encoding;
  Found.NoFixReason = "the file is too large to be edited";
  // Of the directives only those on the token's own line can be seen here.
  for (const token::Suppression &S :
       token::findSuppressions(Before + ' ' + std::string(After)))
    if (S.Reach == token::Suppression::Scope::Line)
      Found.SuppressedBy = S.Marker;
  Result.Source =
      makeExcerpt(Before, CutBefore, Found.Redacted, After, CutAfter);
  Handle(std::move(Result));
}

} // namespace

bool hasCandidate(Window &Bytes, const RuleOptions &Options) {
  return Run(Bytes, Options, "", ReportHandler()).stopsAtCandidate();
}

void scanStream(Window &Bytes, std::string_view Path,
                const RuleOptions &Options, const ReportHandler &Handle) {
  Run(Bytes, Options, Path, Handle).report();
}

} // namespace vnx::raw
