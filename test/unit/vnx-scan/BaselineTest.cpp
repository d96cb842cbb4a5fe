#include "tools/vnx-scan/output/Baseline.h"

#include "test/support/Tokens.h"
#include "tools/vnx-scan/output/BaselineFilter.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace vnx::scan;

namespace {

const std::string A(64, 'a'), B(64, 'b'), C(64, 'c');
constexpr char Header[] = "vnx-baseline 1 VNX-SEC-027\n";

std::string errorOf(const std::string &Text) {
  auto Result = parseBaseline("known", Text);
  const auto *Error = std::get_if<ScanError>(&Result);
  return Error ? Error->Path + ": " + Error->What : "";
}

TEST(Baseline, IsReadAsItIsWritten) {
  Baseline Known;
  Known[B].File = "b.py";
  Known[A].File = "dir/a%20b.py";
  std::string Text = formatBaseline(Known);
  EXPECT_EQ(Text, Header + A + " dir/a%20b.py\n" + B + " b.py\n");
  auto Read = parseBaseline("known", Text);
  ASSERT_TRUE(std::holds_alternative<Baseline>(Read));
  const auto &Entries = std::get<Baseline>(Read);
  EXPECT_EQ(Entries.size(), 2u);
  EXPECT_EQ(Entries.at(B).File, "b.py");
  EXPECT_EQ(Entries.at(B).Line, 3u);
}

TEST(Baseline, MayHaveCommentsAndOtherLineEnds) {
  auto Read = parseBaseline("known", "vnx-baseline 1 VNX-SEC-027\r\n# why\r\n" +
                                         A + "\r\n\r\n" + B);
  ASSERT_TRUE(std::holds_alternative<Baseline>(Read));
  EXPECT_EQ(std::get<Baseline>(Read).size(), 2u);
  EXPECT_EQ(std::get<Baseline>(Read).at(A).File, "");
}

TEST(Baseline, AnErrorNamesTheLine) {
  EXPECT_NE(errorOf("").find("known:1: is no baseline"), std::string::npos);
  EXPECT_NE(errorOf("vnx-baseline 2 VNX-SEC-027\n").find("known:1: "),
            std::string::npos);
  EXPECT_NE(errorOf("vnx-baseline 1 VNX-SEC-028\n").find("known:1: "),
            std::string::npos);
  for (const std::string &Line :
       {std::string("x"), A.substr(1), A + "a", std::string(64, 'A'), " " + A})
    EXPECT_NE(
        errorOf(Header + B + "\n" + Line + "\n").find("known:3: a finger"),
        std::string::npos)
        << Line;
}

/// Keeps the fingerprints that it is told.
class Recorder : public Sink {
public:
  void finding(const vnx::raw::Report &Found) override {
    Seen.push_back(Found.Found.Fingerprint);
  }
  void error(const ScanError &) override {}
  void finish(const Totals &) override {}
  std::vector<std::string> Seen;
};

using Names = std::vector<std::string>;

class BaselineFilterTest : public ::testing::Test {
protected:
  void find(const std::string &Fingerprint, const std::string &Comment = "",
            const std::string &Path = "a b.py") {
    vnx::raw::Report Report;
    Report.Found.Path = Path;
    Report.Rooted.Path = Path;
    Report.Found.Fingerprint = Fingerprint;
    Report.Found.SuppressedBy = Comment;
    Filter.finding(Report);
  }
  Names stale(const Names &Scanned) {
    Names Result;
    for (const auto &[Fingerprint, Entry] : Filter.stale(Scanned))
      Result.push_back(Fingerprint);
    return Result;
  }

  Recorder Target, Held;
  BaselineFilter Filter{Target, Held};
};

TEST_F(BaselineFilterTest, HoldsBackWhatIsKnown) {
  Filter.know({{A, {"", 2}}});
  find(A);
  find(B);
  EXPECT_EQ(Target.Seen, Names{B});
  EXPECT_EQ(Held.Seen, Names{A});
  EXPECT_EQ(Filter.heldBack(), 1u);
}

TEST_F(BaselineFilterTest, ListsWhatIsGoneInTheOrderOfTheLines) {
  Filter.know({{A, {"", 4}}, {B, {"", 2}}, {C, {"", 3}}});
  find(C);
  EXPECT_EQ(stale({}), (Names{B, A}));
}

TEST_F(BaselineFilterTest, AFileThatWasNotScannedIsNotGone) {
  Filter.know({{A, {"no-such/a", 2}}});
  EXPECT_EQ(stale({"elsewhere"}), Names{});
  // The directory of this test lies in some root or is one.
  Filter.know({{A, {"", 2}}, {B, {"/outside", 3}}});
  EXPECT_EQ(stale({"."}), Names{A});
}

TEST_F(BaselineFilterTest, ACommentComesFirst) {
  Filter.know({{A, {"", 2}}});
  find(A, "NOLINT");
  EXPECT_EQ(Target.Seen, Names{A});
  EXPECT_EQ(Filter.heldBack(), 0u);
  EXPECT_EQ(stale({}), Names{});
}

TEST_F(BaselineFilterTest, CollectsWhatCounts) {
  Filter.know({{A, {"", 2}}});
  Filter.collect();
  find(A);
  find(B, "", vnx::test::token() + ".py");
  find(C, "NOLINT");
  EXPECT_EQ(Filter.found().size(), 2u);
  EXPECT_EQ(Filter.heldBack(), 2u);
  EXPECT_EQ(Target.Seen, Names{C});
  EXPECT_EQ(formatBaseline(Filter.found()).find(vnx::test::body()),
            std::string::npos);
  EXPECT_NE(Filter.found().at(A).File.find("a%20b.py"), std::string::npos);
}

} // namespace
