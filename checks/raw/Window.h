//===- Window.h - the part of a stream that is in memory --------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_WINDOW_H
#define VNX_CHECKS_RAW_WINDOW_H

#include "checks/raw/ByteSource.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vnx::raw {

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

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_WINDOW_H
