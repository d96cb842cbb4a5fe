#include "checks/token/Suppression.h"

#include <gtest/gtest.h>

using namespace vnx::token;
using Scope = Suppression::Scope;

namespace {

bool silences(std::string_view Comment, Scope Reach = Scope::Line) {
  auto Found = findSuppressions(Comment);
  return Found.size() == 1 && Found[0].Reach == Reach;
}

TEST(Suppression, NolintIsReadAsClangTidyReadsIt) {
  EXPECT_TRUE(silences("// NOLINT"));
  EXPECT_TRUE(silences("// NOLINT(vnx-sec-027)"));
  EXPECT_TRUE(silences("// NOLINT(bugprone-*, vnx-sec-027)"));
  EXPECT_TRUE(silences("// NOLINT(vnx-*)"));
  EXPECT_TRUE(silences("// NOLINT: a reason"));
  EXPECT_TRUE(silences("/* NOLINTNEXTLINE(vnx-sec-027) */", Scope::NextLine));
  EXPECT_TRUE(silences("// NOLINTBEGIN(*)", Scope::Begin));
  EXPECT_TRUE(silences("// NOLINTEND(*)", Scope::End));
}

TEST(Suppression, NolintOfOtherChecksIsNotOurs) {
  EXPECT_TRUE(findSuppressions("// NOLINT(bugprone-*)").empty());
  EXPECT_TRUE(findSuppressions("// NOLINT()").empty());
  EXPECT_TRUE(findSuppressions("// NOLINT(*,-vnx-sec-027)").empty());
  EXPECT_TRUE(findSuppressions("// NOLINTER").empty());
  EXPECT_TRUE(findSuppressions("// nolint").empty());
}

TEST(Suppression, NosecNamesNoRuleOrOurs) {
  EXPECT_TRUE(silences("# nosec"));
  EXPECT_TRUE(silences("#nosec"));
  EXPECT_TRUE(silences("# nosec VNX-SEC-027"));
  EXPECT_TRUE(silences("# nosec: B105, vnx-sec-027"));
  EXPECT_TRUE(silences("# nosec - a fixture"));
  EXPECT_TRUE(silences("# nosec this is a fixture"));
  EXPECT_TRUE(findSuppressions("# nosec B105").empty());
  EXPECT_TRUE(findSuppressions("# nosec: B105,B106").empty());
  EXPECT_TRUE(findSuppressions("# nosecret").empty());
  EXPECT_TRUE(silences("# nosemgrep"));
  EXPECT_TRUE(findSuppressions("# nosemgrep: python.lang.rule").empty());
}

TEST(Suppression, OtherScannersMarkersCount) {
  for (const char *Marker :
       {"gitleaks:allow", "betterleaks:allow", "trufflehog:ignore",
        "kingfisher:ignore", "ggignore", "pragma: allowlist secret"})
    EXPECT_TRUE(silences(std::string("# ") + Marker)) << Marker;
  EXPECT_TRUE(silences("# pragma: allowlist nextline secret", Scope::NextLine));
  EXPECT_TRUE(findSuppressions("# gitleaks:allowed").empty());
  EXPECT_TRUE(findSuppressions("# pragma: no cover").empty());
}

TEST(Suppression, SaysWhereEachStands) {
  auto Found = findSuppressions("/* nosec */ /* NOLINT */");
  ASSERT_EQ(Found.size(), 2u);
  EXPECT_EQ(Found[0].Marker, "nosec");
  EXPECT_EQ(Found[0].Offset, 3u);
  EXPECT_EQ(Found[1].Marker, "NOLINT");
  EXPECT_EQ(Found[1].Offset, 15u);
}

TEST(Suppression, SaysWhetherItNamesTheRule) {
  auto Names = [](std::string_view Comment) {
    auto Found = findSuppressions(Comment);
    return Found.size() == 1 && Found[0].NamesRule;
  };
  for (const char *Ours :
       {"NOLINT(vnx-sec-027)", "NOLINTNEXTLINE(bugprone-*, vnx-sec-027)",
        "NOLINTBEGIN(vnx-*)", "nosec VNX-SEC-027", "nosec B105, vnx-sec-027",
        "nosemgrep: VNX-SEC-027"}) {
    EXPECT_TRUE(Names(Ours)) << Ours;
    EXPECT_TRUE(mayNameRule(Ours)) << Ours;
  }
  for (const char *Any :
       {"NOLINT", "NOLINT(*)", "NOLINT(*-027)", "nosec", "nosec: a fixture",
        "nosemgrep", "gitleaks:allow", "pragma: allowlist secret"})
    EXPECT_FALSE(Names(Any)) << Any;
  EXPECT_FALSE(mayNameRule("vnx-sec-027"));
}

TEST(Suppression, IsSpelledWithItsList) {
  EXPECT_EQ(findSuppressions("// NOLINT(a, vnx-*): why")[0].spelled(),
            "NOLINT(a, vnx-*)");
  EXPECT_EQ(findSuppressions("# nosec VNX-SEC-027")[0].spelled(), "nosec");
}

TEST(Suppression, GlobListsTakeTheLastMatch) {
  EXPECT_TRUE(globsSelect("*", "vnx-sec-027"));
  EXPECT_FALSE(globsSelect("-*", "vnx-sec-027"));
  EXPECT_FALSE(globsSelect("", "vnx-sec-027"));
  EXPECT_TRUE(globsSelect("-*, vnx-*-027", "vnx-sec-027"));
  EXPECT_FALSE(globsSelect("vnx-sec", "vnx-sec-027"));
}

} // namespace
