#include "tools/vnx-scan/input/PathFilter.h"

#include <gtest/gtest.h>

#include <filesystem>

using vnx::scan::PathFilter;

namespace {

TEST(PathFilter, DropsNothingWhenEmpty) {
  PathFilter None;
  EXPECT_TRUE(None.empty());
  EXPECT_FALSE(None.dropsNamed("a"));
  EXPECT_FALSE(None.dropsFound("a"));
  EXPECT_FALSE(None.dropsDirectory("a"));
}

TEST(PathFilter, KeepsOnlyWhatIsIncluded) {
  PathFilter Filter({"*.py", "src/"}, {});
  EXPECT_FALSE(Filter.dropsFound("x/a.py"));
  EXPECT_FALSE(Filter.dropsFound("src/x/a.c"));
  EXPECT_TRUE(Filter.dropsFound("x/a.c"));
  EXPECT_FALSE(Filter.dropsDirectory("x"));
}

TEST(PathFilter, LetsExcludeWin) {
  PathFilter Filter({"*.py"}, {"gen/"});
  EXPECT_TRUE(Filter.dropsDirectory("src/gen"));
  EXPECT_TRUE(Filter.dropsNamed("src/gen/a.py"));
  EXPECT_FALSE(Filter.dropsNamed("src/a.py"));
}

TEST(PathFilter, StartsAtTheCurrentDirectory) {
  std::string Here = std::filesystem::current_path().string();
  PathFilter Filter({}, {"/gen"});
  EXPECT_TRUE(Filter.dropsNamed("gen/a"));
  EXPECT_TRUE(Filter.dropsNamed("./gen/a"));
  EXPECT_TRUE(Filter.dropsNamed(Here + "/gen/a"));
  EXPECT_FALSE(Filter.dropsNamed("x/gen/a"));
  EXPECT_FALSE(Filter.dropsNamed("/elsewhere/gen/a"));
}

} // namespace
