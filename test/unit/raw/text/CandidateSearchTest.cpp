#include "checks/raw/text/CandidateSearch.h"
#include "checks/raw/text/Utf.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

#include <string>

using namespace vnx::raw;
using vnx::test::body;
using vnx::test::token;

namespace {

std::optional<Candidate> first(std::string_view Text) {
  return findCandidate(Text, 0, Text.size(), 34);
}

std::string base64(std::string_view Text) {
  constexpr std::string_view Alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string Result;
  for (std::size_t I = 0; I < Text.size(); I += 3) {
    unsigned Bits = 0;
    for (std::size_t J = 0; J < 3; ++J)
      Bits =
          (Bits << 8) |
          (I + J < Text.size() ? static_cast<unsigned char>(Text[I + J]) : 0);
    for (int Shift = 18; Shift >= 0; Shift -= 6)
      Result += Alphabet[(Bits >> Shift) & 63];
  }
  return Result;
}

TEST(CandidateSearch, FindsAPlainToken) {
  auto Found = first("x = " + token() + ";");
  ASSERT_TRUE(Found);
  EXPECT_EQ(Found->How, Candidate::Spelling::Plain);
  EXPECT_EQ(Found->Begin, 4u);
  EXPECT_EQ(Found->End, 41u);
}

TEST(CandidateSearch, DecodesEscapes) {
  std::string Rest = "f_" + body(34);
  for (std::string H :
       {"\\x68", "\\u0068", "\\u{68}", "\\150", "%68", "&#104;", "&#x68;"}) {
    auto Found = first("\"" + H + Rest + "\"");
    ASSERT_TRUE(Found) << H;
    EXPECT_EQ(Found->How, Candidate::Spelling::Escaped) << H;
    EXPECT_EQ(Found->Token, token()) << H;
    EXPECT_EQ(Found->Begin, 1u) << H;
  }
  EXPECT_TRUE(first("hf\\x5f" + body(34)));
  EXPECT_TRUE(first("hf%5F" + body(34)));
  EXPECT_TRUE(first("\\\\x68" + Rest));
  EXPECT_FALSE(first("\\x69" + Rest));
}

TEST(CandidateSearch, SeesPiecesOnlyWhereAQuoteStandsBetween) {
  std::string Body = body(34);
  for (std::string Between :
       {"\" \"", "\" + \"", "\" .\n '", "\\\n", "\" # it's a\n \"",
        "\" + // a\r\n\"", "\" /* a\n b */ \"", "\" .. --[[ a\n ]] \""}) {
    auto Found = first("\"hf_" + Between + Body + "\"");
    ASSERT_TRUE(Found) << Between;
    EXPECT_EQ(Found->How, Candidate::Spelling::Pieces) << Between;
  }
  EXPECT_FALSE(first("hf_ " + Body));
  EXPECT_FALSE(first("hf_ # a\n" + Body));
  EXPECT_FALSE(first("\"hf_\" # " + Body));
  EXPECT_FALSE(first("\"hf_\" /* " + Body));
  EXPECT_FALSE(first("\"hf_\" # " + std::string(250, ' ') + Body + "\n"));
  EXPECT_FALSE(first("hf_" + Body.substr(0, 20) + " + " + Body.substr(20)));
}

TEST(CandidateSearch, DecodesBase64AtEveryAlignmentAndAcrossWraps) {
  for (std::string Before : {"", ":", "u:", "user:", "a:b:c:"}) {
    std::string Encoded = base64(Before + token() + " ");
    for (std::size_t Wrap = 0; Wrap < Encoded.size(); ++Wrap)
      for (std::string End : {"\n", "\r\n  ", "\\n"}) {
        std::string Text = Encoded;
        Text.insert(Wrap, End);
        auto Found = first(Text);
        ASSERT_TRUE(Found) << Before << ' ' << Wrap;
        EXPECT_EQ(Found->How, Candidate::Spelling::Base64);
        EXPECT_EQ(Found->Token, token());
      }
  }
  // What stands before is a name's character.
  EXPECT_FALSE(first(base64("x" + token())));
  EXPECT_FALSE(first(base64("hf_" + body(33))));
}

TEST(CandidateSearch, DecodesUtf16OfEitherOrder) {
  for (Utf16Order Order : {Utf16Order::LittleEndian, Utf16Order::BigEndian}) {
    auto Found = first("\1\2" + encodeUtf16(" " + token() + " ", Order));
    ASSERT_TRUE(Found);
    EXPECT_EQ(Found->How, Candidate::Spelling::Utf16);
    EXPECT_EQ(Found->Begin, 4u);
    EXPECT_EQ(Found->End, 78u);
    EXPECT_FALSE(first(encodeUtf16("a" + token() + " ", Order)));
  }
}

TEST(CandidateSearch, FindsAnEscapedTokenAmongManyEscapes) {
  // Each of these is a place in some prefix, as far as its neighbours tell.
  std::string Many;
  for (int I = 0; I < 300; ++I)
    Many += "h\\x5f h\\x66 \\x68\\x5f f\\x5f ";
  std::string Hidden = "h\\x66\\x5f";
  auto Found = first(Many + Hidden + body(34) + ' ' + Many);
  ASSERT_TRUE(Found);
  EXPECT_EQ(Found->Begin, Many.size());
  EXPECT_EQ(Found->Token, token());
  EXPECT_FALSE(first(Many + Hidden + body(33) + ' ' + Many));
}

TEST(CandidateSearch, TakesTheNearestOfSeveralBeginnings) {
  // The first `h` has a gap behind it, and then no `f`.
  std::string Text = "\"h\" \"h\" + \"f\" + \"_" + body(34) + "\"";
  auto Found = first(Text);
  ASSERT_TRUE(Found);
  EXPECT_EQ(Found->How, Candidate::Spelling::Pieces);
  EXPECT_EQ(Found->Begin, 5u);
}

TEST(CandidateSearch, EndsOnTextMadeOfPrefixes) {
  std::string Text;
  for (int I = 0; I < 20000; ++I)
    Text += "hf_\"h\"";
  EXPECT_FALSE(first(Text));
}

} // namespace
