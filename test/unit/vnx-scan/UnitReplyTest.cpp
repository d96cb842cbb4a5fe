#include "tools/vnx-scan/project/UnitReply.h"
#include "tools/vnx-scan-unit/Protocol.h"

#include <gtest/gtest.h>

using namespace vnx;
using namespace vnx::scan;

namespace {

TEST(UnitProtocol, CarriesAnyBytes) {
  std::string All;
  for (int Byte = 0; Byte < 256; ++Byte)
    All += static_cast<char>(Byte);
  EXPECT_EQ(unit::toBytes(unit::toCharacters(All)), All);
  EXPECT_EQ(unit::toCharacters("a\xFF"), "a\u00FF");
  EXPECT_EQ(unit::toBytes("\u0100"), std::nullopt);
  EXPECT_EQ(unit::toBytes("\xC3"), std::nullopt);
}

TEST(UnitRequest, IsOneLine) {
  CompileCommand Command{"/d", "a\nb.c", {"cc", "-DX=\"\xE9\"", "a\nb.c"}};
  std::string Line = unitRequest(Command, {});
  EXPECT_EQ(Line.find('\n'), Line.size() - 1);
  EXPECT_NE(Line.find("\"EnvVar\":\"HF_TOKEN\""), std::string::npos);
  EXPECT_NE(Line.find("\"FixStyle\":\"getenv\""), std::string::npos);
}

constexpr char Finding[] =
    R"({"finding":{"path":"/a.c","begin":3,"end":40,"line":1,"column":4,)"
    R"("issued":true,"redacted":"hf_aBcD","remedy":"r","noFixReason":"",)"
    R"("suppressedBy":"","length":37,"digest":"d","placeholder":false,)"
    R"("fix":[{"begin":2,"end":41,"text":"x"}]}})";

TEST(UnitReply, IsReadUpToItsLastLine) {
  UnitReply Reply;
  EXPECT_EQ(readReplyLine(Finding, Reply), ReplyLine::More);
  EXPECT_EQ(readReplyLine(R"({"file":{"path":"/a.c","sha256":"s"}})", Reply),
            ReplyLine::More);
  EXPECT_EQ(
      readReplyLine(R"({"hidden":{"path":"/a.c","begin":1,"end":9}})", Reply),
      ReplyLine::More);
  EXPECT_EQ(readReplyLine(R"({"error":"no"})", Reply), ReplyLine::More);
  EXPECT_EQ(readReplyLine(R"({"done":true})", Reply), ReplyLine::Last);
  ASSERT_EQ(Reply.Findings.size(), 1u);
  EXPECT_EQ(Reply.Findings[0].Found.Level, token::Confidence::High);
  EXPECT_EQ(Reply.Findings[0].Found.Fix[0].End, 41u);
  EXPECT_EQ(Reply.Findings[0].Length, 37u);
  EXPECT_EQ(Reply.Files["/a.c"], "s");
  EXPECT_EQ(Reply.Hidden["/a.c"][0].End, 9u);
  EXPECT_EQ(Reply.Error, "no");
}

TEST(UnitReply, OfAnotherProgramIsBroken) {
  UnitReply Reply;
  std::string Text = Finding;
  std::string NoLine = Text, Negative = Text;
  NoLine.replace(NoLine.find("\"line\""), 6, "\"Line\"");
  Negative.replace(Negative.find(":3,"), 3, ":-3,");
  for (const std::string &Line :
       {std::string(), std::string("hello"), std::string("{}"),
        std::string("[]"), std::string(R"({"other":1})"),
        std::string(R"({"error":1})"), std::string(R"({"finding":1})"),
        std::string(R"({"file":{"path":"a"}})"), NoLine, Negative})
    EXPECT_EQ(readReplyLine(Line, Reply), ReplyLine::Broken) << Line;
}

} // namespace
