#include "tools/vnx-scan/output/TextSink.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

class StringStream : public OutputStream {
public:
  StringStream() : OutputStream(-1) {}
  std::string Text;

protected:
  int write(std::string_view Piece) override {
    Text += Piece;
    return 0;
  }
};

vnx::raw::Report report() {
  vnx::raw::Report Result;
  Result.Found.Path = "train.py";
  Result.Found.Line = 3;
  Result.Found.Column = 14;
  Result.Found.Remedy = "os.environ[\"HF_TOKEN\"]";
  Result.Source = vnx::raw::makeExcerpt("login(token=\"", false, "hf_aBcD(38)",
                                        "\")", false);
  Result.Note = "read it there";
  return Result;
}

std::string shown(const vnx::raw::Report &Found, bool Color = false) {
  StringStream Out, Err;
  TextSink(Out, Err, {Color, Color, true, false}).finding(Found);
  Out.flush();
  EXPECT_EQ(Err.Text, "");
  return Out.Text;
}

TEST(TextSink, LooksLikeClang) {
  EXPECT_EQ(
      shown(report()),
      "train.py:3:14: warning: hardcoded Hugging Face API token (VNX-SEC-027, "
      "CWE-798); revoke it at huggingface.co/settings/tokens and read it with "
      "os.environ[\"HF_TOKEN\"] [vnx-sec-027]\n"
      "    3 | login(token=\"hf_aBcD(38)\")\n"
      "      |              ^~~~~~~~~~~\n"
      "train.py:3:14: note: read it there\n");
}

TEST(TextSink, WidensTheGutterForALargeLine) {
  vnx::raw::Report Found = report();
  Found.Found.Line = 123456;
  EXPECT_NE(shown(Found).find("\n 123456 | login(token=\"hf_aBcD(38)\")\n"
                              "        |              ^~~~~~~~~~~\n"),
            std::string::npos);
}

TEST(TextSink, ColorsLikeClang) {
  std::string Text = shown(report(), true);
  EXPECT_NE(Text.find("\x1b[1mtrain.py:3:14: \x1b[0m\x1b[0;1;35mwarning: "
                      "\x1b[0m\x1b[1mhardcoded"),
            std::string::npos);
  EXPECT_NE(Text.find("\x1b[0;1;32m^~~~~~~~~~~\x1b[0m"), std::string::npos);
}

TEST(TextSink, KeepsAPathFromTrickingATerminal) {
  vnx::raw::Report Found = report();
  Found.Found.Path = "a\x1b]0;\n.py";
  EXPECT_EQ(shown(Found).rfind("a<U+001B>]0;<U+000A>.py:3:14: warning", 0), 0u);
}

TEST(TextSink, ErrorsAndTheSummaryGoToTheOtherStream) {
  StringStream Out, Err;
  TextSink Sink(Out, Err, {});
  Sink.error({"a", "is gone", "look elsewhere", false});
  Sink.error({"", "is odd", "", true});
  Sink.finish(Totals());
  EXPECT_EQ(Out.Text, "");
  EXPECT_EQ(Err.Text, "vnx-scan: error: a: is gone; look elsewhere\n"
                      "vnx-scan: warning: '': is odd\n"
                      "vnx-scan: note: no file was scanned\n"
                      "vnx-scan: 0 findings in 0 files (0 bytes); 0.00 s\n");
}

TEST(TextSink, CanDoWithoutASummary) {
  StringStream Out, Err;
  TextSink(Out, Err, {false, false, false, false}).finish(Totals());
  EXPECT_EQ(Err.Text, "");
}

} // namespace
