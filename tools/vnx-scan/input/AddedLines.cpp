#include "tools/vnx-scan/input/AddedLines.h"

#include <algorithm>
#include <cstring>

namespace vnx::scan {

/// A line starts at Offset.
void AddedLinesSource::startLine() {
  ++Line;
  if (!Known.empty() && Known.back().End == Open &&
      Line == Added[Next].First + Added[Next].Count) {
    Known.back().End = Offset;
    ++Next;
  }
  if (Next < Added.size() && Line == Added[Next].First)
    Known.push_back({Offset, Open});
}

raw::ByteSource::ReadResult AddedLinesSource::read(char *Buffer,
                                                   std::size_t Size) {
  ReadResult Result = Inner.read(Buffer, Size);
  if (Result.Count > 0 && Line == 0)
    startLine();
  std::uint64_t Start = Offset;
  const char *End = Buffer + Result.Count;
  for (const char *Pos = Buffer;
       Next < Added.size() &&
       (Pos = static_cast<const char *>(std::memchr(Pos, '\n', End - Pos)));) {
    Offset = Start + (++Pos - Buffer);
    startLine();
  }
  Offset = Start + Result.Count;
  return Result;
}

bool AddedLinesSource::overlaps(std::uint64_t Begin, std::uint64_t End) const {
  auto First = std::upper_bound(
      Known.begin(), Known.end(), Begin,
      [](std::uint64_t At, const ByteRange &R) { return At < R.End; });
  return First != Known.end() && First->Begin < End;
}

} // namespace vnx::scan
