//===- ByteSource.h - where a scan's bytes come from ------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_BYTESOURCE_H
#define VNX_CHECKS_RAW_BYTESOURCE_H

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace vnx::raw {

/// A stream of bytes, read once from front to back: a file, a pipe, a buffer.
class ByteSource {
public:
  struct ReadResult {
    /// Bytes put into the buffer; 0 at the end of the stream.
    std::size_t Count = 0;
    /// An errno value, 0 if the read went well. Count is 0 beside an error.
    int Error = 0;
  };

  virtual ~ByteSource() = default;

  /// How many bytes there are from the beginning on, for a source that can
  /// rewind(); nothing for any other.
  virtual std::optional<std::uint64_t> size() const { return std::nullopt; }
  /// Goes back to the beginning. Returns an errno value, 0 if that went well.
  virtual int rewind() { return ENOTSUP; }

  /// Puts at most \p Size bytes at \p Buffer; fewer do not mean the end. Not
  /// called again after an end or an error, but for a rewind().
  virtual ReadResult read(char *Buffer, std::size_t Size) = 0;
};

/// How reading all of a source ended.
struct ReadToEnd {
  /// False where the bound came before the end.
  bool AtEnd = false;
  /// An errno value, 0 if all went well. An error is an end, too.
  int Error = 0;
};

/// Appends what \p Source gives to \p Text until that has \p Bound bytes.
ReadToEnd readAll(ByteSource &Source, std::string &Text,
                  std::size_t Bound = std::string::npos);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_BYTESOURCE_H
