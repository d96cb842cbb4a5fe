#include "tools/vnx-scan/input/RingReader.h"

#include "test/support/DirectoryTest.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using vnx::scan::RingReader;

namespace {

class RingReaderTest : public vnx::test::DirectoryTest {
protected:
  void SetUp() override {
    Reader = RingReader::create(4, std::chrono::milliseconds(1));
    if (!Reader)
      GTEST_SKIP() << "this kernel has no io_uring, or forbids it";
  }

  /// What the ring has of the files \p Names, `-` for nothing.
  std::vector<std::string> readAll(const std::vector<std::string> &Names) {
    std::vector<std::string> Paths;
    for (const std::string &Name : Names)
      Paths.push_back(path(Name));
    for (const std::string &Path : Paths)
      Reader->add(Path.c_str());
    Reader->finish();
    std::vector<std::string> Result;
    for (unsigned I = 0; I < Names.size(); ++I)
      Result.emplace_back(Reader->content(I).value_or("-"));
    return Result;
  }

  using Texts = std::vector<std::string>;
  std::unique_ptr<RingReader> Reader;
};

TEST_F(RingReaderTest, ReadsSeveralFilesInTheirOrder) {
  write("a", "first");
  write("b", "second");
  EXPECT_EQ(readAll({"b", "a", "b"}), (Texts{"second", "first", "second"}));
}

TEST_F(RingReaderTest, LeavesAloneWhatFillsItsBuffer) {
  std::string Text(RingReader::BufferSize - 1, 'x');
  write("below", Text);
  write("full", Text + "y");
  write("above", Text + "yz");
  EXPECT_EQ(readAll({"below", "full", "above"}), (Texts{Text, "-", "-"}));
}

TEST_F(RingReaderTest, GivesTheBeginningOfWhatIsLarger) {
  std::string Full(RingReader::BufferSize, 'x');
  write("full", Full);
  write("above", Full + "yz");
  write("small", "s");
  EXPECT_EQ(readAll({"above", "small", "full"}), (Texts{"-", "s", "-"}));
  EXPECT_FALSE(Reader->takeBegun(1));
  auto Above = Reader->takeBegun(0);
  if (!Above)
    GTEST_SKIP() << "before Linux 6.8";
  EXPECT_EQ(Above->Bytes, Full);
  char Rest[3];
  EXPECT_EQ(::pread(Above->Descriptor, Rest, 3, RingReader::BufferSize), 2);
  EXPECT_EQ(Rest[0], 'y');
  EXPECT_TRUE(::fcntl(Above->Descriptor, F_GETFD) & FD_CLOEXEC);
  ::close(Above->Descriptor);
  // It is the caller's now.
  EXPECT_FALSE(Reader->takeBegun(0));
  // Nobody asks for the other.
  EXPECT_EQ(readAll({"small"}), (Texts{"s"}));
}

TEST_F(RingReaderTest, ClosesWhatNobodyAskedFor) {
  write("large", std::string(RingReader::BufferSize + 1, 'x'));
  auto Open = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                         std::filesystem::directory_iterator());
  };
  auto Before = Open();
  for (int Round = 0; Round < 20; ++Round)
    readAll({"large", "large"});
  EXPECT_LE(Open(), Before + 2);
  Reader.reset();
  EXPECT_LE(Open(), Before);
}

TEST_F(RingReaderTest, LeavesAloneWhatIsOutOfTheOrdinary) {
  write("file", "x");
  write("empty", "");
  std::filesystem::create_directory(Top / "directory");
  std::filesystem::create_symlink("file", Top / "link");
  EXPECT_EQ(readAll({"empty", "directory", "link", "gone"}),
            (Texts{"-", "-", "-", "-"}));
  EXPECT_EQ(readAll({"gone", "file", "link", "file"}),
            (Texts{"-", "x", "-", "x"}));
}

TEST_F(RingReaderTest, AFileTakesThePlaceOfTheOneBefore) {
  write("a", "first");
  write("b", "second, longer");
  for (int Round = 0; Round < 100; ++Round) {
    EXPECT_EQ(readAll({"a", "gone", "b", "a"}),
              (Texts{"first", "-", "second, longer", "first"}));
    EXPECT_EQ(readAll({"gone", "b", "a"}),
              (Texts{"-", "second, longer", "first"}));
  }
}

TEST_F(RingReaderTest, WaitsForNoPipe) {
  write("file", "x");
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  EXPECT_EQ(readAll({"pipe", "file"}), (Texts{"-", "x"}));
  // With a writer that says nothing, a read would wait for ever.
  int Writer = ::open(path("pipe").c_str(), O_RDWR | O_CLOEXEC);
  ASSERT_GE(Writer, 0);
  EXPECT_EQ(readAll({"pipe", "file"}), (Texts{"-", "x"}));
  EXPECT_EQ(readAll({"file", "pipe", "file"}), (Texts{"x", "-", "x"}));
  ::close(Writer);
}

TEST_F(RingReaderTest, ABatchMayBeEmpty) { EXPECT_TRUE(readAll({}).empty()); }

} // namespace
