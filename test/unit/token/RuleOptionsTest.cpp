#include "checks/token/RuleOptions.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::token;

namespace {

using Words = std::vector<std::string>;

std::string refused(std::string_view Name, std::string_view Value) {
  RuleOptions Options;
  return setOption(Options, Name, Value).value_or("");
}

TEST(RuleOptions, AreSetByName) {
  RuleOptions Options;
  EXPECT_FALSE(setOption(Options, "EnvVar", "MY_TOKEN"));
  EXPECT_FALSE(setOption(Options, "MinLength", "40"));
  EXPECT_FALSE(setOption(Options, "IgnorePlaceholders", "true"));
  EXPECT_FALSE(setOption(Options, "FixStyle", "checked"));
  EXPECT_FALSE(setOption(Options, "ExcludePaths", "docs/; *.md ;;"));
  std::string Print(64, 'a');
  EXPECT_FALSE(setOption(Options, "AllowedFingerprints", Print + ";" + Print));
  EXPECT_EQ(Options.EnvVar, "MY_TOKEN");
  EXPECT_EQ(Options.MinLength, 40u);
  EXPECT_TRUE(Options.IgnorePlaceholders);
  EXPECT_EQ(Options.Style, FixStyle::Checked);
  EXPECT_EQ(Options.ExcludePaths, (Words{"docs/", "*.md"}));
  EXPECT_EQ(Options.AllowedFingerprints, (Words{Print, Print}));
}

TEST(RuleOptions, AListIsATextAndBack) {
  EXPECT_EQ(joinList({}), "");
  EXPECT_EQ(joinList({"docs/", "*.md"}), "docs/;*.md");
  EXPECT_EQ(splitList(joinList({"docs/", "*.md"})), (Words{"docs/", "*.md"}));
}

TEST(RuleOptions, AWrongValueChangesNothing) {
  RuleOptions Options;
  for (auto [Name, Value] : {
           std::pair{"EnvVar", "1A"},
           {"EnvVar", ""},
           {"MinLength", "33"},
           {"MinLength", "40x"},
           {"MinLength", "-1"},
           {"IgnorePlaceholders", "yes"},
           {"FixStyle", "Getenv"},
           {"AllowedFingerprints", "abc"},
       })
    EXPECT_TRUE(setOption(Options, Name, Value)) << Name << ' ' << Value;
  EXPECT_EQ(Options.EnvVar, DefaultEnvVar);
  EXPECT_EQ(Options.MinLength, IssuedBodyLength);
  EXPECT_FALSE(Options.IgnorePlaceholders);
  EXPECT_EQ(Options.Style, FixStyle::Getenv);
  EXPECT_TRUE(Options.AllowedFingerprints.empty());
}

TEST(RuleOptions, SayWhatTheyWant) {
  EXPECT_EQ(refused("MinLength", "5"),
            "option 'vnx-sec-027.MinLength' must be a whole number of at "
            "least 34, not '5'");
  EXPECT_EQ(refused("Minlenght", "40"),
            "unknown option 'vnx-sec-027.Minlenght', did you mean "
            "'vnx-sec-027.MinLength'?");
  EXPECT_EQ(refused("env-var", "A"),
            "unknown option 'vnx-sec-027.env-var', did you mean "
            "'vnx-sec-027.EnvVar'?");
}

TEST(RuleOptions, ShowNoToken) {
  std::string Token = vnx::test::token();
  EXPECT_EQ(refused("FixStyle", Token).find(Token), std::string::npos);
  EXPECT_EQ(refused(Token, "x").find(Token), std::string::npos);
}

} // namespace
