#include "checks/raw/LineCounter.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using namespace vnx::raw;

namespace {

std::pair<std::uint64_t, std::uint64_t> place(std::string_view Text,
                                              std::size_t Pos) {
  LineCounter Counter;
  Counter.advance(Text, Pos);
  return {Counter.line(), Pos - Counter.lineStart() + 1};
}

using Place = std::pair<std::uint64_t, std::uint64_t>;

TEST(LineCounter, StartsAtOne) { EXPECT_EQ(place("x", 0), Place(1, 1)); }

TEST(LineCounter, KnowsThreeLineEnds) {
  EXPECT_EQ(place("a\nbx", 3), Place(2, 2));
  EXPECT_EQ(place("a\r\nbx", 4), Place(2, 2));
  EXPECT_EQ(place("a\rbx", 3), Place(2, 2));
  EXPECT_EQ(place("a\n\r\r\nx", 5), Place(4, 1));
}

TEST(LineCounter, TakesNoOtherByteForAnEnd) {
  for (int Byte = 0; Byte < 256; ++Byte) {
    if (Byte == '\n' || Byte == '\r')
      continue;
    EXPECT_EQ(place(std::string(1, static_cast<char>(Byte)) + "x", 1),
              Place(1, 2));
  }
}

TEST(LineCounter, DoesNotDependOnThePieces) {
  std::mt19937 Random(1);
  for (int Round = 0; Round < 200; ++Round) {
    std::string Text;
    for (std::size_t I = Random() % 600; I > 0; --I)
      Text += "\r\nab"[Random() % 4];
    Text += "x";
    LineCounter Pieces;
    for (std::size_t Pos = 0; Pos + 1 < Text.size();) {
      std::size_t Count =
          std::min<std::size_t>(Random() % 300, Text.size() - 1 - Pos);
      Pieces.advance(std::string_view(Text).substr(Pos), Count);
      Pos += Count;
    }
    std::uint64_t Line = 1, Start = 0;
    for (std::size_t I = 0; I + 1 < Text.size(); ++I)
      if (Text[I] == '\n' || (Text[I] == '\r' && Text[I + 1] != '\n')) {
        ++Line;
        Start = I + 1;
      }
    ASSERT_EQ(Pieces.line(), Line);
    ASSERT_EQ(Pieces.lineStart(), Start);
    ASSERT_EQ(Pieces.offset(), Text.size() - 1);
  }
}

TEST(LineCounter, FindsTheEndOfALine) {
  EXPECT_EQ(findLineEnd("ab\r\n"), 2u);
  EXPECT_EQ(findLineEnd("ab"), 2u);
  EXPECT_EQ(findLineEnd("\nab"), 0u);
}

} // namespace
