#include "checks/token/GlobList.h"

#include <gtest/gtest.h>

using vnx::token::GlobList;
using Verdict = vnx::token::GlobList::Verdict;

namespace {

GlobList globs(std::initializer_list<const char *> Words) {
  GlobList Result;
  for (const char *Word : Words)
    Result.add(Word);
  return Result;
}

TEST(GlobList, MatchesNamesAtAnyDepth) {
  GlobList List = globs({"*.md"});
  EXPECT_TRUE(List.matchesFile("a.md"));
  EXPECT_TRUE(List.matchesFile("a/b/c.md"));
  EXPECT_FALSE(List.matchesFile("a.mdx"));
}

TEST(GlobList, MatchesWhatLiesInAFolder) {
  for (const char *Glob : {"gen", "gen/", "/gen", "gen/**", "g*"})
    EXPECT_TRUE(globs({Glob}).matchesFile("gen/a/b.py")) << Glob;
  EXPECT_TRUE(globs({"gen/"}).matchesFile("src/gen/a.py"));
  EXPECT_FALSE(globs({"gen/"}).matchesFile("src/gen"));
}

TEST(GlobList, TiesASlashToItsOwnFolder) {
  EXPECT_TRUE(globs({"test/data"}).matchesFile("test/data/x"));
  EXPECT_FALSE(globs({"test/data"}).matchesFile("lib/test/data/x"));
  EXPECT_TRUE(globs({"**/test/data"}).matchesFile("lib/test/data/x"));
  EXPECT_FALSE(globs({"/gen"}).matchesFile("src/gen/x"));
}

TEST(GlobList, LetsTheLastGlobDecide) {
  GlobList List = globs({"*.md", "!README.md"});
  EXPECT_EQ(List.judge("docs/a.md", false), Verdict::Match);
  EXPECT_EQ(List.judge("README.md", false), Verdict::Negated);
  EXPECT_EQ(List.judge("a.py", false), Verdict::None);
}

TEST(GlobList, IgnoresWhatIsEmpty) {
  EXPECT_TRUE(globs({"", "/", "!", "!/"}).empty());
  EXPECT_FALSE(globs({}).matchesFile("a"));
}

} // namespace
