#include "tools/vnx-scan/input/OpenDirectory.h"

#include "test/support/DirectoryTest.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using vnx::scan::OpenDirectory;

namespace {

class OpenDirectoryTest : public vnx::test::DirectoryTest {};

TEST_F(OpenDirectoryTest, OpensWhatIsInIt) {
  write("a", "x");
  OpenDirectory Directory;
  EXPECT_FALSE(Directory.isOpen());
  ASSERT_EQ(Directory.open(Top.string()), 0);
  EXPECT_TRUE(Directory.isOpen());
  int File = ::openat(Directory.descriptor(), "a", O_RDONLY | O_CLOEXEC);
  EXPECT_GE(File, 0);
  ::close(File);
  int Descriptor = Directory.descriptor();
  OpenDirectory Other(std::move(Directory));
  EXPECT_EQ(Other.descriptor(), Descriptor);
}

TEST_F(OpenDirectoryTest, SaysWhyItFailed) {
  write("a", "x");
  OpenDirectory Directory;
  EXPECT_EQ(Directory.open(path("gone")), ENOENT);
  EXPECT_EQ(Directory.open(path("a")), ENOTDIR);
  EXPECT_FALSE(Directory.isOpen());
}

TEST_F(OpenDirectoryTest, OnlyAFewAreKept) {
  rlimit Limit;
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &Limit), 0);
  std::vector<OpenDirectory> All;
  std::size_t Kept = 0;
  for (int I = 0; I < 400; ++I) {
    OpenDirectory Next;
    ASSERT_EQ(Next.open(Top.string()), 0);
    Next.keepIfFew();
    Kept += Next.isOpen();
    All.push_back(std::move(Next));
  }
  EXPECT_GT(Kept, 0u);
  EXPECT_LE(Kept, std::min<rlim_t>(Limit.rlim_cur / 4, 256));
  // Room comes back.
  All.clear();
  OpenDirectory Next;
  ASSERT_EQ(Next.open(Top.string()), 0);
  Next.keepIfFew();
  EXPECT_TRUE(Next.isOpen());
}

} // namespace
