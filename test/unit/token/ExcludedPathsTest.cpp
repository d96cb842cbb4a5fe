#include "checks/token/ExcludedPaths.h"

#include <gtest/gtest.h>

using vnx::token::ExcludedPaths;

namespace {

TEST(ExcludedPaths, StartAtTheirFolder) {
  ExcludedPaths Paths({"/gen", "test/data", "*.inc"}, "/a/b");
  EXPECT_TRUE(Paths.matches("/a/b/gen/x.c"));
  EXPECT_FALSE(Paths.matches("/a/b/src/gen/x.c"));
  EXPECT_TRUE(Paths.matches("/a/b/test/data/x.c"));
  EXPECT_TRUE(Paths.matches("/a/b/src/x.inc"));
}

TEST(ExcludedPaths, KnowNothingOutsideOfIt) {
  ExcludedPaths Paths({"*.c"}, "/a/b");
  EXPECT_TRUE(Paths.matches("/a/b/x.c"));
  EXPECT_FALSE(Paths.matches("/a/x.c"));
  EXPECT_FALSE(Paths.matches("/a/bc/x.c"));
}

TEST(ExcludedPaths, TheFolderMayBeTheRootAndEndWithASlash) {
  EXPECT_TRUE(ExcludedPaths({"/a"}, "/").matches("/a/x.c"));
  EXPECT_TRUE(ExcludedPaths({"/a"}, "/b/").matches("/b/a/x.c"));
}

TEST(ExcludedPaths, LeaveNothingOutWithoutGlobs) {
  EXPECT_TRUE(ExcludedPaths().empty());
  EXPECT_FALSE(ExcludedPaths().matches("/a"));
  EXPECT_FALSE(ExcludedPaths({}, "/").matches("/a"));
}

} // namespace
