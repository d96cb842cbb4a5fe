#include "checks/raw/Scanner.h"

#include "checks/raw/BinaryHead.h"
#include "checks/raw/Language.h"
#include "checks/raw/LineCounter.h"
#include "checks/token/Finder.h"
#include "checks/token/Fingerprint.h"
#include "checks/token/Placeholder.h"
#include "checks/token/Redaction.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace vnx::raw {

namespace {

/// The part of the stream that is in memory: bytes [base(), base() +
/// view().size()).
class Window {
public:
  Window(ByteSource &Source, char *Buffer, std::size_t Capacity)
      : Source(Source), Buffer(Buffer), Capacity(Capacity) {}

  std::string_view view() const { return {Buffer, Size}; }
  std::uint64_t base() const { return Base; }
  std::uint64_t bytesRead() const { return Base + Size; }
  bool atEnd() const { return End; }
  bool isFull() const { return Size == Capacity; }
  int error() const { return Error; }

  /// Drops the bytes before index \p Keep and reads until the buffer is full
  /// or the stream ends. Filling it, however little a read gives, is what
  /// keeps the moving of bytes linear.
  void slide(std::size_t Keep) {
    if (Keep > 0)
      std::memmove(Buffer, Buffer + Keep, Size - Keep);
    Base += Keep;
    Size -= Keep;
    while (!End && Size < Capacity) {
      auto Result = Source.read(Buffer + Size, Capacity - Size);
      Error = Result.Error;
      End = Result.Count == 0;
      Size += Result.Count;
    }
  }

private:
  ByteSource &Source;
  char *Buffer;
  std::size_t Capacity;
  std::size_t Size = 0;
  std::uint64_t Base = 0;
  int Error = 0;
  bool End = false;
};

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
  Run(Window &Bytes, const RuleOptions &Options, std::string_view Path,
      const ReportHandler &Handle)
      : Bytes(Bytes), Options(Options), Path(Path), Handle(Handle) {}

  ScanResult run();

private:
  void slide(std::size_t Keep);
  void take(token::Match Found);
  void report(std::uint64_t Begin, std::uint64_t Length, std::string Token,
              std::string Before, bool CutBefore, std::size_t End);

  Window &Bytes;
  const RuleOptions &Options;
  std::string_view Path;
  const ReportHandler &Handle;
  LineCounter Lines;
  Ordinals Repeats;
  std::string Head;
  const Language *Lang = nullptr;
  std::uint64_t Findings = 0;
  /// Index in the window from which tokens are still to be looked for.
  std::size_t Pos = 0;
};

/// As Window::slide, keeping count of lines and position.
void Run::slide(std::size_t Keep) {
  std::uint64_t NewBase = Bytes.base() + Keep;
  if (NewBase > Lines.offset()) {
    std::size_t From = Lines.offset() - Bytes.base();
    Lines.advance(Bytes.view().substr(From), Keep - From);
  }
  Bytes.slide(Keep);
  Pos -= std::min(Pos, Keep);
}

static std::size_t before(std::size_t Index, std::size_t Distance) {
  return Index > Distance ? Index - Distance : 0;
}

ScanResult Run::run() {
  Bytes.slide(0);
  Head = Bytes.view().substr(0, Language::HeadLength);
  ScanResult Result;
  if (Options.SkipBinary && looksBinary(Bytes.view())) {
    Result.IsSkippedBinary = true;
    return Result;
  }
  // What is longer than the text kept of a token is judged once its whole
  // length is known.
  std::size_t SearchMin = std::min(Options.MinLength, Scanner::MaxTokenText);
  for (;;) {
    std::string_view View = Bytes.view();
    auto Found =
        token::findToken(View, Pos, token::TextKind::Escaped, SearchMin);
    if (!Found) {
      if (Bytes.atEnd())
        break;
      // A body too short so far may go on in the bytes that come.
      std::size_t Tail = SearchMin + token::Prefix.size() - 1;
      Pos = std::max(Pos, before(View.size(), Tail));
      slide(before(Pos, Scanner::Context));
      continue;
    }
    bool HasContext = Found->End + Scanner::Context <= View.size();
    std::size_t Keep = before(Found->Begin, Scanner::Context);
    if (!HasContext && !Bytes.atEnd() && (Keep > 0 || !Bytes.isFull())) {
      Pos = Found->Begin;
      slide(Keep);
      continue;
    }
    take(*Found);
  }
  Result.Bytes = Bytes.bytesRead();
  Result.Findings = Findings;
  Result.Error = Bytes.error();
  return Result;
}

