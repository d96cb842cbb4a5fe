#include "tools/vnx-scan/output/DisplayText.h"

#include "checks/token/Redaction.h"
#include "test/support/Tokens.h"

#include <gtest/gtest.h>

#include <clocale>

using namespace vnx::scan;

namespace {

class DisplayText : public ::testing::Test {
protected:
  void SetUp() override { std::setlocale(LC_CTYPE, "C.UTF-8"); }
};

TEST_F(DisplayText, LeavesPrintableTextAlone) {
  EXPECT_EQ(safeText("a/b c~"), "a/b c~");
  EXPECT_EQ(safeText("\u00e9\u6f22\U0001F600"), "\u00e9\u6f22\U0001F600");
}

TEST_F(DisplayText, SpellsOutControls) {
  EXPECT_EQ(safeText("\x1b[31m\n\t\x7f"),
            "<U+001B>[31m<U+000A><U+0009><U+007F>");
  EXPECT_EQ(safeText(std::string(1, '\0')), "<U+0000>");
  EXPECT_EQ(safeText("\u0085\u202e\u200b\ufeff\u2066"),
            "<U+0085><U+202E><U+200B><U+FEFF><U+2066>");
}

TEST_F(DisplayText, SpellsOutBytesThatAreNotUtf8) {
  EXPECT_EQ(safeText("\xff"), "<FF>");
  EXPECT_EQ(safeText("\xe6\xbc"), "<E6><BC>");
  EXPECT_EQ(safeText("\xc0\xaf"), "<C0><AF>");
  EXPECT_EQ(safeText("\xed\xa0\x80"), "<ED><A0><80>");
  EXPECT_EQ(safeText("\xf4\x90\x80\x80"), "<F4><90><80><80>");
  EXPECT_EQ(safeText("\xe6x"), "<E6>x");
}

TEST_F(DisplayText, RedactsTokens) {
  std::string Token = vnx::test::token();
  EXPECT_EQ(safeText("a/" + Token + "/b"),
            "a/" + vnx::token::redact(Token) + "/b");
}

TEST_F(DisplayText, KnowsWidths) {
  EXPECT_EQ(characterAt("a", 0).Width, 1u);
  EXPECT_EQ(characterAt("\u6f22", 0).Width, 2u);
  EXPECT_EQ(characterAt("\u0301", 0).Width, 0u);
  EXPECT_EQ(characterAt("\x01", 0).Width, 8u);
}

} // namespace
