#include "checks/token/FixPlan.h"

#include <gtest/gtest.h>

using namespace vnx::token;

namespace {

constexpr auto Taken = FixPlan::Verdict::Taken;
constexpr auto Overlaps = FixPlan::Verdict::Overlaps;

TEST(FixPlan, MakesEditsInTheOrderOfTheText) {
  FixPlan Plan;
  EXPECT_EQ(Plan.take({{4, 5, "E"}, {0, 1, "A"}}), Taken);
  EXPECT_EQ(Plan.take({{2, 2, "-"}}), Taken);
  EXPECT_EQ(Plan.apply("abcdef"), "Ab-cdEf");
  EXPECT_TRUE(Plan.fits(5));
  EXPECT_FALSE(Plan.fits(4));
}

TEST(FixPlan, AnEditThatSeveralFixesNeedIsMadeOnce) {
  FixPlan Plan;
  Fix First = {{0, 0, "import os\n"}, {2, 3, "X"}};
  Fix Second = {{0, 0, "import os\n"}, {4, 5, "Y"}};
  EXPECT_EQ(Plan.missing(First).size(), 2u);
  EXPECT_EQ(Plan.take(First), Taken);
  EXPECT_EQ(Plan.missing(Second).size(), 1u);
  EXPECT_EQ(Plan.take(Second), Taken);
  EXPECT_EQ(Plan.apply("abcdef"), "import os\nabXdYf");
}

TEST(FixPlan, AFixThatOverlapsIsNotTakenAtAll) {
  FixPlan Plan;
  EXPECT_EQ(Plan.take({{2, 4, "X"}}), Taken);
  EXPECT_EQ(Plan.take({{0, 0, "import"}, {3, 5, "Y"}}), Overlaps);
  EXPECT_EQ(Plan.take({{2, 4, "Z"}}), Overlaps);
  EXPECT_EQ(Plan.take({{3, 3, "Z"}}), Overlaps);
  EXPECT_EQ(Plan.apply("abcdef"), "abXef");
}

TEST(FixPlan, NeighboursDoNotOverlap) {
  FixPlan Plan;
  EXPECT_EQ(Plan.take({{2, 4, "X"}}), Taken);
  EXPECT_EQ(Plan.take({{4, 5, "Y"}}), Taken);
  EXPECT_EQ(Plan.take({{2, 2, "<"}}), Taken);
  EXPECT_EQ(Plan.take({{5, 5, ">"}}), Taken);
  EXPECT_EQ(Plan.apply("abcdef"), "ab<XY>f");
}

TEST(FixPlan, TwoInsertionsInOnePlaceHaveNoOrder) {
  FixPlan Plan;
  EXPECT_EQ(Plan.take({{0, 0, "a"}}), Taken);
  EXPECT_EQ(Plan.take({{0, 0, "b"}}), Overlaps);
}

TEST(FixPlan, AFixMayNotContradictItself) {
  EXPECT_EQ(FixPlan().take({{0, 3, "a"}, {2, 4, "b"}}), Overlaps);
  EXPECT_EQ(FixPlan().take({{3, 2, "a"}}), Overlaps);
}

} // namespace
