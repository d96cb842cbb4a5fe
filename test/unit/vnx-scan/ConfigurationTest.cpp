#include "tools/vnx-scan/input/Configuration.h"

#include "test/support/DirectoryTest.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace vnx::scan;
namespace fs = std::filesystem;

namespace {

/// Each test runs in a fresh directory of its own.
class ConfigurationTest : public vnx::test::DirectoryTest {
protected:
  void SetUp() override { fs::current_path(Top); }

  void file(const std::string &Path, const std::string &Text) {
    write(Path, Text);
  }

  static std::string envVar(const std::string &Name) {
    return "CheckOptions: {vnx-sec-027.EnvVar: " + Name + "}\n";
  }

  /// The rules of the directory \p Path.
  std::shared_ptr<const FileRules> rules(const std::string &Path = "") {
    Configuration Config(Options);
    auto Result = Config.around(Path.empty() ? Root : Root + "/" + Path).Rules;
    Trouble.clear();
    for (const ScanError &Error : Config.takeTrouble())
      Trouble.push_back(Error.Path + ": " + Error.What);
    return Result;
  }
  std::string var(const std::string &Path = "") {
    return rules(Path)->Rule.EnvVar;
  }

  ConfigOptions Options;
  std::vector<std::string> Trouble;
  std::string Root = Top.string();
};

TEST_F(ConfigurationTest, TakesTheNearestFile) {
  EXPECT_EQ(var("a/b"), "HF_TOKEN");
  file(".clang-tidy", envVar("TOP"));
  file("a/.clang-tidy", envVar("A"));
  file("a/b/c/.clang-tidy", "");
  EXPECT_EQ(var(), "TOP");
  EXPECT_EQ(var("a"), "A");
  EXPECT_EQ(var("a/b/c"), "A");
  EXPECT_EQ(var("x/y"), "TOP");
  EXPECT_TRUE(Trouble.empty());
}

TEST_F(ConfigurationTest, InheritsOnlyWhereAsked) {
  file(".clang-tidy",
       "Checks: -vnx-*\n"
       "CheckOptions: {vnx-sec-027.EnvVar: TOP, vnx-sec-027.MinLength: 40}\n");
  file("a/.clang-tidy", "InheritParentConfig: true\n" + envVar("A"));
  file("a/b/.clang-tidy", "InheritParentConfig: true\nChecks: vnx-*\n");
  file("c/.clang-tidy", envVar("C"));
  EXPECT_EQ(var("a"), "A");
  EXPECT_EQ(rules("a")->Rule.MinLength, 40u);
  EXPECT_TRUE(rules("a")->IsOff);
  EXPECT_EQ(var("a/b"), "A");
  EXPECT_FALSE(rules("a/b")->IsOff);
  EXPECT_EQ(rules("c")->Rule.MinLength, 34u);
  EXPECT_FALSE(rules("c")->IsOff);
}

TEST_F(ConfigurationTest, ExcludesFromTheFolderOfTheFile) {
  file("a/.clang-tidy",
       "CheckOptions: {vnx-sec-027.ExcludePaths: '/gen;*.md'}");
  file("a/b/.clang-tidy", "InheritParentConfig: true");
  auto Rules = rules("a/b");
  EXPECT_TRUE(Rules->excludes(Root + "/a/gen/x"));
  EXPECT_TRUE(Rules->excludes(Root + "/a/b/x.md"));
  EXPECT_FALSE(Rules->excludes(Root + "/a/b/gen/x"));
  EXPECT_FALSE(rules()->excludes(Root + "/x.md"));
}

TEST_F(ConfigurationTest, AllowsFingerprints) {
  std::string A(64, 'a'), B(64, 'b'), C(64, 'c');
  file(".clang-tidy",
       "CheckOptions: {vnx-sec-027.AllowedFingerprints: " + C + ";" + A + "}");
  auto Rules = rules();
  EXPECT_TRUE(Rules->allows(A));
  EXPECT_FALSE(Rules->allows(B));
  EXPECT_TRUE(Rules->allows(C));
}

TEST_F(ConfigurationTest, WhatIsTypedWins) {
  file(".clang-tidy", envVar("TOP"));
  file("other", envVar("OTHER"));
  Options.File = "other";
  EXPECT_EQ(var(), "OTHER");
  Options.File.reset();
  Options.Inline = "{}";
  EXPECT_EQ(var(), "HF_TOKEN");
  Options.Inline = "";
  EXPECT_EQ(var(), "TOP");
  Options.Inline = "{InheritParentConfig: true, CheckOptions: "
                   "{vnx-sec-027.MinLength: 40}}";
  EXPECT_EQ(var(), "TOP");
  EXPECT_EQ(rules()->Rule.MinLength, 40u);
  Options.Flags = {{"EnvVar", "FLAG"}};
  EXPECT_EQ(var(), "FLAG");
}

TEST_F(ConfigurationTest, BlamesABrokenFileOnce) {
  file(".clang-tidy", "CheckOptions: [\n");
  Configuration Config(Options);
  Config.around(Root + "/a");
  EXPECT_EQ(Config.takeTrouble().size(), 1u);
  auto Scope = Config.around(Root + "/b");
  Config.below(Scope, Root, true);
  EXPECT_EQ(Config.takeTrouble().size(), 0u);
  EXPECT_EQ(Scope.Rules->Rule.EnvVar, "HF_TOKEN");
}

TEST_F(ConfigurationTest, ABrokenFileHidesThoseAbove) {
  file(".clang-tidy", envVar("TOP"));
  file("a/.clang-tidy", "x: [\n");
  fs::create_directories("d/.clang-tidy");
  fs::create_directories("p");
  ASSERT_EQ(::mkfifo("p/.clang-tidy", 0600), 0);
  file("large/.clang-tidy", std::string((1 << 20) + 1, '#'));
  for (const char *Path : {"a", "d", "p", "large"}) {
    EXPECT_EQ(var(Path), "HF_TOKEN") << Path;
    ASSERT_EQ(Trouble.size(), 1u) << Path;
    EXPECT_EQ(Trouble[0].find(std::string(Path) + "/.clang-tidy"), 0u)
        << Trouble[0];
  }
  Options.File = "nowhere";
  EXPECT_EQ(var(), "HF_TOKEN");
  EXPECT_EQ(Trouble,
            std::vector<std::string>{"nowhere: no such file or directory"});
}

TEST_F(ConfigurationTest, GoesDownWithTheWalk) {
  file("a/.clang-tidy", envVar("A"));
  Configuration Config(Options);
  auto Top = Config.around(Root);
  auto Same = Config.below(Top, Root + "/b", false);
  EXPECT_EQ(Same.Rules, Top.Rules);
  EXPECT_EQ(Config.below(Top, Root + "/a", true).Rules->Rule.EnvVar, "A");
}

} // namespace
