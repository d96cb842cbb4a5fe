#include "tools/vnx-scan/output/ReplaceFile.h"

#include "test/support/DirectoryTest.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace vnx::scan;
namespace fs = std::filesystem;

namespace {

class ReplaceFileTest : public vnx::test::DirectoryTest {
protected:
  mode_t mode(const std::string &Name) {
    struct stat Status;
    EXPECT_EQ(::stat(path(Name).c_str(), &Status), 0);
    return Status.st_mode & 07777;
  }
  /// Nothing is left beside the files that are there.
  std::size_t entries() {
    return std::distance(fs::directory_iterator(Top), fs::directory_iterator());
  }
};

TEST_F(ReplaceFileTest, MakesAFileAsAnyProgramWould) {
  mode_t Before = ::umask(027);
  EXPECT_FALSE(replaceFile(path("a"), "text"));
  ::umask(Before);
  EXPECT_EQ(read("a"), "text");
  EXPECT_EQ(mode("a"), 0640u);
  EXPECT_EQ(entries(), 1u);
}

TEST_F(ReplaceFileTest, KeepsTheModeAndAttributes) {
  write("a", "old");
  ASSERT_EQ(::chmod(path("a").c_str(), 04751), 0);
  bool HasAttributes =
      ::setxattr(path("a").c_str(), "user.vnx", "1", 1, 0) == 0;
  EXPECT_FALSE(replaceFile(path("a"), "new"));
  EXPECT_EQ(read("a"), "new");
  EXPECT_EQ(mode("a"), 04751u);
  char Value = 0;
  if (HasAttributes)
    EXPECT_EQ(::getxattr(path("a").c_str(), "user.vnx", &Value, 1), 1);
  EXPECT_EQ(entries(), 1u);
}

TEST_F(ReplaceFileTest, KeepsTheOwner) {
  if (::geteuid() != 0)
    GTEST_SKIP() << "only root may give a file away";
  write("a", "old");
  ASSERT_EQ(::chown(path("a").c_str(), 65534, 65534), 0);
  EXPECT_FALSE(replaceFile(path("a"), "new"));
  struct stat Status;
  ASSERT_EQ(::stat(path("a").c_str(), &Status), 0);
  EXPECT_EQ(Status.st_uid, 65534u);
}

TEST_F(ReplaceFileTest, FollowsALink) {
  fs::create_directory(Top / "d");
  write("d/a", "old");
  fs::create_symlink("d/a", Top / "l");
  EXPECT_FALSE(replaceFile(path("l"), "new"));
  EXPECT_TRUE(fs::is_symlink(Top / "l"));
  EXPECT_EQ(read("d/a"), "new");
}

TEST_F(ReplaceFileTest, ALinkWithAnotherNameKeepsTheOldContent) {
  write("a", "old");
  fs::create_hard_link(Top / "a", Top / "b");
  EXPECT_FALSE(replaceFile(path("a"), "new"));
  EXPECT_EQ(read("b"), "old");
}

TEST_F(ReplaceFileTest, LeavesAReadOnlyFileAlone) {
  write("a", "old");
  ASSERT_EQ(::chmod(path("a").c_str(), 0444), 0);
  auto Error = replaceFile(path("a"), "new");
  ASSERT_TRUE(Error);
  EXPECT_EQ(Error->What, "is read-only");
  EXPECT_EQ(read("a"), "old");
  EXPECT_EQ(whyNotWritable(path("a"))->What, "is read-only");
}

TEST_F(ReplaceFileTest, LeavesAFileAloneThatIsNoLongerTheSame) {
  write("a", "old");
  struct stat Status;
  ASSERT_EQ(::stat(path("a").c_str(), &Status), 0);
  write("a", "older");
  auto Error = replaceFile(path("a"), "new", &Status);
  ASSERT_TRUE(Error);
  EXPECT_EQ(Error->What, "was changed while it was being edited");
  EXPECT_EQ(read("a"), "older");
  EXPECT_EQ(entries(), 1u);
}

TEST_F(ReplaceFileTest, SaysWhatIsNoFile) {
  EXPECT_EQ(replaceFile(path(""), "x")->What, "is a directory");
  EXPECT_NE(replaceFile(path("no/a"), "x")->What.find("no file can be made"),
            std::string::npos);
  EXPECT_FALSE(whyNotWritable(path("a")));
  EXPECT_FALSE(replaceFile("/dev/null", "x"));
}

} // namespace
