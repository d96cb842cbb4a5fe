#include "checks/token/Redaction.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::token;
using vnx::test::body;
using vnx::test::token;

TEST(Redaction, ShowsFourBytesAndTheLength) {
  EXPECT_EQ(redact(token(35)), "hf_" + body(4) + "\u2026(38)");
}

TEST(Redaction, TakesALengthForATokenThatIsNotAllAtHand) {
  EXPECT_EQ(redact(token(34), 1000), "hf_" + body(4) + "\u2026(1000)");
}

TEST(Redaction, HidesEveryTokenOfAText) {
  EXPECT_EQ(redactAll("a " + token(34, 1) + ", " + token(36, 2) + "."),
            "a " + redact(token(34, 1)) + ", " + redact(token(36, 2)) + ".");
}

TEST(Redaction, HidesWhatTheRuleWouldNotReport) {
  std::string Text = redactAll("x" + token() + " hf_" + token());
  EXPECT_EQ(Text.find(body()), std::string::npos);
}

TEST(Redaction, LeavesOtherTextAlone) {
  for (const std::string &Text : {std::string(), std::string("plain"),
                                  std::string("hf_short"), token(33)})
    EXPECT_EQ(redactAll(Text), Text);
}
