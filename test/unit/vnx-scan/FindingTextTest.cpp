#include "tools/vnx-scan/output/FindingText.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

TEST(FindingText, AUriHasNothingButItsSafeCharacters) {
  EXPECT_EQ(uriOf("a-b/c.d_~"), "a-b/c.d_~");
  EXPECT_EQ(uriOf("a b:%\xff#?"), "a%20b%3A%25%FF%23%3F");
  EXPECT_EQ(uriOf(vnx::test::token()).find(vnx::test::body()),
            std::string::npos);
}

TEST(FindingText, TheDetailSaysWhatLineAndColumnDoNot) {
  vnx::token::Finding Found;
  EXPECT_EQ(detailOf(Found), "");
  Found.Cell = 3;
  Found.CellLine = 2;
  Found.Encoding = "base64";
  EXPECT_EQ(detailOf(Found), "cell 3, line 2; base64");
}

TEST(FindingText, AVariableNamedLikeATokenIsNotShown) {
  vnx::token::Finding Found;
  Found.Remedy = "getenv(\"" + vnx::test::token() + "\")";
  EXPECT_EQ(messageOf(Found).find(vnx::test::body()), std::string::npos);
}

TEST(FindingText, AFixThatCannotBeShownWholeIsNotShown) {
  EXPECT_TRUE(isPrintable({}));
  EXPECT_TRUE(isPrintable({{0, 1, "import os\n"}}));
  EXPECT_FALSE(isPrintable({{0, 1, "\xff"}}));
  EXPECT_FALSE(isPrintable({{0, 1, vnx::test::token()}}));
}

TEST(FindingText, EveryContextHasAName) {
  using vnx::token::Context;
  for (Context In : {Context::Text, Context::String, Context::Comment,
                     Context::Key, Context::Output})
    EXPECT_FALSE(toString(In).empty());
}

} // namespace
