//===- TextSource.h - a text as a source of bytes ---------------*- C++ -*-===//
#ifndef VNX_TEST_SUPPORT_TEXTSOURCE_H
#define VNX_TEST_SUPPORT_TEXTSOURCE_H

#include "checks/raw/ByteSource.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace vnx::test {

/// Hands out a text, which must outlive it, in pieces of a given size, and ends
/// with an errno value.
class TextSource : public raw::ByteSource {
public:
  explicit TextSource(std::string_view Text, std::size_t Piece = 1 << 20,
                      int Error = 0)
      : Text(Text), Piece(Piece), Error(Error) {}
  ReadResult read(char *Buffer, std::size_t Size) override {
    std::size_t Count = std::min({Size, Piece, Text.size()});
    if (Count == 0)
      return {0, Error};
    std::memcpy(Buffer, Text.data(), Count);
    Text.remove_prefix(Count);
    return {Count, 0};
  }

private:
  std::string_view Text;
  std::size_t Piece;
  int Error;
};

} // namespace vnx::test

#endif // VNX_TEST_SUPPORT_TEXTSOURCE_H
