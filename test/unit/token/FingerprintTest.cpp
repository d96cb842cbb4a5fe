#include "checks/token/Fingerprint.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using vnx::test::token;
using vnx::token::fingerprint;

TEST(Fingerprint, IsSixtyFourHexDigits) {
  std::string Print = fingerprint("a/b.py", token(), 0);
  EXPECT_EQ(Print.size(), 64u);
  EXPECT_EQ(Print.find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST(Fingerprint, DependsOnEachPart) {
  std::string Print = fingerprint("a.py", token(34, 1), 0);
  EXPECT_EQ(Print, fingerprint("a.py", token(34, 1), 0));
  EXPECT_NE(Print, fingerprint("b.py", token(34, 1), 0));
  EXPECT_NE(Print, fingerprint("a.py", token(34, 2), 0));
  EXPECT_NE(Print, fingerprint("a.py", token(34, 1), 1));
}

TEST(Fingerprint, HoldsNothingOfTheToken) {
  std::string Token = "hf_" + std::string(34, 'a');
  EXPECT_EQ(fingerprint("a.py", Token, 0).find("aaaa"), std::string::npos);
}

// Baselines outlive releases: this value may change only with the key in
// Fingerprint.cpp, and with a line in the changelog. It was computed by
// Python's hmac module.
TEST(Fingerprint, IsStableAcrossReleases) {
  EXPECT_EQ(fingerprint("a.py", "hf_" + std::string(34, 'x'), 0),
            "403efc983f007c4f8e997bab3e8c3095310e44ed4d28770c1862b10aea0a5864");
}
