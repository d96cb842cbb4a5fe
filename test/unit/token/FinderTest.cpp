#include "checks/token/Finder.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

#include <random>
#include <regex>
#include <string>
#include <vector>

using namespace vnx::token;
using vnx::test::body;
using vnx::test::token;

namespace {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;

Places find(std::string_view Text, TextKind Kind = TextKind::Escaped,
            std::size_t MinLength = IssuedBodyLength) {
  Places Result;
  for (std::size_t From = 0;;) {
    auto Found = findToken(Text, From, Kind, MinLength);
    if (!Found)
      return Result;
    Result.emplace_back(Found->Begin, Found->End);
    From = Found->End;
  }
}

TEST(Finder, NeedsThirtyFourBodyBytes) {
  EXPECT_EQ(find(token(33)), Places{});
  EXPECT_EQ(find(token(34)), (Places{{0, 37}}));
  EXPECT_EQ(find(token(35)), (Places{{0, 38}}));
}

TEST(Finder, TakesAllOfALongBody) {
  EXPECT_EQ(find("\"" + token(5000) + "\""), (Places{{1, 5004}}));
}

TEST(Finder, StopsAtTheFirstByteThatIsNoBody) {
  for (int Byte = 0; Byte < 256; ++Byte) {
    std::string Text = token(34) + static_cast<char>(Byte);
    std::size_t End = isBodyByte(static_cast<unsigned char>(Byte)) ? 38 : 37;
    EXPECT_EQ(find(Text), (Places{{0, End}})) << Byte;
  }
}

TEST(Finder, NeedsABoundary) {
  EXPECT_EQ(find("x" + token()), Places{});
  EXPECT_EQ(find("_" + token()), Places{});
  EXPECT_EQ(find("9" + token()), Places{});
  EXPECT_EQ(find("-" + token()), (Places{{1, 38}}));
}

TEST(Finder, PrefixIsCaseSensitive) {
  EXPECT_EQ(find("HF_" + body()), Places{});
  EXPECT_EQ(find("Hf_" + body()), Places{});
}

TEST(Finder, FindsEveryTokenOfALine) {
  std::string Text = token(34, 1) + "," + token(40, 2) + token(34, 3);
  // The third follows the second's body, so its prefix is no boundary, and the
  // `hf` of it belongs to the second's body.
  EXPECT_EQ(find(Text), (Places{{0, 37}, {38, 83}}));
}

TEST(Finder, ARepeatedPrefixIsNoBoundary) {
  EXPECT_EQ(find("hf_" + token()), Places{});
  EXPECT_EQ(find("hf_hf_ " + token()), (Places{{7, 44}}));
}

TEST(Finder, ATokenMayFollowABodyThatIsTooShort) {
  EXPECT_EQ(find(token(20) + "." + token()), (Places{{24, 61}}));
}

TEST(Finder, AcceptsALargerMinimum) {
  EXPECT_EQ(find(token(39), TextKind::Escaped, 40), Places{});
  EXPECT_EQ(find(token(40), TextKind::Escaped, 40), (Places{{0, 43}}));
}

TEST(Finder, ResumesWithWhatStandsBefore) {
  std::string Text = "x" + token();
  EXPECT_FALSE(findToken(Text, 1, TextKind::Escaped));
}

TEST(Finder, FindsAtEveryAlignment) {
  for (std::size_t Before = 0; Before < 130; ++Before)
    for (std::size_t After : {0u, 1u, 63u}) {
      std::string Text = std::string(Before, ' ') + token() +
                         std::string(After, '.');
      EXPECT_EQ(find(Text), (Places{{Before, Before + 37}})) << Before;
    }
}

/// What the rule says, by the library nobody here wrote. std::regex has no
/// look-behind, so the byte before is judged by hand.
Places reference(const std::string &Text) {
  static const std::regex Shape("hf_[A-Za-z0-9]{34,}");
  Places Result;
  auto Begin = Text.cbegin();
  auto From = Begin;
  std::smatch Found;
  while (std::regex_search(From, Text.cend(), Found, Shape)) {
    auto Start = Found[0].first;
    bool IsName = Start != Begin && (std::isalnum(static_cast<unsigned char>(
                                         *(Start - 1))) ||
                                     *(Start - 1) == '_');
    if (!IsName) {
      Result.emplace_back(Start - Begin, Found[0].second - Begin);
      From = Found[0].second;
    } else {
      From = Start + 1;
    }
  }
  return Result;
}

TEST(Finder, AgreesWithRegexOnNastyText) {
  std::mt19937 Random(27);
  auto Pick = [&](std::size_t Bound) { return Random() % Bound; };
  for (int Round = 0; Round < 4000; ++Round) {
    std::string Text;
    for (std::size_t Parts = Pick(12); Parts > 0; --Parts)
      switch (Pick(8)) {
      case 0:
        Text += "hf_";
        break;
      case 1:
        Text += "hf";
        break;
      case 2:
        Text += "h";
        break;
      case 3:
        Text += token(32 + Pick(5), Random());
        break;
      case 4:
        Text += body(Pick(40), Random());
        break;
      case 5:
        Text += static_cast<char>(Pick(256));
        break;
      case 6:
        Text += "_";
        break;
      case 7:
        Text += std::string(Pick(70), static_cast<char>(Pick(256)));
        break;
      }
    ASSERT_EQ(find(Text, TextKind::Decoded), reference(Text)) << Text;
  }
}

} // namespace