/// Reports \p Found, which ends in the window or, if it is longer than that,
/// at some byte to come, and leaves Pos behind it.
void Run::take(token::Match Found) {
  std::string_view View = Bytes.view();
  Lines.advance(View.substr(Lines.offset() - Bytes.base()),
                Bytes.base() + Found.Begin - Lines.offset());
  std::uint64_t Begin = Bytes.base() + Found.Begin;
  std::string Token(View.substr(
      Found.Begin, std::min(Found.length(), Scanner::MaxTokenText)));

  std::size_t InLine = Begin - std::max(Lines.lineStart(), Bytes.base());
  std::size_t Shown = std::min(InLine, Scanner::Context);
  std::string Before(View.substr(Found.Begin - Shown, Shown));
  bool CutBefore = Begin - Shown > Lines.lineStart();

  std::size_t End = Found.End;
  while (!Bytes.atEnd() && End + Scanner::Context > Bytes.view().size()) {
    // Keep what a prefix right behind this token would be judged by.
    std::size_t Keep = before(End, Scanner::Context);
    End -= Keep;
    slide(Keep);
    End = token::findBodyEnd(Bytes.view(), End);
  }
  Pos = End;
  std::uint64_t Length = Bytes.base() + End - Begin;
  if (Length - token::Prefix.size() < Options.MinLength)
    return;
  if (Options.IgnorePlaceholders && token::isPlaceholder(Token))
    return;
  report(Begin, Length, std::move(Token), std::move(Before), CutBefore, End);
}

void Run::report(std::uint64_t Begin, std::uint64_t Length, std::string Token,
                 std::string Before, bool CutBefore, std::size_t End) {
  std::string_view Rest = Bytes.view().substr(End);
  std::string_view After = Rest.substr(0, Scanner::Context);
  After = After.substr(0, findLineEnd(After));
  bool CutAfter = After.size() == Scanner::Context &&
                  (Rest.size() > Scanner::Context
                       ? findLineEnd(Rest.substr(Scanner::Context, 1)) != 0
                       : !Bytes.atEnd());

  // The language is asked for only where there is something to say.
  if (!Lang)
    Lang = &languageOf(Path, Head);
  Report Result;
  token::Finding &Found = Result.Found;
  Found.Path = Path;
  Found.Begin = Begin;
  Found.End = Begin + Length;
  Found.Line = Lines.line();
  Found.Column = Begin - Lines.lineStart() + 1;
  Found.Level = token::confidenceOf(Token);
  Found.Redacted = token::redact(Token, Length);
  Found.Fingerprint = token::fingerprint(Path, Token, Repeats.next(Token));
  Found.Remedy = Lang->remedy(Options.EnvVar);
  Found.NoFixReason = "files of this kind are not edited yet";
  Result.Source =
      makeExcerpt(Before, CutBefore, Found.Redacted, After, CutAfter);
  Result.Note = Lang->note(Options.EnvVar);
  ++Findings;
  Handle(std::move(Result));
}

} // namespace

Scanner::Scanner(std::size_t BufferSize)
    : BufferSize(std::max(BufferSize, MinBufferSize)),
      Buffer(new char[this->BufferSize]) {}

ScanResult Scanner::scan(ByteSource &Source, std::string_view Path,
                         const RuleOptions &Options,
                         const ReportHandler &Handle) {
  Window Bytes(Source, Buffer.get(), BufferSize);
  return Run(Bytes, Options, Path, Handle).run();
}

} // namespace vnx::raw
