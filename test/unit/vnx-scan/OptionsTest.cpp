#include "tools/vnx-scan/input/Options.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

Options settled(const Arguments &Typed, const Surroundings &Around = {}) {
  auto Result = settle(Typed, Around);
  if (const auto *Error = std::get_if<UsageError>(&Result)) {
    ADD_FAILURE() << Error->Message;
    return {};
  }
  return std::get<Options>(Result);
}

bool isRefused(const Arguments &Typed) {
  return std::holds_alternative<UsageError>(settle(Typed, {}));
}

TEST(Options, HaveDefaults) {
  Surroundings Around;
  Around.Cores = 7;
  Options Result = settled({}, Around);
  EXPECT_EQ(Result.Paths, std::vector<std::string>{"."});
  EXPECT_TRUE(Result.UseIgnoreRules);
  EXPECT_TRUE(Result.ScanHidden);
  EXPECT_FALSE(Result.FollowLinks);
  EXPECT_EQ(Result.Threads, 7u);
  EXPECT_EQ(Result.Rule.EnvVar, "HF_TOKEN");
  EXPECT_EQ(Result.Rule.MinLength, 34u);
}

TEST(Options, ThreadsAreOneAtLeast) {
  Surroundings Unknown;
  Unknown.Cores = 0;
  EXPECT_EQ(settled({}, Unknown).Threads, 1u);
  Arguments Typed;
  for (const char *Value : {"0", "-1", "x", "", "3x", "1025", " 2"}) {
    Typed.Threads = Value;
    EXPECT_TRUE(isRefused(Typed)) << Value;
  }
  Typed.Threads = "1024";
  EXPECT_EQ(settled(Typed).Threads, 1024u);
}

TEST(Options, MinLengthIsTheRulesAtLeast) {
  Arguments Typed;
  for (const char *Value : {"33", "0", "-40", "x", "99999999999999999999"}) {
    Typed.MinLength = Value;
    EXPECT_TRUE(isRefused(Typed)) << Value;
  }
  Typed.MinLength = "34";
  EXPECT_EQ(settled(Typed).Rule.MinLength, 34u);
  Typed.MinLength = "40";
  EXPECT_EQ(settled(Typed).Rule.MinLength, 40u);
}

TEST(Options, EnvVarIsAnIdentifier) {
  Arguments Typed;
  for (const char *Value : {"", "1A", "A-B", "A B", "\xC3\xA9"}) {
    Typed.EnvVar = Value;
    EXPECT_TRUE(isRefused(Typed)) << Value;
  }
  Typed.EnvVar = "_My_1";
  EXPECT_EQ(settled(Typed).Rule.EnvVar, "_My_1");
}

TEST(Options, ColorFollowsTheTerminal) {
  Surroundings Around;
  Around.OutIsTerminal = true;
  Arguments Typed;
  EXPECT_TRUE(settled(Typed, Around).ColorOut);
  EXPECT_FALSE(settled(Typed, Around).ColorErr);
  Around.NoColor = true;
  EXPECT_FALSE(settled(Typed, Around).ColorOut);
  Typed.Color = "always";
  EXPECT_TRUE(settled(Typed, Around).ColorOut);
  EXPECT_TRUE(settled(Typed, Around).ColorErr);
  Typed.Color = "never";
  Around.NoColor = false;
  EXPECT_FALSE(settled(Typed, Around).ColorOut);
  Typed.Color = "sometimes";
  EXPECT_TRUE(isRefused(Typed));
}

} // namespace
