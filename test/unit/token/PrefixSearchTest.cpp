#include "checks/token/PrefixSearch.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using vnx::token::findPrefix;

TEST(PrefixSearch, FindsNothingInShortTexts) {
  for (const char *Text : {"", "h", "hf", "_", "f_", "HF_"})
    EXPECT_EQ(findPrefix(Text, 0), std::string_view::npos) << Text;
}

TEST(PrefixSearch, AcceptsAStartBeyondTheEnd) {
  EXPECT_EQ(findPrefix("hf_", 4), std::string_view::npos);
}

TEST(PrefixSearch, AgreesWithTheStandardLibrary) {
  std::mt19937 Random(5);
  for (int Round = 0; Round < 20000; ++Round) {
    std::string Text;
    for (std::size_t Length = Random() % 100; Length > 0; --Length)
      Text += "hf_hf_x"[Random() % 7];
    std::size_t From = Random() % (Text.size() + 2);
    ASSERT_EQ(findPrefix(Text, From), std::string_view(Text).find("hf_", From))
        << Text << " from " << From;
  }
}
