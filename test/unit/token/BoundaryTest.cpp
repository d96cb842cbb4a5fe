#include "checks/token/Boundary.h"

#include <gtest/gtest.h>

#include <string>

using namespace vnx::token;

namespace {

/// Asks for a token that stands right after \p Before.
bool after(std::string Before, TextKind Kind = TextKind::Escaped) {
  std::string Text = Before + "hf_";
  return isBoundaryBefore(Text, Before.size(), Kind);
}

TEST(Boundary, StartOfTextIsOne) { EXPECT_TRUE(after("")); }

TEST(Boundary, EveryByteIsJudgedByTheNameRule) {
  for (int Byte = 0; Byte < 256; ++Byte) {
    bool IsName = (Byte >= '0' && Byte <= '9') || (Byte >= 'A' && Byte <= 'Z') ||
                  (Byte >= 'a' && Byte <= 'z') || Byte == '_';
    std::string Before(1, static_cast<char>(Byte));
    EXPECT_EQ(after(Before, TextKind::Decoded), !IsName) << Byte;
    EXPECT_EQ(after(Before, TextKind::Escaped), !IsName) << Byte;
    EXPECT_EQ(after("  " + Before, TextKind::Escaped), !IsName) << Byte;
  }
}

TEST(Boundary, EscapedControlCharactersAreOnes) {
  for (char Letter : std::string("abefnrtv"))
    EXPECT_TRUE(after(std::string("x\\") + Letter)) << Letter;
  EXPECT_TRUE(after("\\0"));
}

TEST(Boundary, ALetterThatEscapesNothingIsNone) {
  EXPECT_FALSE(after("\\q"));
  EXPECT_FALSE(after("n"));
  EXPECT_FALSE(after("xn"));
}

TEST(Boundary, AnEscapedBackslashStartsNoEscape) {
  EXPECT_FALSE(after("\\\\n"));
  EXPECT_TRUE(after("\\\\\\n"));
  EXPECT_FALSE(after("\\\\\\\\n"));
}

TEST(Boundary, NumericEscapesCountAsWhatTheySpell) {
  for (const char *Quote : {"\\x22", "\\x9", "\\u0022", "\\U00000022", "\\042",
                            "\\42", "\\7", "\\u{22}", "\\x{22}", "%22", "%3D",
                            "%3d", "&#34;", "&#x22;", "\\u00e9"})
    EXPECT_TRUE(after(Quote)) << Quote;
  for (const char *Letter : {"\\x61", "\\u0061", "\\U00000061", "\\141",
                             "\\u{61}", "\\x{5f}", "%61", "%5F", "&#97;",
                             "&#x61;", "&#X61;"})
    EXPECT_FALSE(after(Letter)) << Letter;
}

TEST(Boundary, HalfAnEscapeIsNone) {
  for (const char *Half : {"x22", "\\xg2", "\\u022", "22", "%2", "%g2", "u0022",
                           "\\u{22", "\\\\x22", "\\9"})
    EXPECT_FALSE(after(Half)) << Half;
}

TEST(Boundary, NamedReferencesEndInABoundary) {
  EXPECT_TRUE(after("&quot;"));
  EXPECT_TRUE(after("&amp;"));
  EXPECT_FALSE(after("&quot"));
}

TEST(Boundary, DecodedTextHasNoEscapes) {
  EXPECT_FALSE(after("\\n", TextKind::Decoded));
  EXPECT_FALSE(after("%22", TextKind::Decoded));
  EXPECT_TRUE(after("&#97;", TextKind::Decoded));
}

} // namespace
