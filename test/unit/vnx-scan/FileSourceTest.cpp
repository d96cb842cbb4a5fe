#include "tools/vnx-scan/input/FileSource.h"

#include "test/support/DirectoryTest.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using vnx::scan::FileSource;

namespace {

class FileSourceTest : public vnx::test::DirectoryTest {
protected:
  std::string Root = Top.string();
};

TEST_F(FileSourceTest, ReadsAFileToItsEnd) {
  std::ofstream(Root + "/a") << "hello";
  FileSource Source;
  ASSERT_EQ(Source.open(Root + "/a", false), FileSource::OpenStatus::Opened);
  char Buffer[3];
  EXPECT_EQ(Source.read(Buffer, 3).Count, 3u);
  EXPECT_EQ(Source.read(Buffer, 3).Count, 2u);
  EXPECT_EQ(Source.read(Buffer, 3).Count, 0u);
}

TEST_F(FileSourceTest, GoesOnWithAFileThatWasBegun) {
  std::ofstream(Root + "/a") << "hello";
  FileSource Source;
  auto Resume = [&] {
    return Source.resume(::open((Root + "/a").c_str(), O_RDONLY | O_CLOEXEC),
                         "hel");
  };
  auto Rest = [&](std::size_t Step) {
    std::string Result;
    char Buffer[8];
    while (std::size_t Count = Source.read(Buffer, Step).Count)
      Result.append(Buffer, Count);
    return Result;
  };
  ASSERT_EQ(Resume(), FileSource::OpenStatus::Opened);
  EXPECT_EQ(Source.size(), 5u);
  EXPECT_EQ(Rest(2), "hello");
  EXPECT_EQ(Source.rewind(), 0);
  EXPECT_EQ(Rest(8), "hello");
  ASSERT_EQ(Resume(), FileSource::OpenStatus::Opened);
  EXPECT_EQ(Rest(8), "hello");
  EXPECT_EQ(Source.resume(::open(Root.c_str(), O_RDONLY | O_CLOEXEC), "x"),
            FileSource::OpenStatus::NotRegular);
}

TEST_F(FileSourceTest, WaitsForNoPipe) {
  ASSERT_EQ(::mkfifo((Root + "/p").c_str(), 0600), 0);
  FileSource Source;
  EXPECT_EQ(Source.open(Root + "/p", false),
            FileSource::OpenStatus::NotRegular);
  EXPECT_EQ(Source.open(Root, false), FileSource::OpenStatus::NotRegular);
}

TEST_F(FileSourceTest, FollowsALinkOnlyWhenAsked) {
  std::ofstream(Root + "/a") << "x";
  std::filesystem::create_symlink("a", Root + "/l");
  FileSource Source;
  EXPECT_EQ(Source.open(Root + "/l", false), FileSource::OpenStatus::Failed);
  EXPECT_EQ(Source.error(), ELOOP);
  EXPECT_EQ(Source.open(Root + "/l", true), FileSource::OpenStatus::Opened);
}

TEST_F(FileSourceTest, SaysWhyItFailed) {
  FileSource Source;
  EXPECT_EQ(Source.open(Root + "/none", true), FileSource::OpenStatus::Failed);
  EXPECT_EQ(Source.error(), ENOENT);
}

TEST_F(FileSourceTest, ReadsABorrowedDescriptor) {
  int Ends[2];
  ASSERT_EQ(::pipe(Ends), 0);
  ASSERT_EQ(::write(Ends[1], "ab", 2), 2);
  ::close(Ends[1]);
  FileSource Source;
  Source.borrow(Ends[0]);
  char Buffer[8];
  EXPECT_EQ(Source.read(Buffer, 8).Count, 2u);
  EXPECT_EQ(Source.read(Buffer, 8).Count, 0u);
  Source.close();
  EXPECT_EQ(::close(Ends[0]), 0);
}

} // namespace
