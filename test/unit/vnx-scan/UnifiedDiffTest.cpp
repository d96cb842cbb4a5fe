#include "tools/vnx-scan/output/UnifiedDiff.h"

#include "checks/token/Redaction.h"
#include "test/support/Tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace vnx::scan;

namespace {

using Edits = std::vector<vnx::token::Edit>;
using Tokens = std::vector<TokenSpan>;

std::string diff(const std::string &Old, const Edits &Changes,
                 const Tokens &Hidden = {}) {
  std::string Text = unifiedDiff("f", Old, Changes, Hidden, /*Color=*/false);
  constexpr std::string_view Header = "--- a/f\n+++ b/f\n";
  EXPECT_EQ(Text.substr(0, Header.size()), Header);
  return Text.substr(Header.size());
}

TEST(UnifiedDiff, ShowsALineThatChanges) {
  EXPECT_EQ(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", {{8, 9, "five"}}),
            "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST(UnifiedDiff, AnInsertedLineIsOnlyThat) {
  EXPECT_EQ(diff("a\nb\n", {{2, 2, "import os\n"}}),
            "@@ -1,2 +1,3 @@\n a\n+import os\n b\n");
  EXPECT_EQ(diff("a\nb\n", {{0, 0, "x\n"}}), "@@ -1,2 +1,3 @@\n+x\n a\n b\n");
  EXPECT_EQ(diff("a\n", {{2, 2, "x\n"}}), "@@ -1 +1,2 @@\n a\n+x\n");
  EXPECT_EQ(diff("", {{0, 0, "x\n"}}), "@@ -0,0 +1 @@\n+x\n");
}

TEST(UnifiedDiff, ADeletedLineIsOnlyThat) {
  EXPECT_EQ(diff("a\nb\nc\n", {{2, 4, ""}}), "@@ -1,3 +1,2 @@\n a\n-b\n c\n");
  EXPECT_EQ(diff("a\n", {{0, 2, ""}}), "@@ -1 +0,0 @@\n-a\n");
}

TEST(UnifiedDiff, JoinsLines) {
  EXPECT_EQ(diff("ab\ncd\n", {{1, 4, "-"}}), "@@ -1,2 +1 @@\n-ab\n-cd\n+a-d\n");
  EXPECT_EQ(diff("ab\ncd\n", {{1, 3, "-"}}),
            "@@ -1,2 +1 @@\n-ab\n-cd\n+a-cd\n");
}

TEST(UnifiedDiff, EditsFarApartAreHunksOfTheirOwn) {
  std::string Old;
  for (char C = 'a'; C <= 'z'; ++C)
    (Old += C) += '\n';
  EXPECT_EQ(diff(Old, {{0, 0, "0\n"}, {40, 41, "U"}}),
            "@@ -1,3 +1,4 @@\n+0\n a\n b\n c\n"
            "@@ -18,7 +19,7 @@\n r\n s\n t\n-u\n+U\n v\n w\n x\n");
  EXPECT_EQ(diff(Old, {{0, 1, "A"}, {10, 11, "F"}}),
            "@@ -1,9 +1,9 @@\n-a\n+A\n b\n c\n d\n e\n-f\n+F\n g\n h\n i\n");
  EXPECT_EQ(diff("a\nb\n", {{0, 0, "0\n"}, {2, 3, "B"}}),
            "@@ -1,2 +1,3 @@\n+0\n a\n-b\n+B\n");
  EXPECT_EQ(diff("a\nb\n", {{0, 1, "A"}, {4, 4, "c\n"}}),
            "@@ -1,2 +1,3 @@\n-a\n+A\n b\n+c\n");
  EXPECT_EQ(diff("ab\n", {{0, 1, "A"}, {1, 2, "B"}}),
            "@@ -1 +1 @@\n-ab\n+AB\n");
}

TEST(UnifiedDiff, SaysWhereTheLastLineHasNoEnd) {
  EXPECT_EQ(diff("a", {{0, 1, "b"}}),
            "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline "
            "at end of file\n");
  EXPECT_EQ(diff("a", {{1, 1, "\nb"}}),
            "@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No "
            "newline at end of file\n");
}

TEST(UnifiedDiff, KnowsOtherLineEnds) {
  EXPECT_EQ(diff("a\r\nb\r\n", {{3, 4, "x"}}), "@@ -1,2 +1,2 @@\n a\n-b\n+x\n");
  EXPECT_EQ(diff("a\rb\r", {{2, 3, "x"}}), "@@ -1,2 +1,2 @@\n a\n-b\n+x\n");
}

TEST(UnifiedDiff, HidesTokensInEveryLine) {
  std::string One = vnx::test::token(), Two = vnx::test::token(34, 2);
  std::string Old = "a " + One + "\nb " + Two + " " + One + "\n";
  std::size_t Begin = Old.find(Two);
  std::string Text = diff(Old, {{Begin, Begin + Two.size(), "x"}});
  EXPECT_EQ(Text, "@@ -1,2 +1,2 @@\n a " + vnx::token::redact(One) + "\n-b " +
                      vnx::token::redact(Two) + " " + vnx::token::redact(One) +
                      "\n+b x " + vnx::token::redact(One) + "\n");
}

TEST(UnifiedDiff, HidesWhatOnlyThePassKnowsForAToken) {
  // As if the letters stood for a token in Base64, on two lines.
  std::string Old = "k: SECRET\nMORE; OTHER\n";
  Tokens Hidden = {{3, 14, "hf_a\u2026(37)"}, {16, 21, "hf_b\u2026(37)"}};
  EXPECT_EQ(diff(Old, {{0, 1, "K"}}, Hidden),
            "@@ -1,2 +1,2 @@\n-k: hf_a\u2026(37)\n+K: hf_a\u2026(37)\n "
            "\u2026; hf_b\u2026(37)\n");
  EXPECT_EQ(diff(Old, {{3, 9, "x"}}, Hidden),
            "@@ -1,2 +1,2 @@\n-k: hf_a\u2026(37)\n+k: x\n "
            "\u2026; hf_b\u2026(37)\n");
  EXPECT_EQ(diff(Old, {{3, 14, "x"}}, Hidden),
            "@@ -1,2 +1 @@\n-k: hf_a\u2026(37)\n-\u2026; hf_b\u2026(37)\n+k: "
            "x; hf_b\u2026(37)\n");
}

TEST(UnifiedDiff, CutsALongLineAroundTheEdit) {
  std::string Old = std::string(5000, '-') + "old" + std::string(5000, '+');
  std::string Text = diff(Old + "\n", {{5000, 5003, "new"}});
  EXPECT_LT(Text.size(), 800u);
  EXPECT_NE(Text.find("-old+"), std::string::npos);
  EXPECT_NE(Text.find("-new+"), std::string::npos);
  // Half a token has no prefix by which it could be known.
  Old = std::string(200, ' ') + vnx::test::token() + std::string(80, ' ');
  Text = diff(Old + "x" + std::string(400, ' '),
              {{Old.size(), Old.size() + 1, "y"}});
  EXPECT_EQ(Text.find(vnx::test::body().substr(20)), std::string::npos);
}

TEST(UnifiedDiff, ShowsNoControls) {
  EXPECT_EQ(diff("\x1b\t\xff\n", {{0, 0, "x"}}),
            "@@ -1 +1 @@\n-<U+001B>\t<FF>\n+x<U+001B>\t<FF>\n");
}

TEST(UnifiedDiff, AFileWithNulsIsNoText) {
  EXPECT_EQ(
      unifiedDiff("f", std::string("a\0b\0", 4), {{0, 0, "x"}}, {}, false),
      "Binary files a/f and b/f differ\n");
  EXPECT_EQ(unifiedDiff("f", "a", {}, {}, false), "");
}

/// What patch would make of \p Old; lines end with a newline or, the last one,
/// with nothing.
std::string patched(const std::string &Old, const std::string &Diff) {
  auto Split = [](const std::string &Text) {
    std::vector<std::string> Result;
    for (std::size_t Begin = 0; Begin < Text.size();) {
      std::size_t End = std::min(Text.find('\n', Begin), Text.size() - 1) + 1;
      Result.push_back(Text.substr(Begin, End - Begin));
      Begin = End;
    }
    return Result;
  };
  std::vector<std::string> OldLines = Split(Old), Words = Split(Diff);
  std::string Result;
  std::size_t Next = 0;
  for (std::size_t I = 0; I < Words.size(); ++I) {
    std::string Line = Words[I];
    unsigned Start = 0, Count = 1;
    if (std::sscanf(Line.c_str(), "@@ -%u,%u", &Start, &Count) >= 1) {
      for (std::size_t First = Count ? Start - 1 : Start; Next < First; ++Next)
        Result += OldLines[Next];
      continue;
    }
    if (I + 1 < Words.size() && Words[I + 1][0] == '\\')
      Line.pop_back();
    if (Line[0] == '-' || Line[0] == ' ') {
      EXPECT_EQ(OldLines[Next], Line.substr(1));
      ++Next;
    }
    if (Line[0] == '+' || Line[0] == ' ')
      Result += Line.substr(1);
  }
  for (; Next < OldLines.size(); ++Next)
    Result += OldLines[Next];
  return Result;
}

TEST(UnifiedDiff, SaysWhatTheEditsDo) {
  std::mt19937 Random(1);
  auto Below = [&](std::size_t Limit) { return Random() % Limit; };
  auto Text = [&](std::size_t Size) {
    std::string Result;
    while (Result.size() < Size)
      Result += "ab\n"[Below(3)];
    return Result;
  };
  for (int Round = 0; Round < 3000; ++Round) {
    std::string Old = Text(Below(60));
    vnx::token::FixPlan Plan;
    for (std::size_t Count = 1 + Below(4); Count > 0; --Count) {
      std::size_t Begin = Below(Old.size() + 1);
      std::size_t End =
          Begin + Below(std::min<std::size_t>(Old.size() - Begin + 1, 6));
      Plan.take({{Begin, End, Text(Below(4))}});
    }
    std::string Diff = unifiedDiff("f", Old, Plan.edits(), {}, false);
    std::size_t Header = Diff.find("@@");
    Diff = Header == std::string::npos ? "" : Diff.substr(Header);
    ASSERT_EQ(patched(Old, Diff), Plan.apply(Old)) << Old << "---\n" << Diff;
  }
}

} // namespace
