#include "checks/raw/Excerpt.h"

#include "checks/token/Redaction.h"
#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::raw;
using vnx::test::body;
using vnx::test::token;

namespace {

std::string shown(const Excerpt &E) {
  return E.Text.substr(E.TokenBegin, E.TokenLength);
}

TEST(Excerpt, SaysWhereTheTokenIs) {
  Excerpt E = makeExcerpt("a = \"", false, "hf_aBcD", "\";", false);
  EXPECT_EQ(E.Text, "a = \"hf_aBcD\";");
  EXPECT_EQ(shown(E), "hf_aBcD");
}

TEST(Excerpt, RedactsTheOtherTokensOfTheLine) {
  Excerpt E = makeExcerpt(token(34, 1) + ",", false, "hf_aBcD",
                          "," + token(34, 2), false);
  EXPECT_EQ(E.Text, vnx::token::redact(token(34, 1)) + ",hf_aBcD," +
                        vnx::token::redact(token(34, 2)));
  EXPECT_EQ(shown(E), "hf_aBcD");
}

TEST(Excerpt, ShowsNothingOfATokenThatACutGoesThrough) {
  for (std::size_t Cut = 0; Cut <= 37; ++Cut) {
    Excerpt E = makeExcerpt(token().substr(Cut) + " = ", Cut > 0, "hf_aBcD",
                            " = " + token().substr(0, 37 - Cut), Cut > 0);
    EXPECT_EQ(E.Text.find(body().substr(30)), std::string::npos) << Cut;
    EXPECT_EQ(E.Text.find(body().substr(4, 8)), std::string::npos) << Cut;
    EXPECT_EQ(shown(E), "hf_aBcD");
  }
}

} // namespace
