#include "checks/token/SuppressionMap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace vnx::token;

namespace {

/// The markers that reach each `@` of a text; `-` for none.
std::string reaching(std::string_view Text, LineEnds Ends = LineEnds::Any) {
  SuppressionMap Map(Text, findSuppressions(Text), Ends);
  std::string Result;
  for (std::size_t At = Text.find('@'); At != std::string_view::npos;
       At = Text.find('@', At + 1)) {
    const Suppression *S = Map.at(At);
    Result += (Result.empty() ? "" : " ") + (S ? S->Marker : "-");
  }
  return Result;
}

TEST(SuppressionMap, ALineIsSilencedFromItsStartToItsEnd) {
  EXPECT_EQ(reaching("@\n@ // NOLINT @\n@"), "- NOLINT NOLINT -");
  EXPECT_EQ(reaching("@ # nosec\n@"), "nosec -");
}

TEST(SuppressionMap, ANextLineIsNotItsOwn) {
  EXPECT_EQ(reaching("@\n@ // NOLINTNEXTLINE\n@\n@"), "- - NOLINTNEXTLINE -");
  EXPECT_EQ(reaching("# pragma: allowlist nextline secret\n@\n@"),
            "pragma: allowlist nextline secret -");
}

TEST(SuppressionMap, OfTheLastLineThereIsNoNext) {
  EXPECT_EQ(reaching("@ // NOLINTNEXTLINE"), "-");
}

TEST(SuppressionMap, LinesEndAsTheyDoInTheFile) {
  EXPECT_EQ(reaching("@\r\n@ // NOLINT\r\n@"), "- NOLINT -");
  EXPECT_EQ(reaching("@\r@ // NOLINT\r@"), "- NOLINT -");
}

TEST(SuppressionMap, WhereOnlyAnLfEndsALineACrDoesNot) {
  EXPECT_EQ(reaching("@\r@ // NOLINT\r@", LineEnds::Lf),
            "NOLINT NOLINT NOLINT");
  EXPECT_EQ(reaching("@\n@ // NOLINT\n@", LineEnds::Lf), "- NOLINT -");
}

TEST(SuppressionMap, ARegionReachesFromItsBeginToItsEnd) {
  EXPECT_EQ(reaching("@ // NOLINTBEGIN(vnx-*) @\n@\n@ // NOLINTEND(vnx-*)\n@"),
            "- NOLINTBEGIN NOLINTBEGIN NOLINTBEGIN -");
}

TEST(SuppressionMap, ARegionEndsWithTheSameList) {
  EXPECT_EQ(reaching("// NOLINTBEGIN(vnx-*)\n@\n// NOLINTEND\n@\n"
                     "// NOLINTEND(vnx-*)\n@"),
            "NOLINTBEGIN NOLINTBEGIN -");
}

TEST(SuppressionMap, RegionsNest) {
  EXPECT_EQ(reaching("// NOLINTBEGIN\n// NOLINTBEGIN\n@\n// NOLINTEND\n@\n"
                     "// NOLINTEND\n@"),
            "NOLINTBEGIN NOLINTBEGIN -");
}

// clang-tidy calls both an error.
TEST(SuppressionMap, HalfARegionSilencesNothing) {
  EXPECT_EQ(reaching("// NOLINTBEGIN\n@"), "-");
  EXPECT_EQ(reaching("@ // NOLINTEND\n@"), "- -");
}

TEST(SuppressionMap, TheFirstThatReachesIsNamed) {
  EXPECT_EQ(reaching("// NOLINTNEXTLINE\n@ # nosec"), "NOLINTNEXTLINE");
  EXPECT_EQ(reaching("@ # nosec NOLINT"), "nosec");
  EXPECT_EQ(reaching("// NOLINTBEGIN\n@ # nosec\n// NOLINTEND"), "NOLINTBEGIN");
}

TEST(SuppressionMap, WithoutOneNothingIsSilenced) {
  EXPECT_EQ(reaching(""), "");
  EXPECT_EQ(reaching("@\n@"), "- -");
}

/// The lines of those that are unused, with a token at each `@`; 0-based.
std::vector<std::size_t> unused(std::string_view Text) {
  SuppressionMap Map(Text, findSuppressions(Text), LineEnds::Any);
  std::vector<std::size_t> Tokens, Result;
  for (std::size_t At = Text.find('@'); At != std::string_view::npos;
       At = Text.find('@', At + 1))
    Tokens.push_back(At);
  for (const Suppression *S : Map.unused(Tokens))
    Result.push_back(static_cast<std::size_t>(std::count(
        Text.begin(), Text.begin() + static_cast<std::ptrdiff_t>(S->Offset),
        '\n')));
  return Result;
}

using Numbers = std::vector<std::size_t>;

TEST(SuppressionMap, OneThatReachesNoTokenIsUnused) {
  EXPECT_EQ(unused("@ // NOLINT(vnx-sec-027)\nx // NOLINT(vnx-sec-027)"),
            Numbers{1});
  EXPECT_EQ(unused("// NOLINTNEXTLINE(vnx-*)\n@\n// NOLINTNEXTLINE(vnx-*)\nx"),
            Numbers{2});
  EXPECT_EQ(unused("// NOLINTNEXTLINE(vnx-*)"), Numbers{0});
  EXPECT_EQ(unused("x # nosec VNX-SEC-027"), Numbers{0});
}

TEST(SuppressionMap, OneThatNamesNoRuleIsNeverUnused) {
  EXPECT_EQ(unused("// NOLINT\n// NOLINT(*)\n# nosec\n# gitleaks:allow"),
            Numbers{});
}

TEST(SuppressionMap, ARegionIsUnusedOnce) {
  EXPECT_EQ(unused("// NOLINTBEGIN(vnx-*)\n@\n// NOLINTEND(vnx-*)"), Numbers{});
  EXPECT_EQ(unused("// NOLINTBEGIN(vnx-*)\n// NOLINTEND(vnx-*)\n@"),
            Numbers{0});
  EXPECT_EQ(unused("// NOLINTBEGIN(vnx-*)\n@"), Numbers{0});
  EXPECT_EQ(unused("@\n// NOLINTEND(vnx-*)"), Numbers{1});
}

// Whichever of the two goes, the other is needed.
TEST(SuppressionMap, TwoThatReachOneTokenAreBothUsed) {
  EXPECT_EQ(unused("// NOLINTNEXTLINE(vnx-*)\n@ // NOLINT(vnx-*)"), Numbers{});
}

} // namespace
