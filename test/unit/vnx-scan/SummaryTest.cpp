#include "tools/vnx-scan/output/Summary.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

TEST(Summary, IsShortWhenThereIsLittleToSay) {
  Totals All;
  All.Files = 1;
  All.Bytes = 1;
  EXPECT_EQ(summaryOf(All), "0 findings in 1 file (1 byte); 0.00 s");
}

TEST(Summary, SaysWhyFilesWereSkipped) {
  Totals All;
  All.Findings = 3;
  All.Files = 120;
  All.Bytes = 1258291;
  All.Errors = 2;
  All.Skipped.add(SkipReason::LockFile);
  All.Skipped.add(SkipReason::LockFile);
  All.Skipped.add(SkipReason::GitIgnored);
  All.Skipped.add(SkipReason::SymbolicLink);
  All.Seconds = 0.034;
  EXPECT_EQ(summaryOf(All),
            "3 findings in 120 files (1.2 MiB), 2 errors; skipped 4: 2 lock "
            "files, 1 ignored by git, 1 symbolic link; 0.03 s");
}

TEST(Summary, CountsWhatIsKnownAndWhatIsFixed) {
  Totals All;
  All.Findings = 3;
  All.Suppressed = 2;
  All.Baselined = 4;
  EXPECT_EQ(summaryOf(All), "3 findings in 0 files (0 bytes); 2 suppressed, 4 "
                            "in the baseline; 0.00 s");
  All = Totals();
  All.Findings = 3;
  All.Fixed = 2;
  All.Fixing = Totals::FixMode::Applied;
  EXPECT_EQ(summaryOf(All),
            "3 findings in 0 files (0 bytes); 2 fixed, 1 not; 0.00 s");
  All.Fixing = Totals::FixMode::Previewed;
  EXPECT_EQ(summaryOf(All),
            "3 findings in 0 files (0 bytes); 2 would be fixed, 1 not; 0.00 s");
}

TEST(Summary, HasAWordForEveryReason) {
  for (std::size_t I = 0; I < SkipReasonCount; ++I) {
    Totals All;
    All.Skipped.add(static_cast<SkipReason>(I));
    EXPECT_NE(summaryOf(All).find("skipped 1: 1 "), std::string::npos) << I;
  }
}

TEST(Summary, PicksAUnit) {
  EXPECT_EQ(sizeText(0), "0 bytes");
  EXPECT_EQ(sizeText(1023), "1023 bytes");
  EXPECT_EQ(sizeText(1024), "1.0 KiB");
  EXPECT_EQ(sizeText(1048575), "1.0 MiB");
  EXPECT_EQ(sizeText(std::uint64_t(5) << 30), "5.0 GiB");
}

TEST(Summary, SaysWhatUnitsAreParsedFor) {
  UnitTotals Units;
  EXPECT_TRUE(unitNotes(Units).empty());
  UnitReason One;
  One.Places = {{"a.h", 12, "string"}, {"", 0, "macro"}};
  One.Count = 1;
  Units.Reasons.assign(5, One);
  Units.Reasons[0].Count = 9;
  std::vector<std::string> Notes = unitNotes(Units);
  ASSERT_EQ(Notes.size(), 4u);
  EXPECT_EQ(Notes[0],
            "9 units are parsed for a.h:12: string; command line: macro");
  EXPECT_EQ(Notes[1],
            "1 unit is parsed for a.h:12: string; command line: macro");
  EXPECT_EQ(Notes[3],
            "2 units are parsed for other reasons; --show-units lists each");
  Units.Reasons.assign(4, One);
  EXPECT_EQ(unitNotes(Units).back(), Notes[1]);
  Units.Reasons.assign(1, One);
  Units.Reasons[0].Units = {"a.c", "b.c"};
  Notes = unitNotes(Units);
  ASSERT_EQ(Notes.size(), 2u);
  EXPECT_EQ(Notes[1], "b.c is parsed for a.h:12: string; command line: macro");
}

} // namespace
