#include "tools/vnx-scan/output/Columns.h"

#include "checks/token/Redaction.h"
#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

vnx::raw::Report report(const std::string &Before, bool CutBefore = false) {
  vnx::raw::Report Result;
  std::string Token = vnx::test::token();
  Result.Found.Begin = 100;
  Result.Found.End = 100 + Token.size();
  Result.Found.Line = 1;
  Result.Found.Column = Before.size() + 1;
  Result.Source = vnx::raw::makeExcerpt(Before, CutBefore,
                                        vnx::token::redact(Token), "\"", false);
  return Result;
}

TEST(Columns, CountUtf16CodeUnits) {
  Columns Place = columnsOf(report("\u00e9\U0001D11E = \""));
  EXPECT_EQ(Place.Begin, 8u);
  EXPECT_EQ(Place.End, 45u);
  EXPECT_EQ(columnsOf(report("\xff")).Begin, 2u);
}

TEST(Columns, KnowHowLongARedactedTokenIs) {
  EXPECT_EQ(columnsOf(report(vnx::test::token(40, 2) + " \u00e9 ")).Begin,
            43u + 4u);
}

TEST(Columns, AreNotMisledByWhatLooksLikeARedactedToken) {
  EXPECT_EQ(columnsOf(report("hf_aBcD\u2026(37) ")).Begin, 14u);
}

TEST(Columns, AreUnknownWhereTheLineIs) {
  EXPECT_EQ(columnsOf(report("x ", /*CutBefore=*/true)).Begin, 0u);
  vnx::raw::Report Odd = report("x ");
  Odd.Found.Column = 77;
  EXPECT_EQ(columnsOf(Odd).Begin, 0u);
  Odd = report("x ");
  Odd.Found.InBinary = true;
  EXPECT_EQ(columnsOf(Odd).Begin, 0u);
}

TEST(Columns, HaveNoEndWhereTheTokenIsSpelledOtherwise) {
  vnx::raw::Report Hidden = report("x ");
  Hidden.Found.Encoding = "base64";
  EXPECT_EQ(columnsOf(Hidden).Begin, 3u);
  EXPECT_EQ(columnsOf(Hidden).End, 0u);
}

} // namespace
