#include "tools/vnx-scan/output/OutputStream.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace vnx::scan;

namespace {

TEST(OutputStream, WritesWhenFlushed) {
  int Ends[2];
  ASSERT_EQ(pipe(Ends), 0);
  OutputStream Out(Ends[1]);
  Out << "ab"
      << "c";
  Out.flush();
  char Buffer[8];
  EXPECT_EQ(read(Ends[0], Buffer, sizeof(Buffer)), 3);
  EXPECT_EQ(Out.error(), 0);
  close(Ends[0]);
  close(Ends[1]);
}

TEST(OutputStream, AReaderThatLeftIsNoError) {
  std::signal(SIGPIPE, SIG_IGN);
  int Ends[2];
  ASSERT_EQ(pipe(Ends), 0);
  close(Ends[0]);
  OutputStream Out(Ends[1]);
  Out << "x";
  Out.flush();
  EXPECT_EQ(Out.error(), 0);
  close(Ends[1]);
}

TEST(OutputStream, AFullDiskIs) {
  int Full = open("/dev/full", O_WRONLY);
  if (Full < 0)
    GTEST_SKIP() << "no /dev/full";
  OutputStream Out(Full);
  Out.flush();
  EXPECT_EQ(Out.error(), 0);
  Out << "x";
  Out.flush();
  EXPECT_EQ(Out.error(), ENOSPC);
  close(Full);
}

} // namespace
