#include "tools/vnx-scan/input/AddedLines.h"

#include "test/support/TextSource.h"

#include <gtest/gtest.h>

#include <string_view>

using namespace vnx::scan;
using vnx::test::TextSource;

namespace {

/// A `+` for each byte of \p Text that is in one of \p Added.
std::string marked(std::string_view Text, AddedLines Added, std::size_t Piece) {
  TextSource Inner(Text, Piece);
  AddedLinesSource Source(Inner, Added);
  char Buffer[16];
  while (Source.read(Buffer, sizeof(Buffer)).Count > 0)
    ;
  std::string Result;
  for (std::size_t I = 0; I < Text.size(); ++I)
    Result += Source.overlaps(I, I + 1) ? '+' : '.';
  return Result;
}

TEST(AddedLines, AreBytesHoweverTheyAreRead) {
  for (std::size_t Piece = 1; Piece < 16; ++Piece) {
    EXPECT_EQ(marked("a\nbb\nc\nd\n", {{2, 1}, {4, 1}}, Piece), "..+++..++");
    EXPECT_EQ(marked("a\nbb\nc", {{1, 2}}, Piece), "+++++.");
    EXPECT_EQ(marked("a\nbb\nc", {{3, 9}}, Piece), ".....+");
    EXPECT_EQ(marked("\n\nc", {{1, 1}, {2, 1}}, Piece), "++.");
    EXPECT_EQ(marked("a\rb\nc", {{1, 1}}, Piece), "++++.");
    EXPECT_EQ(marked("ab", {}, Piece), "..");
    EXPECT_EQ(marked("ab", {{7, 1}}, Piece), "..");
  }
}

TEST(AddedLines, OverlapWhatReachesIntoThem) {
  TextSource Inner("aa\nbb\ncc\n", 99);
  AddedLines Added{{2, 1}};
  AddedLinesSource Source(Inner, Added);
  char Buffer[16];
  Source.read(Buffer, sizeof(Buffer));
  EXPECT_TRUE(Source.overlaps(0, 4));
  EXPECT_TRUE(Source.overlaps(5, 9));
  EXPECT_TRUE(Source.overlaps(0, 9));
  EXPECT_FALSE(Source.overlaps(0, 3));
  EXPECT_FALSE(Source.overlaps(6, 9));
}

} // namespace
