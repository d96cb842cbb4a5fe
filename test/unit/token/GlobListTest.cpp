#include "checks/token/GlobList.h"

#include "checks/token/Wildmatch.h"

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

// A glob is told from most paths by their first and last byte.
TEST(GlobList, FitsWhatItsGlobFits) {
  for (const char *Glob :
       {"*.[ch]", "a[]]", "a\\]", "a\\b", "\\#a", ".*", "*", "?", "*~", "[ab]c",
        "a*b", "x?", "**", "a/*.c", "a/b[12]", "**/b2"})
    for (const char *Path :
         {"x.c", "x.h", "x.o", "a]", "ab", "#a", ".a", ".", "a~", "bc", "cc",
          "aab", "x1", "a/x.c", "a/b1", "b2", "a/b2", "a/b3"}) {
      std::string_view Subject = Path;
      if (std::string_view(Glob).find('/') == std::string_view::npos)
        Subject = Subject.substr(Subject.rfind('/') + 1);
      EXPECT_EQ(globs({Glob}).judge(Path, false) == Verdict::Match,
                vnx::token::wildmatch(Glob, Subject))
          << Glob << ' ' << Path;
    }
}

} // namespace
