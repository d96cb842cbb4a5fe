#include "checks/cfamily/ComparedCharacter.h"

#include "checks/cfamily/LiteralWalk.h"
#include "checks/cfamily/OwnDecls.h"
#include "test/unit/cfamily/ParsedCode.h"

#include <gtest/gtest.h>

#include <string>

using namespace clang;
using namespace vnx::cfamily;

namespace {

/// For each character of \p Expression, whether it is compared: `y` or `n`.
std::string compared(const std::string &Expression) {
  vnx::test::ParsedCode Parsed(R"cpp(
    struct String {
      String(const char *);
      friend String operator+(char, const String &);
      friend String operator+(const String &, char);
      friend bool operator==(const String &, const String &);
      friend bool operator==(char, const String &);
      friend String operator<<(String, char);
      friend String operator<<=(String, char);
    };
    template <char C> struct Box { static const int Value = C; };
    #define IS(x) x + String("f_")
    #define SAME(x) (x)
    bool take(bool, ...);
    bool f(String s, char c, const char *p) { return )cpp" +
                               Expression + "; }");
  std::string Result;
  walkLiterals(
      ownDecls(Parsed.context()), [](const StringLiteral &) {},
      [&](const CharacterLiteral &Character) {
        Result += isCompared(Character, Parsed.context().getSourceManager())
                      ? 'y'
                      : 'n';
      },
      [](const InitListExpr &) {});
  return Result;
}

TEST(ComparedCharacter, KnowsComparisons) {
  for (const char *Expression :
       {"c == 'h'", "c != 'h'", "c <= 'h'", "c >= 'h'", "'h' == c",
        "!('h' != c)", "take('h' <= c)", "c=='h'?1:0", "p[0] == 'h' && c",
        "c || 'h' == c", "take(c ==\n'h', c)", "'h' == c ? c : 0"})
    EXPECT_EQ(compared(Expression), "y") << Expression;
  EXPECT_EQ(compared("'a' <= c && c <= 'f'"), "yy");
  EXPECT_EQ(compared("([&] { switch (c) { case 'h': case\n'f': return true; } "
                     "return c == 'a'; })()"),
            "yyy");
}

TEST(ComparedCharacter, KnowsWhatIsOnlyAPartOfAnOperand) {
  for (const char *Expression :
       {"s == 'h' + s", "s + 'h' == s", "'h' + s == s", "s == (s + 'h')",
        "take(1, 'h')", "(s << 'h') == s", "(s <<= 'h') == s",
        "Box<'h'>::Value == 1", "c == *&\"h\"['h' - 104]", "c < 'h'"})
    // An instance of a template has its argument once more.
    EXPECT_EQ(compared(Expression).find('y'), std::string::npos) << Expression;
}

TEST(ComparedCharacter, DoesNotJudgeWhatBytesDoNotTell) {
  for (const char *Expression :
       {"IS(s == 'h') == s", "SAME(c == 'h')", "c == /* h */ 'h'",
        "c == 'h' /* h */", "c == '\\x68'", "c == u'h'"})
    EXPECT_EQ(compared(Expression), "n") << Expression;
}

} // namespace
