#include "tools/vnx-scan/output/Fixer.h"

#include "test/support/DirectoryTest.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace vnx::scan;
namespace fs = std::filesystem;

namespace {

/// SHA-256 of `old`.
constexpr char DigestOfOld[] =
    "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4";

class FixerTest : public vnx::test::DirectoryTest {
protected:
  void SetUp() override {
    std::ofstream(path("a")) << "old";
    File.Path = path("a");
    File.Digest = DigestOfOld;
  }
  FileFixes File;
};

TEST_F(FixerTest, MakesTheEdits) {
  File.Fixes = {{1, {{0, 0, "import\n"}, {0, 1, "O"}}},
                {1, {{0, 0, "import\n"}, {2, 3, "D"}}}};
  FixOutcome Outcome = applyFixes(File);
  EXPECT_EQ(Outcome.Fixed, 2u);
  EXPECT_TRUE(Outcome.Trouble.empty());
  EXPECT_EQ(read("a"), "import\nOlD");
}

TEST_F(FixerTest, LeavesAFileAloneThatWasChanged) {
  std::ofstream(path("a")) << "new";
  File.Fixes = {{1, {{0, 1, "x"}}}};
  for (bool Preview : {true, false}) {
    FixOutcome Outcome = Preview ? previewFixes(File, false) : applyFixes(File);
    EXPECT_EQ(Outcome.Fixed, 0u);
    EXPECT_EQ(Outcome.Diff, "");
    ASSERT_EQ(Outcome.Trouble.size(), 1u);
    EXPECT_FALSE(Outcome.Trouble[0].IsWarning);
    EXPECT_EQ(Outcome.Trouble[0].What.rfind("was changed since", 0), 0u);
    EXPECT_EQ(read("a"), "new");
  }
}

TEST_F(FixerTest, LeavesOutWhatOverlaps) {
  File.Fixes = {{1, {{0, 2, "x"}}}, {7, {{1, 3, "y"}}}};
  FixOutcome Outcome = applyFixes(File);
  EXPECT_EQ(Outcome.Fixed, 1u);
  ASSERT_EQ(Outcome.Trouble.size(), 1u);
  EXPECT_TRUE(Outcome.Trouble[0].IsWarning);
  EXPECT_EQ(Outcome.Trouble[0].What, "the fix of line 7 overlaps another one");
  EXPECT_EQ(read("a"), "xd");
}

TEST_F(FixerTest, NeverWritesOutsideTheFile) {
  File.Fixes = {{1, {{4, 5, "x"}}}};
  EXPECT_EQ(applyFixes(File).Fixed, 0u);
  EXPECT_EQ(read("a"), "old");
}

TEST_F(FixerTest, SaysWhatCannotBeWrittenOrRead) {
  File.Fixes = {{1, {{0, 1, "x"}}}};
  ASSERT_EQ(::chmod(path("a").c_str(), 0444), 0);
  FixOutcome Outcome = applyFixes(File);
  EXPECT_EQ(Outcome.Fixed, 0u);
  ASSERT_EQ(Outcome.Trouble.size(), 1u);
  EXPECT_EQ(Outcome.Trouble[0].What, "is read-only");
  fs::remove(path("a"));
  EXPECT_EQ(applyFixes(File).Trouble.size(), 1u);
}

TEST_F(FixerTest, WarnsOfOtherNamesOfTheFile) {
  fs::create_hard_link(path("a"), path("b"));
  File.Fixes = {{1, {{0, 1, "x"}}}};
  FixOutcome Outcome = applyFixes(File);
  EXPECT_EQ(Outcome.Fixed, 1u);
  ASSERT_EQ(Outcome.Trouble.size(), 1u);
  EXPECT_TRUE(Outcome.Trouble[0].IsWarning);
  EXPECT_EQ(read("b"), "old");
}

TEST_F(FixerTest, APreviewChangesNothing) {
  File.Fixes = {{1, {{0, 3, "new"}}}};
  FixOutcome Outcome = previewFixes(File, false);
  EXPECT_EQ(Outcome.Fixed, 1u);
  EXPECT_NE(Outcome.Diff.find("\n-old\n"), std::string::npos);
  EXPECT_NE(Outcome.Diff.find("\n+new\n"), std::string::npos);
  EXPECT_EQ(read("a"), "old");
}

vnx::raw::Report report(const std::string &Path, std::uint64_t Begin,
                        bool HasFix, const std::string &Comment = "") {
  vnx::raw::Report Result;
  Result.Found.Path = Path;
  Result.Found.Begin = Begin;
  Result.Found.End = Begin + 37;
  Result.Found.Line = 1;
  Result.Found.SuppressedBy = Comment;
  if (HasFix) {
    Result.Found.Fix = {{Begin, Begin + 37, "x"}};
    Result.FileDigest = "digest of " + Path;
  }
  return Result;
}

TEST(FixCollector, KeepsFilesThatHaveAFix) {
  FixCollector Fixes;
  Fixes.finding(report("a", 0, false));
  Fixes.finding(report("b", 0, false));
  Fixes.finding(report("b", 50, true));
  Fixes.notFixed(report("b", 100, true));
  Fixes.finding(report("b", 150, true, "NOLINT"));
  Fixes.finding(report("c", 0, true, "NOLINT"));
  auto Files = Fixes.take();
  ASSERT_EQ(Files.size(), 1u);
  EXPECT_EQ(Files[0].Path, "b");
  EXPECT_EQ(Files[0].Digest, "digest of b");
  EXPECT_EQ(Files[0].Fixes.size(), 1u);
  EXPECT_EQ(Files[0].Tokens.size(), 4u);
}

} // namespace
