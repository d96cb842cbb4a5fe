#include "tools/vnx-scan/input/IgnoreFile.h"

#include <gtest/gtest.h>

using vnx::scan::IgnoreFile;

namespace {

bool ignores(std::string_view Rules, std::string_view Path,
             bool IsDirectory = false) {
  return IgnoreFile(Rules).judge(Path, IsDirectory) ==
         IgnoreFile::Verdict::Ignored;
}

TEST(IgnoreFile, ANameCountsAtAnyDepth) {
  EXPECT_TRUE(ignores("a.log\n", "a.log"));
  EXPECT_TRUE(ignores("a.log\n", "x/y/a.log"));
  EXPECT_TRUE(ignores("*.log\n", "x/a.log"));
  EXPECT_FALSE(ignores("a.log\n", "xa.log"));
}

TEST(IgnoreFile, ASlashTiesAPatternToItsPlace) {
  EXPECT_TRUE(ignores("/a\n", "a"));
  EXPECT_FALSE(ignores("/a\n", "x/a"));
  EXPECT_TRUE(ignores("x/a\n", "x/a"));
  EXPECT_FALSE(ignores("x/a\n", "y/x/a"));
}

TEST(IgnoreFile, ATrailingSlashMeansDirectories) {
  EXPECT_TRUE(ignores("a/\n", "x/a", true));
  EXPECT_FALSE(ignores("a/\n", "a", false));
}

TEST(IgnoreFile, TheLastRuleThatFitsDecides) {
  IgnoreFile Rules("*.log\n!keep.log\n");
  EXPECT_EQ(Rules.judge("a.log", false), IgnoreFile::Verdict::Ignored);
  EXPECT_EQ(Rules.judge("keep.log", false), IgnoreFile::Verdict::Kept);
  EXPECT_EQ(Rules.judge("a.c", false), IgnoreFile::Verdict::None);
  EXPECT_TRUE(ignores("!keep.log\n*.log\n", "keep.log"));
}

TEST(IgnoreFile, ReadsLinesAsGitDoes) {
  EXPECT_TRUE(IgnoreFile("# a\n\n   \n/\n").empty());
  EXPECT_TRUE(ignores("a  \n", "a"));
  EXPECT_TRUE(ignores("a\\ \n", "a "));
  EXPECT_TRUE(ignores("\\#a\n", "#a"));
  EXPECT_TRUE(ignores("\\!a\n", "!a"));
  EXPECT_TRUE(ignores("a\r\n", "a"));
  EXPECT_TRUE(ignores("\xEF\xBB\xBF"
                      "a\n",
                      "a"));
  EXPECT_TRUE(ignores("b\na", "a"));
}

} // namespace
