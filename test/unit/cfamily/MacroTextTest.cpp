#include "checks/cfamily/MacroText.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;

namespace {

std::optional<MacroText> around(llvm::StringRef Code, llvm::StringRef Place) {
  clang::LangOptions LangOpts;
  LangOpts.CPlusPlus = true;
  LangOpts.LineComment = true;
  return macroAround(Code, Code.find(Place), LangOpts);
}

/// The lines, from 1, on which the macro whose definition holds `"x"` may be
/// expanded; then, behind `!`, that of its obstacle.
std::string uses(llvm::StringRef Code) {
  auto Found = around(Code, "\"x\"");
  if (!Found)
    return "no macro";
  auto LineOf = [&](std::size_t Offset) {
    return std::to_string(Code.substr(0, Offset).count('\n') + 1);
  };
  std::string Result;
  for (std::size_t Use : Found->Uses)
    Result += (Result.empty() ? "" : " ") + LineOf(Use);
  if (Found->Obstacle)
    Result += "!" + LineOf(*Found->Obstacle);
  return Result;
}

TEST(MacroText, IsTheDefinitionAroundAPlace) {
  llvm::StringRef Code =
      "#define A \"a\"\n#define B(p) \"b\" \\\n  \"c\"\nint d;\n";
  EXPECT_EQ(around(Code, "\"a\"")->Name, "A");
  EXPECT_EQ(around(Code, "\"b\"")->Name, "B");
  EXPECT_EQ(around(Code, "\"c\"")->Name, "B") << "on the line behind a splice";
  EXPECT_FALSE(around(Code, "int d"));
  EXPECT_FALSE(around("#error \"x\"\n", "\"x\""));
  EXPECT_FALSE(around("#if A\n\"x\"\n#endif\n", "\"x\""));
}

TEST(MacroText, UsesAreInCodeAndInOtherMacros) {
  EXPECT_EQ(uses("#define T \"x\"\nf(T);\n#define U T\n"), "2 3");
  EXPECT_EQ(uses("f(T);\n#define T \"x\"\n"), "1");
  EXPECT_EQ(uses("#define T \"x\"\n#if 0\nf(T);\n#endif\n"), "3");
}

TEST(MacroText, NoUseIsAnotherNameATextOrAComment) {
  EXPECT_EQ(uses("#define T \"x\"\nf(TT, \"T\"); // T\n"), "");
  EXPECT_EQ(uses("#define T T \"x\"\n"), "") << "its own body";
}

TEST(MacroText, ATestOfItsNameIsNone) {
  EXPECT_EQ(uses("#ifndef T\n#define T \"x\"\n#endif\n"), "");
  EXPECT_EQ(uses("#define T \"x\"\n#if defined(T) && !defined T\n#endif\n"),
            "");
  EXPECT_EQ(uses("#define T \"x\"\n#ifdef T\n#elifdef T\n#endif\n"), "");
}

TEST(MacroText, OtherDirectivesAreObstacles) {
  EXPECT_EQ(uses("#define T \"x\"\n#undef T\n"), "!2");
  EXPECT_EQ(uses("#define T \"x\"\n\n#define T \"y\"\n"), "!3");
  EXPECT_EQ(uses("#define T \"x\"\n#if T\n#endif\n"), "!2");
  EXPECT_EQ(uses("#define T \"x\"\n#include T\n"), "!2");
  EXPECT_EQ(uses("#define T \"x\"\n#pragma push_macro(\"T\")\n"), "!2");
  EXPECT_EQ(uses("#define T \"x\"\n#pragma push_macro(\"TT\")\n"), "");
}

TEST(MacroText, OfSeveralObstaclesItIsTheFirst) {
  EXPECT_EQ(uses("#define T \"x\"\nf(T);\n#undef T\n#define T 1\n"), "2!3");
}

} // namespace
