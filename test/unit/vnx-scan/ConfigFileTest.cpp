#include "tools/vnx-scan/input/ConfigFile.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

using Words = std::vector<std::string>;

/// `Name=Value` of each setting, then `LINE:COLUMN: what` of each error.
Words read(std::string_view Text) {
  std::vector<ConfigError> Errors;
  Words Result;
  for (const RuleSetting &S : parseConfig(Text, Errors).Settings)
    Result.push_back(S.Name + "=" + S.Value);
  for (const ConfigError &E : Errors)
    Result.push_back(std::to_string(E.Line) + ":" + std::to_string(E.Column) +
                     ": " + E.What);
  return Result;
}

Words checksOf(std::string_view Text) {
  std::vector<ConfigError> Errors;
  return parseConfig(Text, Errors).Checks;
}

TEST(ConfigFile, TakesBothFormsOfCheckOptions) {
  EXPECT_EQ(read("CheckOptions:\n"
                 "  - key: vnx-sec-027.EnvVar\n"
                 "    value: A\n"
                 "  - { key: vnx-sec-027.MinLength, value: '40' }\n"
                 "  - { key: other.EnvVar, value: 1 }\n"),
            (Words{"EnvVar=A", "MinLength=40"}));
  EXPECT_EQ(read("---\nCheckOptions:\n"
                 "  vnx-sec-027.EnvVar: B\n"
                 "  vnx-sec-027.IgnorePlaceholders: true\n"
                 "  vnx-sec-027.ExcludePaths: 'a;b'\n"
                 "  other.Thing: [1, 2]\n"),
            (Words{"EnvVar=B", "IgnorePlaceholders=true", "ExcludePaths=a;b"}));
}

TEST(ConfigFile, LeavesWhatIsNotAboutTheRule) {
  EXPECT_EQ(read(""), Words{});
  EXPECT_EQ(read("# nothing\n"), Words{});
  EXPECT_EQ(read("CheckOptions:\nChecks:\n"), Words{});
  EXPECT_EQ(read("EnvVar: A\nFormatStyle: file\nNew: {a: [b]}\n"), Words{});
  EXPECT_EQ(read("CheckOptions:\n  vnx-sec-0271.EnvVar: 1\n  EnvVar: 1\n"),
            Words{});
}

TEST(ConfigFile, SaysWhereAMistakeIs) {
  EXPECT_EQ(read("CheckOptions:\n  vnx-sec-027.MinLength: 3\n"
                 "  vnx-sec-027.EnvVra: A\n  vnx-sec-027.EnvVar: A\n"),
            (Words{"EnvVar=A",
                   "2:26: option 'vnx-sec-027.MinLength' must be a whole "
                   "number of at least 34, not '3'",
                   "3:3: unknown option 'vnx-sec-027.EnvVra', did you mean "
                   "'vnx-sec-027.EnvVar'?"}));
  EXPECT_EQ(read("CheckOptions:\n  vnx-sec-027.ExcludePaths: [a, b]\n"),
            Words{"2:29: the value of an option is a text; a list is written "
                  "with `;` between its items"});
  EXPECT_EQ(read("CheckOptions:\n  - key: vnx-sec-027.EnvVar\n"),
            Words{"2:5: this item of `CheckOptions` has no `value`"});
  EXPECT_EQ(read("CheckOptions: x\n").size(), 1u);
  EXPECT_EQ(read("CheckOptions: [x]\n").size(), 1u);
  EXPECT_EQ(read("- a\n").size(), 1u);
  EXPECT_EQ(read("Checks: {a: b}\n").size(), 1u);
  EXPECT_EQ(read("InheritParentConfig: perhaps\n"),
            Words{"1:22: `InheritParentConfig` is true or false"});
}

TEST(ConfigFile, IsYaml) {
  Words Result = read("CheckOptions:\n  vnx-sec-027.EnvVar: A\n  b: [c\n");
  ASSERT_EQ(Result.size(), 1u);
  EXPECT_EQ(Result[0].find("4:1: "), 0u) << Result[0];
  EXPECT_EQ(read(std::string(10000, '[')).size(), 1u);
  EXPECT_EQ(read("a: *b\n").size(), 1u);
  EXPECT_EQ(read("\tx: {\n").size(), 1u);
}

TEST(ConfigFile, ShowsNoToken) {
  std::string Token = vnx::test::token();
  for (const Words &Result :
       {read("CheckOptions:\n  vnx-sec-027.FixStyle: " + Token),
        read("CheckOptions:\n  vnx-sec-027." + Token + ": a"),
        read("a: *" + Token), read("a: !<" + Token + " '")})
    for (const std::string &Word : Result)
      EXPECT_EQ(Word.find(Token), std::string::npos) << Word;
}

TEST(ConfigFile, TakesChecksAsTextAndAsList) {
  Words Wanted = {"-*", "misc-*", "-vnx-*"};
  EXPECT_EQ(checksOf("Checks: '-*, misc-*,-vnx-*'"), Wanted);
  EXPECT_EQ(checksOf("Checks: >\n  -*,\n  misc-*,\n  -vnx-*\n"), Wanted);
  EXPECT_EQ(checksOf("Checks: ['-*', misc-*, -vnx-*]"), Wanted);
  EXPECT_EQ(checksOf("Checks:\n  - '-*,misc-*'\n  - -vnx-*"), Wanted);
}

TEST(ConfigFile, ChecksTurnTheRuleOffOnlyByName) {
  for (const Words &Checks : {Words{"-vnx-sec-027"},
                              {"-vnx-*"},
                              {"*", "-vnx-sec-*"},
                              {"vnx-*", "-vnx-sec-027"},
                              {"- vnx-*"},
                              {"-*-027"}})
    EXPECT_TRUE(turnsRuleOff(Checks)) << Checks[0];
  for (const Words &Checks : {Words{},
                              {"-*"},
                              {"-*", "misc-*"},
                              {"vnx-*"},
                              {"-vnx-*", "vnx-sec-027"},
                              {"-vnx-*", "*"},
                              {"-vnx-sec-028"},
                              {"vnx-*", "-*"},
                              {"-vnx"},
                              {"-"},
                              {"-vnx-[s]ec-027"}})
    EXPECT_FALSE(turnsRuleOff(Checks)) << (Checks.empty() ? "" : Checks[0]);
}

} // namespace
