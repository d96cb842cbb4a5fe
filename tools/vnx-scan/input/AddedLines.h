//===- AddedLines.h - which bytes of a file a change brought ----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_ADDEDLINES_H
#define VNX_TOOLS_VNX_SCAN_INPUT_ADDEDLINES_H

#include "checks/raw/ByteSource.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace vnx::scan {

/// Lines as git counts them: from 1, and ended by an LF alone.
struct LineRange {
  std::uint64_t First = 0;
  std::uint64_t Count = 0;
};
/// In order and apart.
using AddedLines = std::vector<LineRange>;

/// Hands on another source and notes where the added lines lie. By bytes, since
/// what is a line to git is not one everywhere: a CR ends one of our lines and
/// none of git's, and half a character of UTF-16 may be an LF.
class AddedLinesSource : public raw::ByteSource {
public:
  AddedLinesSource(raw::ByteSource &Inner, const AddedLines &Added)
      : Inner(Inner), Added(Added) {}

  ReadResult read(char *Buffer, std::size_t Size) override;

  /// True if one of the bytes [\p Begin, \p End), which have been read, is in
  /// an added line.
  bool overlaps(std::uint64_t Begin, std::uint64_t End) const;

private:
  struct ByteRange {
    std::uint64_t Begin;
    std::uint64_t End;
  };
  void startLine();

  static constexpr std::uint64_t Open =
      std::numeric_limits<std::uint64_t>::max();

  raw::ByteSource &Inner;
  const AddedLines &Added;
  /// The last may be open.
  std::vector<ByteRange> Known;
  /// The first range of Added that is not closed yet.
  std::size_t Next = 0;
  /// The line at Offset, 1-based; 0 before the first byte.
  std::uint64_t Line = 0;
  std::uint64_t Offset = 0;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_ADDEDLINES_H
