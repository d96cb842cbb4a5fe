#include "checks/cfamily/ReferenceIndex.h"

#include "test/unit/cfamily/ParsedCode.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace vnx::cfamily;
using vnx::test::ParsedCode;

namespace {

/// The lines, from 1, on which \p Code uses \p Name, with spaces between; one
/// for each expression.
std::string uses(const std::string &Code, llvm::StringRef Name = "v") {
  ParsedCode Parsed(Code);
  ReferenceIndex Index(Parsed.context());
  const auto &Sources = Parsed.context().getSourceManager();
  std::vector<unsigned> Lines;
  for (const clang::Expr *E :
       Index.usesOf(*Parsed.find<clang::NamedDecl>(Name)))
    Lines.push_back(Sources.getExpansionLineNumber(E->getExprLoc()));
  std::sort(Lines.begin(), Lines.end());
  std::string Result;
  for (unsigned Line : Lines)
    Result += (Result.empty() ? "" : " ") + std::to_string(Line);
  return Result;
}

/// The line of a use of `v` that nobody can account for; 0 if there is none.
unsigned unknown(const std::string &Code) {
  ParsedCode Parsed(Code);
  ReferenceIndex Index(Parsed.context());
  return Index.lineOfUnknownUse(*Parsed.find<clang::NamedDecl>("v"))
      .value_or(0);
}

TEST(ReferenceIndex, FindsVariablesAndMembers) {
  EXPECT_EQ(uses("int v;\nint a = v;\nint f() {\n  return v + v; }"), "2 4 4");
  EXPECT_EQ(uses("struct S { int v; };\nint f(S s) {\n  return s.v; }"), "3");
  EXPECT_EQ(uses("int v;\nint f() { int v = 1;\n  return v; }\n"), "")
      << "the inner one is another";
}

TEST(ReferenceIndex, ManyDeclarationsAreOne) {
  EXPECT_EQ(uses("extern int v;\nint a = v;\nint v = 1;\nint b = v;"), "2 4");
}

TEST(ReferenceIndex, InstancesOfATemplateAreOne) {
  EXPECT_EQ(uses("template <class T> struct S { static int v; };\n"
                 "int a = S<int>::v;\nint b = S<char>::v;"),
            "2 3");
  EXPECT_EQ(uses("int v;\ntemplate <class T> int f() {\n  return v; }\n"
                 "int a = f<int>() + f<char>();"),
            "3")
      << "an expression that does not depend on T is shared";
}

TEST(ReferenceIndex, AListIsCountedOnce) {
  EXPECT_EQ(uses("int v;\nint a[] = {\n  v, 2};"), "3");
}

TEST(ReferenceIndex, ADefaultInitializerIsAUseOfItsMember) {
  EXPECT_EQ(uses("struct S {\n  int v = 1; };\nS a{};"), "3");
  EXPECT_EQ(uses("struct S { int v = 1; };\nS a{2};"), "");
}

TEST(ReferenceIndex, AnObjectIsAUseOfItsConstructor) {
  const std::string Code = "struct v {\n  v(); };\nv a;\nv b;";
  ParsedCode Parsed(Code);
  ReferenceIndex Index(Parsed.context());
  const auto *Class = Parsed.find<clang::CXXRecordDecl>("v");
  ASSERT_NE(Class, nullptr);
  for (const clang::CXXConstructorDecl *C : Class->ctors())
    if (C->isDefaultConstructor()) {
      EXPECT_EQ(Index.usesOf(*C).size(), 2u);
    }
}

TEST(ReferenceIndex, EveryNameOfPlainCodeIsKnown) {
  EXPECT_EQ(unknown("int v;\nint a = v;\n// v\nconst char *b = \"v\";"), 0u);
  EXPECT_EQ(unknown("struct S { int v; S() : v(1) {} };\n"
                    "int f(S *s) { return s->v; }"),
            0u);
  EXPECT_EQ(unknown("struct S { int v; };\nS a = {.v = 1};"), 0u);
}

TEST(ReferenceIndex, CodeThatIsNotCompiledIsNot) {
  EXPECT_EQ(unknown("int v;\n#if 0\nint a = v;\n#endif\n"), 3u);
  EXPECT_EQ(unknown("int v;\n#define M v\n"), 2u);
  EXPECT_EQ(unknown("int v;\n#define N(x)\nN(v)\n"), 3u);
  EXPECT_EQ(unknown("struct S { int v; };\ntemplate <class T>\n"
                    "int f(T t) { return t.v; }"),
            3u);
}

} // namespace
