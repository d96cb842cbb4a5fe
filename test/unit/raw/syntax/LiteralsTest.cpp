#include "checks/raw/syntax/Literals.h"

#include "checks/raw/syntax/Lexes.h"
#include "checks/raw/syntax/LexicalOutline.h"

#include <gtest/gtest.h>

using namespace vnx::raw;

namespace {

/// The value of the chain that the first literal of \p Text belongs to.
std::string value(std::string_view Text, const Lexis &How) {
  Outline Regions = lexicalOutline(Text, How);
  Literals All(Text, Regions, How);
  for (const Region &R : Regions.regions())
    if (R.What == Region::Kind::String)
      return All.valueOf(All.chainOf(R)).text();
  return "no string";
}

TEST(Literals, OneIsItsContent) {
  EXPECT_EQ(value("x = 'ab'", lexes::Python), "ab");
  EXPECT_EQ(value("x = ''", lexes::Python), "");
  EXPECT_EQ(value("x = '''a\nb'''", lexes::Python), "a\nb");
}

TEST(Literals, EscapesAreThoseOfTheForm) {
  EXPECT_EQ(value(R"(x = "\x61\u0062\103")", lexes::Python), "abC");
  EXPECT_EQ(value(R"(x = r"\x61")", lexes::Python), "\\x61");
  EXPECT_EQ(value(R"(x := `\x61`)", lexes::Go), "\\x61");
  EXPECT_EQ(value(R"(x = '\x61')", lexes::Php), "\\x61");
}

TEST(Literals, AdjacentOnesAreJoinedWhereTheLanguageDoes) {
  EXPECT_EQ(value("x = 'a' \"b\"\\\n  'c'", lexes::Python), "abc");
  EXPECT_EQ(value("x = 'a' # why\n  'b'", lexes::Python), "ab");
  EXPECT_EQ(value("char *x = \"a\" /* */ \"b\";", lexes::C), "ab");
  EXPECT_EQ(value("x = 'a' 'b'", lexes::JavaScript), "a");
}

TEST(Literals, TheOperatorJoins) {
  EXPECT_EQ(value("x = 'a' + 'b'\n + 'c'", lexes::JavaScript), "abc");
  EXPECT_EQ(value("x = 'a' . 'b'", lexes::Php), "ab");
  EXPECT_EQ(value("x = 'a' .. 'b'", lexes::Lua), "ab");
  EXPECT_EQ(value("x = 'a' - 'b'", lexes::JavaScript), "a");
  EXPECT_EQ(value("x = 'a' + y + 'b'", lexes::JavaScript), "a");
  EXPECT_EQ(value("x = ['a', 'b']", lexes::Python), "a");
  EXPECT_EQ(value("x = 'a' + + 'b'", lexes::JavaScript), "a");
}

TEST(Literals, OnlyTouchingOnesMakeAWordOfAShell) {
  EXPECT_EQ(value("x='a'\"b\"", lexes::Shell), "ab");
  EXPECT_EQ(value("echo 'a' 'b'", lexes::Shell), "a");
}

TEST(Literals, AnInterpolationIsALineFeed) {
  EXPECT_EQ(value("x = `a${b + 'c'}d`", lexes::JavaScript), "a\nd");
}

TEST(Literals, AChainIsTheSameFromAnyOfItsParts) {
  std::string_view Text = "f('a' 'b' 'c', 'd')";
  Outline Regions = lexicalOutline(Text, lexes::Python);
  Literals All(Text, Regions, lexes::Python);
  ASSERT_EQ(Regions.regions().size(), 4u);
  for (unsigned I : {0u, 1u, 2u}) {
    Chain Whole = All.chainOf(Regions.regions()[I]);
    EXPECT_EQ(Whole.Parts.size(), 3u);
    EXPECT_EQ(Whole.begin(), 2u);
    EXPECT_EQ(Whole.end(), 13u);
  }
  EXPECT_EQ(All.chainOf(Regions.regions()[3]).Parts.size(), 1u);
}

TEST(Literals, PlacesAreThoseOfTheText) {
  std::string_view Text = "x = '\\x61b' 'c'";
  Outline Regions = lexicalOutline(Text, lexes::Python);
  Literals All(Text, Regions, lexes::Python);
  MappedText Value = All.valueOf(All.chainOf(Regions.regions()[0]));
  ASSERT_EQ(Value.text(), "abc");
  EXPECT_EQ(Value.fileBegin(0), 5u);
  EXPECT_EQ(Value.fileEnd(0), 9u);
  EXPECT_EQ(Value.fileBegin(1), 9u);
  EXPECT_EQ(Value.fileBegin(2), 13u);
}

TEST(Literals, AChainIsFollowedSoFarOnly) {
  std::string Text;
  for (unsigned I = 0; I < 3 * Literals::MaxParts; ++I)
    Text += "'a' ";
  Outline Regions = lexicalOutline(Text, lexes::Python);
  Literals All(Text, Regions, lexes::Python);
  const Region &Middle = Regions.regions()[3 * Literals::MaxParts / 2];
  Chain Whole = All.chainOf(Middle);
  EXPECT_EQ(Whole.Parts.size(), 2 * Literals::MaxParts);
  EXPECT_LT(Whole.begin(), Middle.Begin);
  EXPECT_GT(Whole.end(), Middle.End);
}

TEST(Literals, AGapOfAPageIsNone) {
  EXPECT_EQ(value("x = 'a' " + std::string(600, ' ') + "'b'", lexes::Python),
            "a");
}

} // namespace
