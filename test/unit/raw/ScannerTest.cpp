#include "checks/raw/Scanner.h"

#include "checks/token/Digest.h"
#include "checks/token/Finder.h"
#include "checks/token/Fingerprint.h"
#include "checks/token/Redaction.h"
#include "test/support/TextSource.h"
#include "test/support/Tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <random>
#include <vector>

using namespace vnx::raw;
using vnx::test::body;
using vnx::test::TextSource;
using vnx::test::token;

namespace {

/// \p Head, then \p Count times \p Byte, then \p Tail, without the memory.
class LongSource : public ByteSource {
public:
  LongSource(std::string Head, char Byte, std::uint64_t Count, std::string Tail)
      : Head(std::move(Head)), Tail(std::move(Tail)), Byte(Byte), Count(Count) {
  }
  ReadResult read(char *Buffer, std::size_t Size) override {
    if (!Head.empty())
      return give(Head, Buffer, Size);
    if (Count > 0) {
      std::size_t Given = std::min<std::uint64_t>(Count, Size);
      std::memset(Buffer, Byte, Given);
      Count -= Given;
      return {Given, 0};
    }
    return give(Tail, Buffer, Size);
  }

private:
  static ReadResult give(std::string &From, char *Buffer, std::size_t Size) {
    std::size_t Given = std::min(From.size(), Size);
    std::memcpy(Buffer, From.data(), Given);
    From.erase(0, Given);
    return {Given, 0};
  }
  std::string Head, Tail;
  char Byte;
  std::uint64_t Count;
};

std::vector<Report> scan(ByteSource &Source, RuleOptions Options = {},
                         std::string_view Path = "x.txt") {
  std::vector<Report> Result;
  Scanner(Scanner::MinBufferSize)
      .scan(
          Source, [&] { return std::string(Path); }, Options,
          [&](Report &&R) { Result.push_back(std::move(R)); });
  return Result;
}

std::vector<Report> scan(std::string_view Text, RuleOptions Options = {}) {
  TextSource Source(Text);
  return scan(Source, std::move(Options));
}

using Places = std::vector<std::pair<std::uint64_t, std::uint64_t>>;

Places places(const std::vector<Report> &Reports) {
  Places Result;
  // The finder, which these are compared with, decodes nothing.
  for (const Report &R : Reports)
    if (R.Found.Encoding.empty())
      Result.emplace_back(R.Found.Begin, R.Found.End);
  return Result;
}

/// What the finder says of the whole text at once.
Places reference(std::string_view Text) {
  Places Result;
  for (std::size_t From = 0;;) {
    auto Found =
        vnx::token::findToken(Text, From, vnx::token::TextKind::Escaped);
    if (!Found)
      return Result;
    Result.emplace_back(Found->Begin, Found->End);
    From = Found->End;
  }
}

TEST(Scanner, FillsInAFinding) {
  std::string Text = "import x\nlogin(token=\"" + token(35) + "\")\n";
  TextSource Source(Text);
  auto Reports = scan(Source, {}, "x.py");
  ASSERT_EQ(Reports.size(), 1u);
  const auto &Found = Reports[0].Found;
  EXPECT_EQ(Found.Path, "x.py");
  EXPECT_EQ(Found.Begin, 22u);
  EXPECT_EQ(Found.End, 60u);
  EXPECT_EQ(Found.Line, 2u);
  EXPECT_EQ(Found.Column, 14u);
  EXPECT_EQ(Found.Level, vnx::token::Confidence::Medium);
  EXPECT_EQ(Found.Redacted, vnx::token::redact(token(35)));
  EXPECT_EQ(Found.Fingerprint, vnx::token::fingerprint("x.py", token(35), 0));
  EXPECT_EQ(Found.Remedy, "os.environ[\"HF_TOKEN\"]");
  EXPECT_FALSE(Found.Fix.empty());
  EXPECT_EQ(Found.NoFixReason, "");
  EXPECT_EQ(Reports[0].FileDigest, vnx::token::sha256(Text));
  EXPECT_EQ(Reports[0].Source.Text, "login(token=\"" + Found.Redacted + "\")");
  EXPECT_EQ(Reports[0].Source.TokenBegin, 13u);
  EXPECT_EQ(Reports[0].Note,
            "read it from the environment instead: os.environ[\"HF_TOKEN\"]");
}

TEST(Scanner, CountsLinesWhateverEndsThem) {
  for (std::string End : {"\n", "\r\n", "\r"}) {
    auto Reports = scan(End + "a" + End + "  " + token() + End + token());
    ASSERT_EQ(Reports.size(), 2u);
    EXPECT_EQ(Reports[0].Found.Line, 3u);
    EXPECT_EQ(Reports[0].Found.Column, 3u);
    EXPECT_EQ(Reports[0].Source.Text, "  " + Reports[0].Found.Redacted);
    EXPECT_EQ(Reports[1].Found.Line, 4u);
    EXPECT_EQ(Reports[1].Found.Column, 1u);
  }
}

TEST(Scanner, ReportsEveryOccurrenceWithAFingerprintOfItsOwn) {
  auto Reports = scan(token() + " " + token() + "\n" + token(34, 2));
  ASSERT_EQ(Reports.size(), 3u);
  EXPECT_EQ(Reports[1].Found.Column, 39u);
  EXPECT_EQ(Reports[1].Found.Fingerprint,
            vnx::token::fingerprint("x.txt", token(), 1));
  EXPECT_EQ(Reports[2].Found.Fingerprint,
            vnx::token::fingerprint("x.txt", token(34, 2), 0));
}

TEST(Scanner, FindsATokenAcrossEveryReadBoundary) {
  std::string Text = "x\n\\n" + token() + ",%22" + token(40, 2) + "\r\n" +
                     token(33) + "x" + token(34, 3);
  Places Expected = reference(Text);
  ASSERT_EQ(Expected.size(), 3u);
  for (std::size_t Piece = 1; Piece <= Text.size(); ++Piece) {
    TextSource Source(Text, Piece);
    EXPECT_EQ(places(scan(Source)), Expected) << Piece;
  }
}

TEST(Scanner, FindsATokenAcrossEveryBufferBoundary) {
  // The buffer is as small as it may be; the token moves over its end.
  for (std::size_t Before = Scanner::MinBufferSize - 1200;
       Before < Scanner::MinBufferSize + 10; ++Before) {
    std::string Text = std::string(Before, '\n') + "a\\x22" + token(36) +
                       "\r\n" + std::string(3000, ' ') + token();
    TextSource Source(Text, 1000);
    auto Reports = scan(Source);
    ASSERT_EQ(Reports.size(), 2u) << Before;
    EXPECT_EQ(Reports[0].Found.Line, Before + 1);
    EXPECT_EQ(Reports[0].Found.Column, 6u);
    EXPECT_EQ(Reports[0].Found.Redacted, vnx::token::redact(token(36)));
    EXPECT_EQ(Reports[0].Source.Text, "a\\x22" + Reports[0].Found.Redacted);
    EXPECT_EQ(Reports[1].Found.Line, Before + 2);
    EXPECT_EQ(Reports[1].Found.Column, 3001u);
    EXPECT_TRUE(Reports[1].Source.CutBefore);
  }
}

TEST(Scanner, CountsACrAndItsLfOnceAcrossABufferBoundary) {
  std::string Text;
  for (int Line = 0; Line < 20000; ++Line)
    Text += std::string(Line % 7, 'a') + "\r\n";
  auto Reports = scan(Text + token());
  ASSERT_EQ(Reports.size(), 1u);
  EXPECT_EQ(Reports[0].Found.Line, 20001u);
}

TEST(Scanner, AgreesWithTheFinderOnNastyText) {
  std::mt19937 Random(5);
  for (int Round = 0; Round < 60; ++Round) {
    std::string Text;
    while (Text.size() < 3 * Scanner::MinBufferSize)
      switch (Random() % 8) {
      case 0:
        Text += "hf_";
        break;
      case 1:
        Text += token(32 + Random() % 5, Random());
        break;
      case 2:
        Text += body(Random() % 9000, Random());
        break;
      case 3:
        Text += static_cast<char>(Random() % 256);
        break;
      case 4:
        Text += "\\n" + token(34, Random());
        break;
      case 5:
        Text += std::string(Random() % 900, '\\') + "x41";
        break;
      case 6:
        Text += "&#" + std::to_string(Random() % 200) + ";";
        break;
      case 7:
        Text += std::string(Random() % 700, static_cast<char>(Random() % 256));
        break;
      }
    TextSource Source(Text, 1 + Random() % 5000);
    auto Reports = scan(Source);
    ASSERT_EQ(places(Reports), reference(Text)) << Round;
    for (const Report &R : Reports) {
      if (R.Found.Encoding.empty())
        ASSERT_EQ(R.Found.Redacted,
                  vnx::token::redact(std::string_view(Text).substr(
                      R.Found.Begin, R.Found.End - R.Found.Begin)));
    }
  }
}

TEST(Scanner, TakesALineFullOfTokens) {
  // Whatever is done for each of them has to be short.
  std::string Text = "x = [";
  for (int I = 0; I < 20000; ++I)
    Text += "'" + token() + "',";
  Text += "]\n";
  TextSource Source(Text);
  auto Reports = scan(Source, {}, "x.py");
  ASSERT_EQ(Reports.size(), 20000u);
  EXPECT_EQ(Reports.back().Found.Line, 1u);
}

TEST(Scanner, TakesALiteralFullOfTokens) {
  // An edit of each would touch all of the literal.
  std::string Text = "x = \"";
  for (int I = 0; I < 20000; ++I)
    Text += token() + " {} ";
  Text += "\"\n";
  TextSource Source(Text);
  auto Reports = scan(Source, {}, "x.py");
  ASSERT_EQ(Reports.size(), 20000u);
  EXPECT_EQ(Reports.back().Found.NoFixReason,
            "the string is too long to be edited");
}

TEST(Scanner, MeasuresATokenLongerThanItsBuffer) {
  constexpr std::uint64_t Count = 50 << 20;
  LongSource Source("a\n  x = hf_", 'q', Count, " y\n" + token());
  auto Reports = scan(Source);
  ASSERT_EQ(Reports.size(), 2u);
  EXPECT_EQ(Reports[0].Found.Begin, 8u);
  EXPECT_EQ(Reports[0].Found.End, 8u + 3 + Count);
  EXPECT_EQ(Reports[0].Found.Column, 7u);
  EXPECT_EQ(Reports[0].Source.Text, "  x = hf_qqqq\u2026(52428803) y");
  EXPECT_EQ(Reports[1].Found.Line, 3u);
  EXPECT_EQ(Reports[1].Found.Column, 1u);
}

TEST(Scanner, ShowsAWindowOfALongLine) {
  LongSource Source("", ' ', 20 << 20, token() + std::string(100000, '-'));
  auto Reports = scan(Source);
  ASSERT_EQ(Reports.size(), 1u);
  EXPECT_EQ(Reports[0].Found.Line, 1u);
  EXPECT_EQ(Reports[0].Found.Column, (20u << 20) + 1);
  EXPECT_TRUE(Reports[0].Source.CutBefore);
  EXPECT_TRUE(Reports[0].Source.CutAfter);
  EXPECT_LE(Reports[0].Source.Text.size(), 2 * Scanner::Context + 60);
}

TEST(Scanner, AWindowOfExactlyTheLineIsNotCut) {
  std::string Side(Scanner::Context, '-');
  for (std::string End : {"", "\n", "\r"}) {
    auto Reports = scan(Side + token() + Side + End);
    ASSERT_EQ(Reports.size(), 1u);
    EXPECT_FALSE(Reports[0].Source.CutBefore);
    EXPECT_FALSE(Reports[0].Source.CutAfter);
  }
  auto Reports = scan("-" + Side + token() + Side + "-");
  EXPECT_TRUE(Reports[0].Source.CutBefore);
  EXPECT_TRUE(Reports[0].Source.CutAfter);
}

TEST(Scanner, AcceptsALargerMinimumThanItsBuffer) {
  RuleOptions Options;
  Options.MinLength = 200000;
  EXPECT_TRUE(scan(token(199999), Options).empty());
  EXPECT_EQ(scan("\n" + token(200000), Options).size(), 1u);
  Options.MinLength = 40;
  EXPECT_TRUE(scan(token(39), Options).empty());
  EXPECT_EQ(scan(token(40), Options).size(), 1u);
}

TEST(Scanner, DropsPlaceholdersOnlyWhenAsked) {
  std::string Text = "hf_" + std::string(34, 'x') + " " + token();
  EXPECT_EQ(scan(Text).size(), 2u);
  RuleOptions Options;
  Options.IgnorePlaceholders = true;
  EXPECT_EQ(places(scan(Text, Options)), (Places{{38, 75}}));
}

TEST(Scanner, PassesAnyByteThrough) {
  std::string Text;
  for (int Byte = 0; Byte < 256; ++Byte)
    if (!vnx::token::isNameCharacter(Byte))
      Text += std::string(1, static_cast<char>(Byte)) + token();
  EXPECT_EQ(places(scan(Text)), reference(Text));
  EXPECT_EQ(reference(Text).size(), 256u - 63);
}

TEST(Scanner, ReportsWhatItFoundBeforeAnError) {
  std::string Text = token() + "\n";
  TextSource Source(Text, 10, EIO);
  std::size_t Count = 0;
  ScanResult Result = Scanner().scan(
      Source, [] { return "x"; }, RuleOptions(), [&](Report &&) { ++Count; });
  EXPECT_EQ(Count, 1u);
  EXPECT_EQ(Result.Findings, 1u);
  EXPECT_EQ(Result.Bytes, Text.size());
  EXPECT_EQ(Result.Error, EIO);
}

TEST(Scanner, SaysNothingOfAnEmptyStream) {
  TextSource Source("");
  ScanResult Result = Scanner().scan(
      Source, [] { return "x"; }, RuleOptions(), [](Report &&) { FAIL(); });
  EXPECT_EQ(Result.Bytes, 0u);
  EXPECT_EQ(Result.Error, 0);
}

TEST(Scanner, LeavesOutBinariesOnlyWhereAsked) {
  std::string Text = std::string(1, '\0') + token();
  EXPECT_EQ(scan(Text).size(), 1u);
  RuleOptions Options;
  Options.SkipBinary = true;
  TextSource Source(Text);
  ScanResult Result = Scanner().scan(
      Source, [] { return "a"; }, Options,
      [](Report &&) { ADD_FAILURE() << "reported"; });
  EXPECT_TRUE(Result.IsSkippedBinary);
  EXPECT_EQ(Result.Bytes, 0u);
  EXPECT_EQ(scan(token(), Options).size(), 1u);
}

} // namespace
