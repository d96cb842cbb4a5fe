#include "checks/token/Confidence.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::token;
using vnx::test::token;

TEST(Confidence, ThirtyFourLettersAreTheIssuedForm) {
  EXPECT_EQ(confidenceOf(token(34)), Confidence::High);
}

TEST(Confidence, LongerOrWithADigitIsMedium) {
  EXPECT_EQ(confidenceOf(token(35)), Confidence::Medium);
  EXPECT_EQ(confidenceOf(token(33) + "7"), Confidence::Medium);
}

TEST(Confidence, HasAName) {
  EXPECT_EQ(toString(Confidence::High), "high");
  EXPECT_EQ(toString(Confidence::Medium), "medium");
}
