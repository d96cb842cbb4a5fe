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

void give(Report &&Found, const ReportHandler &Handle, ScanResult &Result) {
  ++(Found.Found.SuppressedBy.empty() ? Result.Findings : Result.Suppressed);
  Handle(std::move(Found));
}

void understand(std::string_view Bytes, const PathName &Path,
                const RuleOptions &Options, const ReportHandler &Handle,
                ScanResult &Result) {
  Result.Bytes = Bytes.size();
  for (Report &Found :
       scanFile(Bytes, Path(), Options, Result.UnusedSuppressions))
    give(std::move(Found), Handle, Result);
}

/// Whether there is something in \p Bytes for which they have to be understood.
bool deserveIt(std::string_view Bytes, const RuleOptions &Options) {
  return hasUtf16Mark(Bytes) ||
         findCandidate(Bytes, 0, Bytes.size(), Options.MinLength) ||
         (Options.ListUnusedSuppressions && token::mayNameRule(Bytes));
}

} // namespace

Scanner::Scanner(std::size_t BufferSize)
    : BufferSize(std::max(BufferSize, MinBufferSize)),
      Buffer(this->BufferSize) {}

ScanResult Scanner::scanWhole(std::string_view Bytes, const PathName &Path,
                              const RuleOptions &Options,
                              const ReportHandler &Handle) {
  ScanResult Result;
  if (Options.SkipBinary && looksBinary(Bytes)) {
    Result.IsSkippedBinary = true;
    return Result;
  }
  Result.Bytes = Bytes.size();
  // Not so in most files.
  if (deserveIt(Bytes, Options))
    understand(Bytes, Path, Options, Handle, Result);
  return Result;
}

ScanResult Scanner::scan(ByteSource &Source, const PathName &Path,
                         const RuleOptions &Options,
                         const ReportHandler &Handle) {
  ScanResult Result;
  auto Stream = [&](Window &Bytes) {
    scanStream(Bytes, Path(), Options,
               [&](Report &&Found) { give(std::move(Found), Handle, Result); });
    Result.Bytes = Bytes.bytesRead();
    Result.Error = Bytes.error();
  };

  auto StreamFrom = [&](ByteSource &Begin) {
    Window Again(Begin, Buffer.data(), BufferSize);
    Again.slide(0);
    Stream(Again);
    return Result;
  };

  Window Bytes(Source, Buffer.data(), BufferSize);
  Bytes.slide(0);
  if (Options.SkipBinary && looksBinary(Bytes.view())) {
    Result.IsSkippedBinary = true;
    return Result;
  }
  if (Bytes.atEnd()) {
    Result = scanWhole(Bytes.view(), Path, Options, Handle);
    Result.Error = Bytes.error();
    return Result;
  }
  bool HasMark = hasUtf16Mark(Bytes.view());

  auto Size = Source.size();
  bool IsTooLarge = Size && *Size > MaxWholeFile;
  // A suppression may stand anywhere, and across two windows.
  bool NeedsWhole = HasMark || Options.ListUnusedSuppressions;
  if (IsTooLarge && NeedsWhole) {
    Stream(Bytes);
    return Result;
  }
  // In most files there is none, and then no line has to be counted.
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
  if (IsTooLarge)
    return StreamFrom(Source);
  ReadToEnd Read = readAll(Source, Whole, MaxWholeFile);
  Result.Error = Read.Error;
  if (Read.AtEnd || Size) {
    Result.Bytes = Whole.size();
    if (!Options.ListUnusedSuppressions || deserveIt(Whole, Options))
      understand(Whole, Path, Options, Handle, Result);
    return Result;
  }
  ResumedSource Resumed(Whole, Source);
  return StreamFrom(Resumed);
}

} // namespace vnx::raw
