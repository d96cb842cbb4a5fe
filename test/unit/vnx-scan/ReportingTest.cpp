#include "tools/vnx-scan/output/Reporting.h"

#include "checks/token/Digest.h"
#include "checks/token/Redaction.h"
#include "test/support/DirectoryTest.h"
#include "test/support/Tokens.h"
#include "tools/vnx-scan/output/ReadFile.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace vnx::scan;
namespace fs = std::filesystem;

namespace {

/// A Python file with two tokens, as a pass that can fix it would report them.
class ReportingTest : public vnx::test::DirectoryTest {
protected:
  void SetUp() override {
    Path = (Top / "train.py").string();
    Old = "x = \"" + One + "\"\ny = \"" + Two + "\"\n";
    std::ofstream(Path) << Old;
    Wanted.Paths = {Top.string()};
  }

  vnx::raw::Report report(const std::string &Token, char Fingerprint) {
    vnx::raw::Report Result;
    vnx::token::Finding &Found = Result.Found;
    Found.Path = Path;
    Result.Rooted.Path = Path;
    Found.Begin = Old.find(Token);
    Found.End = Found.Begin + Token.size();
    Found.Line = Token == One ? 1 : 2;
    Found.Column = 6;
    Found.Redacted = vnx::token::redact(Token);
    Found.Fingerprint = std::string(64, Fingerprint);
    Found.Remedy = "os.environ[\"HF_TOKEN\"]";
    Found.Fix = {{0, 0, "import os\n"},
                 {Found.Begin - 1, Found.End + 1, Found.Remedy}};
    Result.Source =
        vnx::raw::makeExcerpt("x = \"", false, Found.Redacted, "\"", false);
    Result.FileDigest = vnx::token::sha256(Old);
    return Result;
  }

  /// What a scan that finds \p Found comes to.
  Totals run(const std::vector<vnx::raw::Report> &Found) {
    Out.Text = Err.Text = "";
    Reporting Reports(Wanted, Out, Err, false);
    auto Trouble = Reports.begin();
    EXPECT_FALSE(Trouble) << Trouble->What;
    Totals All;
    All.Files = 1;
    for (const auto &R : Found) {
      ++(R.Found.SuppressedBy.empty() ? All.Findings : All.Suppressed);
      Reports.sink().finding(R);
    }
    Reports.finish(All);
    Out.flush();
    for (const std::string &Text : {Out.Text, Err.Text})
      for (unsigned Seed : {1, 2})
        EXPECT_EQ(Text.find(vnx::test::body(34, Seed)), std::string::npos)
            << Text;
    return All;
  }

  std::string content() {
    auto Read = readFile(Path);
    return std::holds_alternative<FileContent>(Read)
               ? std::get<FileContent>(Read).Text
               : "";
  }

