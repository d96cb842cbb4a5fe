#include "checks/cfamily/LiteralSpelling.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;

namespace {

/// The places of a spelling, as `begin-end` pairs with spaces between.
std::string places(std::string_view Spelling) {
  std::string Result;
  for (const SpelledLiteral::Place &P : spellLiteral(Spelling).Places)
    Result += (Result.empty() ? "" : " ") + std::to_string(P.Begin) + "-" +
              std::to_string(P.End);
  return Result;
}

std::string text(std::string_view Spelling) {
  return spellLiteral(Spelling).Text;
}

TEST(LiteralSpelling, PlainCharactersStandForThemselves) {
  EXPECT_EQ(text("\"abc\""), "abc");
  EXPECT_EQ(places("\"abc\""), "1-2 2-3 3-4");
  EXPECT_EQ(text("\"\""), "");
}

TEST(LiteralSpelling, EscapesAreOneCharacter) {
  EXPECT_EQ(text(R"("\x68\150\u0068\U00000068\x{68}\u{68}\o{150}")"),
            "hhhhhhh");
  EXPECT_EQ(places(R"("\x68-")"), "1-5 5-6");
  EXPECT_EQ(text(R"("\a\b\e\f\n\r\t\v\\\"\'\?")"),
            "\a\b\x1b\f\n\r\t\v\\\"'?");
}

TEST(LiteralSpelling, NamedCharactersOfATokenAreKnown) {
  EXPECT_EQ(text(R"("\N{LATIN SMALL LETTER H}\N{LATIN CAPITAL LETTER Z}")"),
            "hZ");
  EXPECT_EQ(text(R"("\N{DIGIT SEVEN}\N{LOW LINE}")"), "7_");
  EXPECT_EQ(text(R"("\N{GREEK SMALL LETTER ALPHA}")"), "\x80");
}

TEST(LiteralSpelling, HexEscapesAreGreedyAndOctalOnesAreNot) {
  EXPECT_EQ(text(R"("\x68f_")"), "\x80_");
  EXPECT_EQ(text(R"("\1501")"), "h1");
}

TEST(LiteralSpelling, OutsideAsciiIsOneByteEach) {
  EXPECT_EQ(text("\"\xc3\xa9\""), "\x80\x80");
  EXPECT_EQ(text(R"("\u00e9")"), "\x80");
}

TEST(LiteralSpelling, SplicesAreNoCharacters) {
  EXPECT_EQ(text("\"a\\\nb\\\r\nc\\ \t\nd\""), "abcd");
  EXPECT_EQ(places("\"a\\\nb\""), "1-2 4-5");
  EXPECT_EQ(text("\"\\\\\nn\""), "\n") << "a splice may stand in an escape";
}

TEST(LiteralSpelling, RawStringsHaveNoEscapes) {
  EXPECT_EQ(text("R\"(a\\nb)\""), "a\\nb");
  EXPECT_EQ(text("R\"xy(a)\")xy\""), "a)\"");
  EXPECT_EQ(places("R\"(a\r\nb)\""), "3-4 5-6 6-7");
  EXPECT_EQ(text("LR\"(\n)\""), "\n");
}

TEST(LiteralSpelling, KeepsPrefixAndSuffix) {
  EXPECT_EQ(spellLiteral("u8\"a\"").Prefix, "u8");
  EXPECT_EQ(spellLiteral("LR\"(a)\"").Prefix, "L");
  EXPECT_EQ(spellLiteral("R\"(a)\"").Prefix, "");
  EXPECT_EQ(spellLiteral("\"a\"sv").Suffix, "sv");
  EXPECT_EQ(spellLiteral("R\"(a)\"_x").Suffix, "_x");
}

TEST(LiteralSpelling, BrokenTextIsHarmless) {
  for (const char *Text : {"", "abc", "\"", "\"\\", "\"\\x", "\"\\N{", "R\"",
                           "R\"x", "R\"(a", "\"\\u{", "\"\\\n"})
    EXPECT_NO_FATAL_FAILURE(spellLiteral(Text)) << Text;
}

} // namespace
