#include "tools/vnx-scan/output/TextSink.h"

#include "tools/vnx-scan/output/StringStream.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

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

std::string shown(const vnx::raw::Report &Found, TextStyle Style = {}) {
  StringStream Out;
  TextSink(Out, Style).finding(Found);
  Out.flush();
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
  std::string Text = shown(report(), {/*Color=*/true});
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

TEST(TextSink, ANotebooksFindingNamesItsCell) {
  vnx::raw::Report Found = report();
  Found.Found.Cell = 3;
  Found.Found.CellLine = 2;
  EXPECT_NE(shown(Found).find("[\"HF_TOKEN\"] (cell 3, line 2) [vnx-sec-027]"),
            std::string::npos);
}

TEST(TextSink, ABinaryFilesFindingNamesItsByteAndEncoding) {
  vnx::raw::Report Found = report();
  Found.Found.InBinary = true;
  Found.Found.Begin = 4711;
  Found.Found.Encoding = "base64";
  EXPECT_NE(shown(Found).find(" (byte 4711; base64) [vnx-sec-027]"),
            std::string::npos);
}

TEST(TextSink, WhatACommentSilencesIsANote) {
  vnx::raw::Report Found = report();
  Found.Found.SuppressedBy = "NOLINT";
  std::string Text = shown(Found);
  EXPECT_EQ(Text.rfind("train.py:3:14: note: hardcoded", 0), 0u);
  EXPECT_NE(Text.find("; suppressed by NOLINT [vnx-sec-027]\n"),
            std::string::npos);
  EXPECT_EQ(Text.find("read it there"), std::string::npos);
  EXPECT_EQ(Text.find("warning"), std::string::npos);
}

TEST(TextSink, SaysWhyThereIsNoFixWhereFixesAreWanted) {
  vnx::raw::Report Found = report();
  Found.Found.NoFixReason = "it is a key";
  EXPECT_EQ(shown(Found).find("it is a key"), std::string::npos);
  TextStyle Style;
  Style.NoFixReasons = true;
  EXPECT_NE(
      shown(Found, Style).find("train.py:3:14: note: not fixed: it is a key\n"),
      std::string::npos);
}

} // namespace
