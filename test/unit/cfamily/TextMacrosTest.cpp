#include "checks/cfamily/TextMacros.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;

namespace {

clang::LangOptions options() {
  clang::LangOptions Result;
  Result.CPlusPlus = Result.CPlusPlus11 = true;
  Result.LineComment = true;
  return Result;
}

/// What the macro M stands for at the `;` of \p Code, pieces with `+` between.
std::string strings(llvm::StringRef Code, llvm::StringRef Name = "M") {
  RawTokens Lexed(Code, options(), RawTokens::Comments::Keep);
  std::string Result;
  for (auto [Begin, End] :
       TextMacros(Lexed.all()).stringsOf(Name, Code.find(';')))
    Result += (Result.empty() ? "" : "+") + Code.slice(Begin, End).str();
  return Result;
}

bool stringizes(llvm::StringRef Code) {
  RawTokens Lexed(Code, options(), RawTokens::Comments::Keep);
  return TextMacros(Lexed.all()).stringizes("M");
}

TEST(TextMacros, KnowTheirStrings) {
  EXPECT_EQ(strings("#define M \"a\"\n;"), "\"a\"");
  EXPECT_EQ(strings("#define M \"a\" L\"b\" R\"(c)\"\n;"),
            "\"a\"+L\"b\"+R\"(c)\"");
  EXPECT_EQ(strings("#define M \"a\" \\\n  \"b\"\n;"), "\"a\"+\"b\"");
  EXPECT_EQ(strings("#define M \"a\" // why\n;"), "\"a\"");
}

TEST(TextMacros, AreNothingButStrings) {
  EXPECT_EQ(strings("#define M (\"a\")\n;"), "");
  EXPECT_EQ(strings("#define M \"a\" N\n;"), "");
  EXPECT_EQ(strings("#define M() \"a\"\n;"), "");
  EXPECT_EQ(strings("#define M\n;"), "");
  EXPECT_EQ(strings("#define N \"a\"\n;"), "");
}

TEST(TextMacros, TheLastDefinitionInFrontCounts) {
  EXPECT_EQ(strings("#define M \"a\"\n#define M \"b\"\n;"), "\"b\"");
  EXPECT_EQ(strings("#define M \"a\"\n;\n#define M \"b\"\n"), "\"a\"");
  EXPECT_EQ(strings(";\n#define M \"a\"\n"), "");
  EXPECT_EQ(strings("#define M \"a\"\n#define M 1\n;"), "");
}

TEST(TextMacros, OneThatUsesAHashMakesStrings) {
  EXPECT_TRUE(stringizes("#define M(x) #x\n"));
  EXPECT_FALSE(stringizes("#define M(x) x\n"));
  EXPECT_FALSE(stringizes("#define M #x\n")) << "it takes no argument";
  EXPECT_FALSE(stringizes("#define M(a, b) a##b\n"));
}

TEST(TextMacros, SoDoesOneThatCallsOneThatDoes) {
  EXPECT_TRUE(stringizes("#define N(x) #x\n#define M(x) N(x)\n"));
  EXPECT_TRUE(stringizes("#define M(x) N(x)\n#define N(x) #x\n"));
  EXPECT_TRUE(
      stringizes("#define M(x) N(x)\n#define N(x) O(x)\n#define O(x) #x\n"));
  EXPECT_FALSE(stringizes("#define N(x) #x\n#define M(x) NN(x)\n"));
}

TEST(TextMacros, BrokenDirectivesAreHarmless) {
  for (const char *Code :
       {"#", "#define", "#define\n", "#define M(", "# define 1 x\n"})
    EXPECT_EQ(strings(Code), "") << Code;
}

} // namespace
