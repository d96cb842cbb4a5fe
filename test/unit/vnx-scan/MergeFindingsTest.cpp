#include "tools/vnx-scan/project/MergeFindings.h"

#include "checks/raw/FileScan.h"
#include "checks/token/Fingerprint.h"
#include "checks/token/Redaction.h"
#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx;
using namespace vnx::scan;

namespace {

struct MergeFindings : testing::Test {
  ProjectFile File;
  std::string Token = test::token();
  UnitFindings::File Units;

  MergeFindings() {
    File.Path = "src/a.c";
    File.Name = "a.c";
    File.Rules = std::make_shared<FileRules>();
    Units.Digest = "digest";
  }

  UnitFinding &unitSees(std::uint64_t Begin, std::uint64_t End) {
    UnitFinding &New = Units.Findings.emplace_back();
    New.Found.Begin = Begin;
    New.Found.End = End;
    New.Found.Line = 1;
    New.Found.Column = Begin + 1;
    New.Found.Redacted = token::redact(Token);
    New.Found.Remedy = "getenv(\"X\")";
    New.Length = Token.size();
    New.Digest = token::tokenDigest(Token);
    return New;
  }

  std::vector<raw::Report> merge(const std::string &Text) {
    std::vector<raw::UnusedSuppression> Unused;
    std::vector<raw::Report> Raw =
        raw::scanFile(Text, File.Name, File.Rules->Rule, Unused);
    for (raw::Report &Each : Raw)
      Each.Found.Path = File.Path;
    return mergeFindings(File, std::move(Raw), Units, Text);
  }
};

TEST_F(MergeFindings, WhatBothSeeIsOneWithTheCompilersFix) {
  std::string Text = "f(\"" + Token + "\");\n";
  unitSees(3, 3 + Token.size()).Found.Fix = {{2, 4, "x"}};
  auto All = merge(Text);
  ASSERT_EQ(All.size(), 1u);
  EXPECT_EQ(All[0].Found.Fix.size(), 1u);
  EXPECT_EQ(All[0].FileDigest, "digest");
  EXPECT_EQ(All[0].Found.Remedy, "getenv(\"X\")");
  EXPECT_EQ(All[0].Found.NoFixReason, "");
  EXPECT_EQ(All[0].Found.Fingerprint, token::fingerprint("a.c", Token, 0));
}

TEST_F(MergeFindings, WhatOneSeesIsKept) {
  std::string Text = "f(\"hf_\", 1);\ng(\"" + Token + "\");\n";
  unitSees(3, 6);
  auto All = merge(Text);
  ASSERT_EQ(All.size(), 2u);
  EXPECT_EQ(All[0].Found.Begin, 3u);
  EXPECT_EQ(All[0].Found.Encoding, "pieces");
  EXPECT_EQ(All[0].Found.Path, "src/a.c");
  // The raw pass counts first, so that its fingerprints stay.
  EXPECT_EQ(All[0].Found.Fingerprint, token::fingerprint("a.c", Token, 1));
  EXPECT_EQ(All[1].Found.Fingerprint, token::fingerprint("a.c", Token, 0));
}

TEST_F(MergeFindings, PiecesAreNotShown) {
  std::string Body = Token.substr(3);
  std::string Text = "f(\"hf_\", \"" + Body + "\");\n";
  unitSees(3, 6);
  Units.Hidden = {{10, 10 + Body.size()}};
  auto All = merge(Text);
  ASSERT_EQ(All.size(), 1u);
  EXPECT_EQ(All[0].Source.Text,
            "f(\"" + token::redact(Token) + "\", \"\u2026\");");
  EXPECT_EQ(All[0].Found.Elsewhere.size(), 1u);
}

TEST_F(MergeFindings, TheRulesOfTheFileHold) {
  auto Rules = std::make_shared<FileRules>();
  Rules->Rule.MinLength = 35;
  File.Rules = Rules;
  unitSees(3, 6);
  EXPECT_TRUE(merge("f(\"hf_\");\n").empty());
  Rules->Rule.MinLength = 34;
  EXPECT_EQ(merge("f(\"hf_\");\n").size(), 1u);
  Rules->Rule.IgnorePlaceholders = true;
  Units.Findings[0].IsPlaceholder = true;
  EXPECT_TRUE(merge("f(\"hf_\");\n").empty());
  Units.Findings[0].IsPlaceholder = false;
  Rules->Rule.AllowedFingerprints = {token::fingerprint("a.c", Token, 0)};
  auto All = merge("f(\"hf_\");\n");
  ASSERT_EQ(All.size(), 1u);
  EXPECT_EQ(All[0].Found.SuppressedBy, "AllowedFingerprints");
}

TEST_F(MergeFindings, TheCompilersSuppressionCounts) {
  std::string Text = "f(\"" + Token + "\");\n";
  unitSees(3, 3 + Token.size()).Found.SuppressedBy = "nosec";
  EXPECT_EQ(merge(Text).at(0).Found.SuppressedBy, "nosec");
}

// A file that was cut meanwhile.
TEST_F(MergeFindings, APlaceBehindTheEndIsShownAlone) {
  unitSees(300, 337);
  auto All = merge("x\n");
  ASSERT_EQ(All.size(), 1u);
  EXPECT_EQ(All[0].Source.Text, token::redact(Token));
}

} // namespace
