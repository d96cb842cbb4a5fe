#include "checks/raw/Scanner.h"

#include "checks/raw/BinaryHead.h"
#include "checks/raw/FileScan.h"
#include "checks/raw/StreamScan.h"
#include "checks/raw/Window.h"
#include "checks/raw/text/CandidateSearch.h"
#include "checks/raw/text/Utf.h"
#include "checks/token/Suppression.h"

#include <algorithm>
#include <optional>

namespace vnx::raw {

namespace {

/// Bytes that were read already, then those of the source they came from.
class ResumedSource : public ByteSource {
public:
  ResumedSource(std::string_view Begun, ByteSource &Rest)
      : Begun(Begun), Rest(Rest) {}
  ReadResult read(char *Buffer, std::size_t Size) override {
    if (Begun.empty())
      return Rest.read(Buffer, Size);
    std::size_t Count = Begun.copy(Buffer, Size);
    Begun.remove_prefix(Count);
    return {Count, 0};
  }

private:
  std::string_view Begun;
  ByteSource &Rest;
};

} // namespace

Scanner::Scanner(std::size_t BufferSize)
    : BufferSize(std::max(BufferSize, MinBufferSize)),
      Buffer(new char[this->BufferSize]) {}

ScanResult Scanner::scan(ByteSource &Source, const PathName &Path,
                         const RuleOptions &Options,
                         const ReportHandler &Handle) {
  ScanResult Result;
  auto Give = [&](Report &&Found) {
    ++(Found.Found.SuppressedBy.empty() ? Result.Findings : Result.Suppressed);
    Handle(std::move(Found));
  };
  auto Understand = [&](std::string_view Bytes) {
    Result.Bytes = Bytes.size();
    for (Report &Found :
         scanFile(Bytes, Path(), Options, Result.UnusedSuppressions))
      Give(std::move(Found));
  };
  auto Stream = [&](Window &Bytes) {
    scanStream(Bytes, Path(), Options, Give);
    Result.Bytes = Bytes.bytesRead();
    Result.Error = Bytes.error();
  };

  auto DeservesIt = [&](std::string_view All) {
    return findCandidate(All, 0, All.size(), Options.MinLength) ||
           (Options.ListUnusedSuppressions && token::mayNameRule(All));
  };

  Window Bytes(Source, Buffer.get(), BufferSize);
  Bytes.slide(0);
  if (Options.SkipBinary && looksBinary(Bytes.view())) {
    Result.IsSkippedBinary = true;
    return Result;
  }
  bool HasMark = hasUtf16Mark(Bytes.view());
  if (Bytes.atEnd()) {
    // Most files: all of it is here, and nothing in it.
    Result.Bytes = Bytes.bytesRead();
    Result.Error = Bytes.error();
    if (HasMark || DeservesIt(Bytes.view()))
      Understand(Bytes.view());
    return Result;
  }

  auto Size = Source.size();
  if (Size && *Size > MaxWholeFile) {
    Stream(Bytes);
    return Result;
  }
  // A suppression may stand anywhere, and across two windows.
  bool NeedsWhole = HasMark || Options.ListUnusedSuppressions;
  if (Size && !NeedsWhole && !hasCandidate(Bytes, Options)) {
    Result.Bytes = Bytes.bytesRead();
    Result.Error = Bytes.error();
    return Result;
  }
  std::string Whole;
  if (!Size)
    Whole = Bytes.view();
  else if (int Error = Source.rewind()) {
    Result.Error = Error;
    return Result;
  }
  ReadToEnd Read = readAll(Source, Whole, MaxWholeFile);
  Result.Error = Read.Error;
  if (Read.AtEnd || Size) {
    Result.Bytes = Whole.size();
    if (HasMark || !Options.ListUnusedSuppressions || DeservesIt(Whole))
      Understand(Whole);
    return Result;
  }
  ResumedSource Resumed(Whole, Source);
  Window Again(Resumed, Buffer.get(), BufferSize);
  Again.slide(0);
  Stream(Again);
  return Result;
}

} // namespace vnx::raw
