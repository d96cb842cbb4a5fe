#include "tools/vnx-scan/input/Walk.h"

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
class WalkTest : public vnx::test::DirectoryTest {
protected:
  void SetUp() override { fs::current_path(Top); }

  void file(const std::string &Path) { write(Path, "x"); }

  using Names = std::vector<std::string>;
  Names walk(Names Paths = {"."}) {
    Options.Paths = std::move(Paths);
    Walk Files(Options);
    Names Result;
    while (auto Entry = Files.next())
      Result.push_back(Entry->What == ScanEntry::Kind::Trouble
                           ? Entry->Path + " -> " + Entry->Error->What
                           : Entry->Path);
    Skipped = Files.skipped();
    return Result;
  }

  WalkOptions Options;
  SkipCounts Skipped;
};

TEST_F(WalkTest, GivesPathsInByteOrder) {
  for (const char *Path : {"a/x", "a-b", "a.txt", "a0", "B", "a/y/z", "\xff"})
    file(Path);
  EXPECT_EQ(walk(), (Names{"B", "a-b", "a.txt", "a/x", "a/y/z", "a0", "\xff"}));
}

TEST_F(WalkTest, MergesThePathsOfTheCommandLine) {
  for (const char *Path : {"b/1", "a/2", "c"})
    file(Path);
  EXPECT_EQ(walk({"c", "b", "-", "a"}), (Names{"<stdin>", "a/2", "b/1", "c"}));
}

TEST_F(WalkTest, GivesEachFileOnce) {
  file("a/x");
  file("a/y");
  EXPECT_EQ(walk({"a", "./a", "a/"}), (Names{"a/x", "a/y"}));
  EXPECT_EQ(walk({".", "./a"}), (Names{"./a/x", "./a/y"}));
  EXPECT_EQ(walk({"a/x", "a", "a/x"}), (Names{"a/x", "a/y"}));
  EXPECT_EQ(walk({"none", "none"}).size(), 1u);
}

TEST_F(WalkTest, KeepsHardLinksApart) {
  file("a");
  fs::create_hard_link("a", "b");
  EXPECT_EQ(walk({".", "a"}), (Names{"a", "b"}));
}

TEST_F(WalkTest, LooksIntoHiddenDirectoriesButNotIntoGit) {
  file(".github/x");
  file(".env");
  file(".git/config");
  file("sub/.git");
  Options.UseIgnoreRules = false;
  EXPECT_EQ(walk(), (Names{".env", ".github/x"}));
  EXPECT_EQ(walk({".git"}), Names{".git/config"});
  Options.ScanHidden = false;
  EXPECT_EQ(walk(), Names{});
  EXPECT_EQ(Skipped[SkipReason::Hidden], 2u);
  EXPECT_EQ(walk({".env"}), Names{".env"});
}

TEST_F(WalkTest, SkipsByNameAlsoWhatIsTyped) {
  file("yarn.lock");
  file("a.min.js");
  file("SHA256SUMS");
  EXPECT_EQ(walk(), Names{});
  EXPECT_EQ(Skipped[SkipReason::LockFile], 1u);
  EXPECT_EQ(Skipped[SkipReason::MinifiedAsset], 1u);
  EXPECT_EQ(Skipped[SkipReason::Checksums], 1u);
  EXPECT_EQ(walk({"yarn.lock"}), Names{});
  EXPECT_EQ(Skipped[SkipReason::LockFile], 1u);
}

TEST_F(WalkTest, FollowsNoLinkButATypedOne) {
  file("d/x");
  fs::create_directory_symlink("d", "l");
  fs::create_symlink("d/x", "m");
  EXPECT_EQ(walk(), Names{"d/x"});
  EXPECT_EQ(Skipped[SkipReason::SymbolicLink], 2u);
  EXPECT_EQ(walk({"l"}), Names{"l/x"});
  EXPECT_EQ(walk({"m"}), Names{"m"});
}

TEST_F(WalkTest, FollowsLinksOnceAndNoLoop) {
  Options.FollowLinks = true;
  file("d/x");
  fs::create_directory_symlink("..", "d/up");
  fs::create_directory_symlink("d", "e");
  fs::create_symlink("nowhere", "f");
  EXPECT_EQ(walk(), (Names{"d/up -> symbolic link loop", "d/x",
                           "f -> broken symbolic link"}));
  EXPECT_EQ(Skipped[SkipReason::AlreadyScanned], 1u);
}

TEST_F(WalkTest, NeverOpensWhatIsNoFile) {
  ASSERT_EQ(::mkfifo("p", 0600), 0);
  EXPECT_EQ(walk(), Names{});
  EXPECT_EQ(Skipped[SkipReason::NotRegular], 1u);
  EXPECT_EQ(walk({"p"}), Names{"p -> is a pipe, not a regular file"});
}

TEST_F(WalkTest, NamesWhatIsMissing) {
  file("a");
  EXPECT_EQ(walk({"a", "b"}), (Names{"a", "b -> no such file or directory"}));
}

TEST_F(WalkTest, AGitignoreOutsideARepositoryMeansNothing) {
  std::ofstream(".gitignore") << "*\n";
  file("a");
  EXPECT_EQ(walk(), (Names{".gitignore", "a"}));
}

} // namespace
