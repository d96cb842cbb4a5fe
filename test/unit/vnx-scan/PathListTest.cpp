#include "tools/vnx-scan/input/PathList.h"

#include <gtest/gtest.h>

using namespace vnx::scan;
using namespace std::string_literals;

namespace {

using Words = std::vector<std::string>;

TEST(PathList, TakesLines) {
  EXPECT_EQ(splitPaths("a b\n\n\"c\"\n d"), (Words{"a b", "\"c\"", " d"}));
  EXPECT_EQ(splitPaths(""), Words{});
  EXPECT_EQ(splitPaths("\n"), Words{});
}

TEST(PathList, TakesNulsWhereThereIsOne) {
  EXPECT_EQ(splitPaths("a\nb\0c\0"s), (Words{"a\nb", "c"}));
  EXPECT_EQ(splitPaths("a\n\0"s), Words{"a\n"});
}

TEST(PathList, SaysWhatIsMissing) {
  Words Paths;
  auto Error = readPathList("no/such/list", Paths);
  ASSERT_TRUE(Error);
  EXPECT_EQ(Error->Path, "no/such/list");
  EXPECT_EQ(Error->What, "no such file or directory");
}

} // namespace
