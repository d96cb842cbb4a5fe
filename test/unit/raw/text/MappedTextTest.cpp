#include "checks/raw/text/MappedText.h"

#include <gtest/gtest.h>

using namespace vnx::raw;

namespace {

TEST(MappedText, BytesAsTheyAreStandWhereTheyStand) {
  MappedText Text("abc", 10);
  EXPECT_EQ(Text.text(), "abc");
  EXPECT_EQ(Text.fileBegin(0), 10u);
  EXPECT_EQ(Text.fileEnd(0), 11u);
  EXPECT_EQ(Text.fileBegin(2), 12u);
  EXPECT_EQ(Text.fileEnd(2), 13u);
  EXPECT_TRUE(Text.isVerbatim(0, 3));
}

TEST(MappedText, TheEndIsTheEndOfTheLastByte) {
  MappedText Text("abc", 10);
  EXPECT_EQ(Text.fileBegin(3), 13u);
  EXPECT_EQ(Text.fileEnd(3), 13u);
  Text.appendDecoded("d", 20, 24);
  EXPECT_EQ(Text.fileBegin(4), 24u);
}

TEST(MappedText, AnEmptyOneIsAtTheStart) {
  MappedText Text;
  EXPECT_EQ(Text.size(), 0u);
  EXPECT_EQ(Text.fileBegin(0), 0u);
  EXPECT_EQ(Text.fileEnd(0), 0u);
  EXPECT_TRUE(Text.isVerbatim(0, 0));
  EXPECT_EQ(MappedText("", 7).fileBegin(0), 0u);
}

// x, then h as \x68, then y.
TEST(MappedText, AnEscapeStandsForItsByte) {
  MappedText File("x\\x68y");
  MappedText Text;
  Text.append(File, 0, 1);
  Text.appendDecoded("h", File, 1, 5);
  Text.append(File, 5, 6);
  EXPECT_EQ(Text.text(), "xhy");
  EXPECT_EQ(Text.fileBegin(1), 1u);
  EXPECT_EQ(Text.fileEnd(1), 5u);
  EXPECT_EQ(Text.fileBegin(2), 5u);
  EXPECT_TRUE(Text.isVerbatim(0, 1));
  EXPECT_FALSE(Text.isVerbatim(0, 2));
  EXPECT_FALSE(Text.isVerbatim(1, 2));
  EXPECT_FALSE(Text.isVerbatim(1, 3));
  EXPECT_TRUE(Text.isVerbatim(2, 3));
}

// \u00e9 is two bytes of UTF-8, and none of them has a place of its own.
TEST(MappedText, BytesThatOneEscapeSpellsShareItsPlace) {
  MappedText Text;
  Text.appendDecoded("\xc3\xa9", 4, 10);
  for (std::size_t Index : {0u, 1u}) {
    EXPECT_EQ(Text.fileBegin(Index), 4u) << Index;
    EXPECT_EQ(Text.fileEnd(Index), 10u) << Index;
  }
}

TEST(MappedText, UnitsOfTwoBytesAreCountedThrough) {
  MappedText Text;
  for (std::uint64_t Unit = 0; Unit < 3; ++Unit)
    Text.appendDecoded("a", 2 * Unit, 2 * Unit + 2);
  EXPECT_EQ(Text.fileBegin(1), 2u);
  EXPECT_EQ(Text.fileEnd(1), 4u);
  EXPECT_EQ(Text.fileBegin(2), 4u);
  EXPECT_FALSE(Text.isVerbatim(0, 3));
}

// "ab" "cd", as one text.
TEST(MappedText, PiecesApartKeepTheGap) {
  MappedText File("\"ab\" \"cd\"");
  MappedText Text;
  Text.append(File, 1, 3);
  Text.append(File, 6, 8);
  EXPECT_EQ(Text.text(), "abcd");
  EXPECT_EQ(Text.fileEnd(1), 3u);
  EXPECT_EQ(Text.fileBegin(2), 6u);
  EXPECT_TRUE(Text.isVerbatim(0, 2));
  EXPECT_TRUE(Text.isVerbatim(2, 4));
  EXPECT_FALSE(Text.isVerbatim(1, 3));
}

TEST(MappedText, PiecesThatTouchAreOne) {
  MappedText File("abcd");
  MappedText Text;
  Text.append(File, 0, 2);
  Text.append(File, 2, 4);
  EXPECT_TRUE(Text.isVerbatim(0, 4));
}

// UTF-16 in the file, an escape in that: the places are the file's.
TEST(MappedText, DecodingTwiceKeepsThePlacesOfTheFile) {
  MappedText Wide;
  for (std::uint64_t Unit = 0; Unit < 6; ++Unit)
    Wide.appendDecoded(std::string_view("a\\x68b").substr(Unit, 1),
                       2 + 2 * Unit, 4 + 2 * Unit);
  MappedText Text;
  Text.append(Wide, 0, 1);
  Text.appendDecoded("h", Wide, 1, 5);
  Text.append(Wide, 5, 6);
  EXPECT_EQ(Text.text(), "ahb");
  EXPECT_EQ(Text.fileBegin(0), 2u);
  EXPECT_EQ(Text.fileBegin(1), 4u);
  EXPECT_EQ(Text.fileEnd(1), 12u);
  EXPECT_EQ(Text.fileBegin(2), 12u);
  EXPECT_EQ(Text.fileEnd(2), 14u);
}

TEST(MappedText, ASliceOfPiecesHasThoseItTouches) {
  MappedText Inner;
  Inner.append(MappedText("ab", 0), 0, 2);
  Inner.appendDecoded("\xc3\xa9", 10, 16);
  Inner.append(MappedText("cd", 20), 0, 2);
  MappedText Slice;
  Slice.append(Inner, 1, 5);
  EXPECT_EQ(Slice.text(), "b\xc3\xa9"
                          "c");
  EXPECT_EQ(Slice.fileBegin(0), 1u);
  EXPECT_EQ(Slice.fileBegin(2), 10u);
  EXPECT_EQ(Slice.fileEnd(2), 16u);
  EXPECT_EQ(Slice.fileBegin(3), 20u);
  EXPECT_EQ(Slice.fileBegin(4), 21u);
  Slice.append(Inner, 3, 3);
  EXPECT_EQ(Slice.size(), 4u);
}

TEST(MappedText, NothingDecodedIsNothing) {
  MappedText Text("a");
  Text.appendDecoded("", 1, 3);
  EXPECT_EQ(Text.size(), 1u);
  EXPECT_EQ(Text.fileBegin(1), 1u);
}

} // namespace