  const std::string One = vnx::test::token(), Two = vnx::test::token(34, 2);
  std::string Path, Old;
  Options Wanted;
  StringStream Out, Err;
};

TEST_F(ReportingTest, FixesEveryFindingOfAFileAtOnce) {
  Wanted.Fixing = Totals::FixMode::Applied;
  Totals All = run({report(One, 'a'), report(Two, 'b')});
  EXPECT_EQ(All.Findings, 2u);
  EXPECT_EQ(All.Fixed, 2u);
  EXPECT_EQ(All.Errors, 0u);
  EXPECT_EQ(content(), "import os\nx = os.environ[\"HF_TOKEN\"]\n"
                       "y = os.environ[\"HF_TOKEN\"]\n");
  EXPECT_NE(Err.Text.find("; 2 fixed, 0 not;"), std::string::npos);
}

TEST_F(ReportingTest, LeavesWhatAcommentSilences) {
  Wanted.Fixing = Totals::FixMode::Applied;
  vnx::raw::Report Silenced = report(One, 'a');
  Silenced.Found.SuppressedBy = "NOLINT";
  Totals All = run({Silenced, report(Two, 'b')});
  EXPECT_EQ(All.Fixed, 1u);
  EXPECT_NE(content().find(One), std::string::npos);
  EXPECT_EQ(content().find(Two), std::string::npos);
}

TEST_F(ReportingTest, CountsWhatHasNoFix) {
  Wanted.Fixing = Totals::FixMode::Applied;
  vnx::raw::Report NoFix = report(One, 'a');
  NoFix.Found.Fix.clear();
  NoFix.Found.NoFixReason = "it is a key";
  Totals All = run({NoFix, report(Two, 'b')});
  EXPECT_EQ(All.Fixed, 1u);
  EXPECT_NE(Out.Text.find("note: not fixed: it is a key\n"), std::string::npos);
  EXPECT_NE(Err.Text.find("; 1 fixed, 1 not;"), std::string::npos);
}

TEST_F(ReportingTest, AChangedFileIsAnErrorInEveryFormat) {
  Wanted.Fixing = Totals::FixMode::Applied;
  Wanted.StandardOutput = Format::Json;
  std::ofstream(Path, std::ios::app) << "z\n";
  std::string Changed = content();
  Totals All = run({report(One, 'a'), report(Two, 'b')});
  EXPECT_EQ(All.Fixed, 0u);
  EXPECT_EQ(All.Errors, 1u);
  EXPECT_EQ(content(), Changed);
  EXPECT_NE(Err.Text.find("was changed since it was scanned"),
            std::string::npos);
  EXPECT_NE(Out.Text.find("was changed since it was scanned"),
            std::string::npos);
  EXPECT_NE(Out.Text.find("\"fixed\":0,"), std::string::npos);
}

TEST_F(ReportingTest, ADryRunShowsWhatWouldChange) {
  Wanted.Fixing = Totals::FixMode::Previewed;
  // What the baseline holds back is in a line around, and must not be seen.
  std::string Known = (Top / "known").string();
  std::ofstream(Known) << "vnx-baseline 1 VNX-SEC-027\n"
                       << std::string(64, 'a') << "\n";
  Wanted.BaselinePath = Known;
  Totals All = run({report(One, 'a'), report(Two, 'b')});
  EXPECT_EQ(All.Findings, 1u);
  EXPECT_EQ(All.Baselined, 1u);
  EXPECT_EQ(All.Fixed, 1u);
  EXPECT_EQ(content(), Old);
  EXPECT_NE(Out.Text.find("@@ -1,2 +1,3 @@\n+import os\n x = \"" +
                          vnx::token::redact(One) + "\"\n-y = \"" +
                          vnx::token::redact(Two) +
                          "\"\n+y = os.environ[\"HF_TOKEN\"]\n"),
            std::string::npos)
      << Out.Text;
  EXPECT_NE(Err.Text.find("; 1 in the baseline; 1 would be fixed, 0 not;"),
            std::string::npos);
}

TEST_F(ReportingTest, ABaselineComesBackAsItWasWritten) {
  Wanted.WriteBaselinePath = (Top / "known").string();
  EXPECT_EQ(run({report(One, 'a'), report(Two, 'b')}).Findings, 0u);
  EXPECT_EQ(Out.Text, "");
  Wanted.BaselinePath = Wanted.WriteBaselinePath;
  Wanted.WriteBaselinePath.reset();
  Totals All = run({report(Two, 'b')});
  EXPECT_EQ(All.Findings, 0u);
  EXPECT_EQ(All.Baselined, 1u);
  EXPECT_NE(Err.Text.find("known:2: what this line is about is not found any "
                          "more in "),
            std::string::npos)
      << Err.Text;
}

TEST_F(ReportingTest, NothingIsStaleAfterAnError) {
  std::ofstream(Top / "known") << "vnx-baseline 1 VNX-SEC-027\n"
                               << std::string(64, 'a') << "\n";
  Wanted.BaselinePath = (Top / "known").string();
  Reporting Reports(Wanted, Out, Err, false);
  ASSERT_FALSE(Reports.begin());
  Totals All;
  All.Files = All.Errors = 1;
  Reports.finish(All);
  EXPECT_EQ(Err.Text.find("note:"), std::string::npos);
}

TEST_F(ReportingTest, AFileThatCannotBeWrittenIsCounted) {
  Wanted.OutputFiles = {{Format::Csv, (Top / "dir/found.csv").string()}};
  Reporting Reports(Wanted, Out, Err, false);
  EXPECT_TRUE(Reports.begin());
  Totals All;
  Reports.finish(All);
  EXPECT_EQ(All.Errors, 1u);
}

} // namespace
