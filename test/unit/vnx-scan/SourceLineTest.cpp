#include "tools/vnx-scan/output/SourceLine.h"

#include <gtest/gtest.h>

#include <clocale>

using namespace vnx::scan;

namespace {

constexpr char Token[] = "hf_aBcD\u2026(37)";

SourceLine render(std::string Before, std::string After, bool CutBefore = false,
                  bool CutAfter = false) {
  std::setlocale(LC_CTYPE, "C.UTF-8");
  return renderSource(
      vnx::raw::makeExcerpt(Before, CutBefore, Token, After, CutAfter));
}

TEST(SourceLine, PutsTheCaretUnderTheToken) {
  SourceLine Line = render("x = \"", "\"");
  EXPECT_EQ(Line.Text, std::string("x = \"") + Token + "\"");
  EXPECT_EQ(Line.CaretColumn, 5u);
  EXPECT_EQ(Line.CaretWidth, 12u);
}

TEST(SourceLine, CountsColumnsNotBytes) {
  EXPECT_EQ(render("\u6f22\u00e9 ", "").CaretColumn, 4u);
  EXPECT_EQ(render("e\u0301 ", "").CaretColumn, 2u);
  EXPECT_EQ(render("\x1b ", "").CaretColumn, 9u);
  EXPECT_EQ(render("\xff ", "").CaretColumn, 5u);
}

TEST(SourceLine, ExpandsTabs) {
  SourceLine Line = render("ab\tc\t", "\tx");
  EXPECT_EQ(Line.Text, std::string("ab      c       ") + Token + "    x");
  EXPECT_EQ(Line.CaretColumn, 16u);
}

TEST(SourceLine, CutsALongLineAroundTheToken) {
  SourceLine Line = render(std::string(400, '-'), std::string(400, '-'));
  EXPECT_EQ(Line.Text, "\u2026" + std::string(74, '-') + Token +
                           std::string(74, '-') + "\u2026");
  EXPECT_EQ(Line.CaretColumn, 75u);
}

TEST(SourceLine, GivesTheRoomOfAShortSideToTheOther) {
  SourceLine Line = render("x ", std::string(400, '-'));
  EXPECT_EQ(Line.Text,
            std::string("x ") + Token + std::string(146, '-') + "\u2026");
  Line = render(std::string(400, '-'), " x");
  EXPECT_EQ(Line.Text, "\u2026" + std::string(146, '-') + Token + " x");
}

TEST(SourceLine, ShowsThatTheExcerptIsCut) {
  SourceLine Line = render("- ", " -", true, true);
  EXPECT_EQ(Line.Text, std::string("\u2026- ") + Token + " -\u2026");
  EXPECT_EQ(Line.CaretColumn, 3u);
}

TEST(SourceLine, ShowsNoHalfCharacterAtACut) {
  SourceLine Line = render("\xbc\xa2 ", " \xe6\xbc", true, true);
  EXPECT_EQ(Line.Text, std::string("\u2026 ") + Token + " \u2026");
}

TEST(SourceLine, BytesBeforeTheTokenDoNotSwallowIt) {
  SourceLine Line = render("\xf0", "");
  EXPECT_EQ(Line.Text, std::string("<F0>") + Token);
  EXPECT_EQ(Line.CaretColumn, 4u);
  EXPECT_EQ(Line.CaretWidth, 12u);
}

} // namespace
