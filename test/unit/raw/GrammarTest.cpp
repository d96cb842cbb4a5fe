#include "checks/raw/syntax/Grammar.h"

#include <gtest/gtest.h>

using namespace vnx::raw;

namespace {

TEST(Grammar, EveryQueryFitsItsGrammar) {
  EXPECT_GE(Grammar::names().size(), 20u);
  for (std::string_view Name : Grammar::names())
    EXPECT_NO_THROW({
      const Grammar *Found = Grammar::get(Name);
      EXPECT_TRUE(Found) << Name;
      Found->fixes();
    }) << Name;
  EXPECT_FALSE(Grammar::get("klingon"));
}

} // namespace
