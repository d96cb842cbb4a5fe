#include "checks/cfamily/FileOutline.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;

namespace {

/// Where a line put at the start of \p Wanted may go instead: the text there.
std::string safeLine(llvm::StringRef Code, llvm::StringRef Wanted) {
  clang::LangOptions LangOpts;
  LangOpts.CPlusPlus = true;
  LangOpts.CPlusPlus11 = true; // raw strings
  FileOutline Outline(Code, LangOpts);
  std::size_t Offset = Outline.safeOffset(Code.find(Wanted));
  return Code.substr(Offset).split('\n').first.str();
}

TEST(FileOutline, LeavesASafePlaceAlone) {
  EXPECT_EQ(safeLine("int a;\nint b;\n", "int b"), "int b;");
}

TEST(FileOutline, LeavesFunctions) {
  EXPECT_EQ(safeLine("int a;\nvoid f() {\n  int b;\n}\n", "  int b"),
            "void f() {");
}

TEST(FileOutline, LeavesDeclarationsOfSeveralLines) {
  EXPECT_EQ(safeLine("int a;\nint b =\n  1;\n", "  1"), "int b =");
}

TEST(FileOutline, TellsAHeaderGuardFromACondition) {
  EXPECT_EQ(safeLine("#ifndef G\n#define G\nint b;\n#endif\n", "int b"),
            "int b;");
  EXPECT_EQ(safeLine("#ifndef G\n#define H\nint b;\n#endif\n", "int b"),
            "#ifndef G");
  EXPECT_EQ(safeLine("int a;\n#ifndef G\n#define G\nint b;\n#endif\n", "int b"),
            "#ifndef G");
}

TEST(FileOutline, IsNotFooledByTextInLiteralsAndComments) {
  EXPECT_EQ(safeLine("const char *a = \"{\";\n/* {\n#if */\nint b;\n", "int b"),
            "int b;");
  EXPECT_EQ(safeLine("const char *a = R\"(\n#if {\n)\";\nint b;\n", "int b"),
            "int b;");
}

} // namespace
