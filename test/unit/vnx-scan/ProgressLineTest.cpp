#include "tools/vnx-scan/output/ProgressLine.h"

#include "tools/vnx-scan/output/StringStream.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

constexpr char Erase[] = "\r\x1b[K";

/// Writes to the terminal itself.
class Printer : public Sink {
public:
  explicit Printer(OutputStream &Out) : Out(Out) {}
  void finding(const vnx::raw::Report &) override { put("finding\n"); }
  void error(const ScanError &) override { put("error\n"); }
  void finish(const Totals &) override { put("end\n"); }

private:
  void put(std::string_view Text) {
    Out << Text;
    Out.flush();
  }
  OutputStream &Out;
};

class ProgressLineTest : public ::testing::Test {
protected:
  StringStream Terminal;
  Printer Target{Terminal};
  ScanCounts Counts;
  ProgressLine Line{Target, Terminal, Counts};
};

TEST_F(ProgressLineTest, AShortScanHasNone) {
  Line.tick(0.9);
  Line.finding({});
  Line.finish(Totals());
  EXPECT_EQ(Terminal.Text, "finding\nend\n");
}

TEST_F(ProgressLineTest, ShowsTheCounts) {
  Counts.Files = 12;
  Counts.Bytes = 2048;
  Counts.Findings = 3;
  Line.tick(1.5);
  EXPECT_EQ(Terminal.Text,
            std::string(Erase) + "vnx-scan: 12 files, 2.0 KiB, 3 findings");
}

TEST_F(ProgressLineTest, IsGoneWhileSomethingElseIsWritten) {
  Line.tick(1);
  std::string Shown = Terminal.Text;
  Line.finding({});
  Line.error({});
  EXPECT_EQ(Terminal.Text, Shown + Erase + "finding\nerror\n");
}

TEST_F(ProgressLineTest, IsGoneAtTheEnd) {
  Line.tick(1);
  std::string Shown = Terminal.Text;
  Line.finish(Totals());
  Line.tick(2);
  EXPECT_EQ(Terminal.Text, Shown + Erase + "end\n");
}

TEST_F(ProgressLineTest, ItsThreadEnds) {
  Line.start();
  Line.stop();
  Line.stop();
}

} // namespace
