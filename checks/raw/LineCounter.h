//===- LineCounter.h - which line a byte is on ------------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_LINECOUNTER_H
#define VNX_CHECKS_RAW_LINECOUNTER_H

#include <cstdint>
#include <string_view>

namespace vnx::raw {

/// Counts the lines of a stream that is seen piece by piece. A line ends in
/// LF, CRLF or a CR that no LF follows.
class LineCounter {
public:
  /// Moves past the \p Count first bytes of \p Text, which starts at the
  /// current offset. If the last of them is a CR, the byte after it has to be
  /// in \p Text too, unless the stream ends there.
  void advance(std::string_view Text, std::size_t Count);

  /// Bytes passed so far.
  std::uint64_t offset() const { return Offset; }
  /// 1-based number of the line that the byte at offset() is on.
  std::uint64_t line() const { return Line; }
  /// Offset of that line's first byte.
  std::uint64_t lineStart() const { return LineStart; }

private:
  std::uint64_t Offset = 0;
  std::uint64_t Line = 1;
  std::uint64_t LineStart = 0;
};

/// The index of the first CR or LF of \p Text, or its size.
std::size_t findLineEnd(std::string_view Text);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_LINECOUNTER_H
