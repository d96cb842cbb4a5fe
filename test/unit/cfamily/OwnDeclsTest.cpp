#include "checks/cfamily/OwnDecls.h"

#include "test/unit/cfamily/ParsedCode.h"

#include <gtest/gtest.h>

#include <string>

using namespace clang;

namespace {

/// The names of what is found in \p Code, one after the other.
std::string named(const std::string &Code) {
  vnx::test::ParsedCode Parsed(Code);
  std::string Result;
  for (const Decl *D : vnx::cfamily::ownDecls(Parsed.context())) {
    const auto *Named = dyn_cast<NamedDecl>(D);
    if (Named && Named->getLocation().isValid())
      Result += Named->getNameAsString() + ' ';
  }
  return Result;
}

TEST(OwnDecls, LeavesSystemHeadersOut) {
  EXPECT_EQ(named("int a; namespace n { int b; }\nint c;\n"), "a n c ");
  EXPECT_EQ(named("int a;\n"
                  "# 1 \"/usr/include/sys.h\" 1 3\n"
                  "int b; int c;\n"
                  "# 2 \"code.cpp\" 2\n"
                  "int d; int e;\n"
                  "# 1 \"/usr/include/sys.h\" 1 3\n"
                  "int f;\n"),
            "a d e ");
}

TEST(OwnDecls, FollowsAMacroToWhereItIsExpanded) {
  EXPECT_EQ(named("# 1 \"/usr/include/sys.h\" 1 3\n"
                  "#define VAR(n) int n; int n##2;\n"
                  "VAR(a)\n"
                  "# 2 \"code.cpp\" 2\n"
                  "VAR(b) int c;\n"),
            "b b2 c ");
}

TEST(OwnDecls, LooksBetweenTheBracesOfSystemHeaders) {
  EXPECT_EQ(named("# 1 \"/usr/include/sys.h\" 1 3\n"
                  "int a; namespace n { int b; extern \"C\" { int c;\n"
                  "# 1 \"own.h\" 1\n"
                  "int d;\n"
                  "# 2 \"/usr/include/sys.h\" 2 3\n"
                  "int e; } }\n"),
            "d ");
}

} // namespace
