#include "checks/token/Placeholder.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using vnx::test::body;
using vnx::test::token;
using vnx::token::isPlaceholder;

TEST(Placeholder, RepetitionIsFiller) {
  EXPECT_TRUE(isPlaceholder("hf_" + std::string(34, 'x')));
  EXPECT_TRUE(isPlaceholder("hf_" + std::string(20, 'x') + std::string(20, 'X')));
  EXPECT_TRUE(isPlaceholder("hf_" + std::string(34, '0')));
}

TEST(Placeholder, AnAlphabetOrACountIsFiller) {
  std::string Alphabet = "aBcDeFgHiJkLmNoPqRsTuVwXyZ";
  EXPECT_TRUE(isPlaceholder("hf_" + Alphabet + "012345678"));
  EXPECT_TRUE(isPlaceholder("hf_" + Alphabet + Alphabet));
  std::string Count;
  while (Count.size() < 40)
    Count += "1234567890";
  EXPECT_TRUE(isPlaceholder("hf_" + Count));
}

TEST(Placeholder, AWordInsideIsFiller) {
  EXPECT_TRUE(isPlaceholder("hf_" + body(14) + "EXAMPLE" + body(14, 2)));
  EXPECT_TRUE(isPlaceholder("hf_" + body(14) + "Placeholder" + body(14, 2)));
}

TEST(Placeholder, ARandomBodyIsNot) {
  for (unsigned Seed = 0; Seed < 20000; ++Seed)
    ASSERT_FALSE(isPlaceholder(token(34, Seed))) << body(34, Seed);
}
