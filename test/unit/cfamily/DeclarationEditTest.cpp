#include "checks/cfamily/DeclarationEdit.h"

#include "test/unit/cfamily/ParsedCode.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;
using vnx::test::ParsedCode;

namespace {

/// \p Code with the declaration of `v` changed, or the reason why not.
std::string loosened(std::string Code, const std::string &Standard = "c++17") {
  ParsedCode Parsed(Code, Standard);
  DeclarationChange Change =
      loosenDeclaration(*Parsed.find<clang::VarDecl>("v"), Parsed.context());
  if (Change.Why)
    return *Change.Why;
  // From the last: an edit moves what is behind it.
  std::stable_sort(
      Change.Edits.begin(), Change.Edits.end(),
      [](const auto &A, const auto &B) { return A.Begin > B.Begin; });
  for (const vnx::token::Edit &E : Change.Edits)
    Code.replace(E.Begin, E.End - E.Begin, E.Text);
  return Code;
}

constexpr char NotSimple[] = "its declaration is not of a simple form";

TEST(DeclarationEdit, ConstTakesThePlaceOfConstexpr) {
  EXPECT_EQ(loosened("constexpr const char *v = \"\";"),
            "const char *const v = \"\";");
  EXPECT_EQ(loosened("constexpr const char *const v = \"\";"),
            "const char *const v = \"\";");
  EXPECT_EQ(loosened("static constexpr char const *v = \"\";"),
            "static char const *const v = \"\";");
  EXPECT_EQ(loosened("struct S { const char *p; }; constexpr S v{\"\"};"),
            "struct S { const char *p; }; const S v{\"\"};");
  EXPECT_EQ(loosened("struct S { const char *p; }; constexpr const S v{\"\"};"),
            "struct S { const char *p; }; const S v{\"\"};");
}

TEST(DeclarationEdit, AutoIsSpelledOut) {
  EXPECT_EQ(loosened("constexpr auto v = \"\";"),
            "const char *const v = \"\";");
  EXPECT_EQ(loosened("constexpr const auto *v = \"\";"),
            "const auto *const v = \"\";");
  EXPECT_EQ(loosened("constexpr auto *v = \"\";"), NotSimple);
}

TEST(DeclarationEdit, AStarTakesThePlaceOfBrackets) {
  EXPECT_EQ(loosened("const char v[] = \"\";"), "const char *const v = \"\";");
  EXPECT_EQ(loosened("char v[4] = \"\";"), "const char *const v = \"\";");
  EXPECT_EQ(loosened("static const char v[] = \"\";"),
            "static const char *v = \"\";");
  EXPECT_EQ(loosened("constexpr char v[] = \"\";"),
            "const char *const v = \"\";");
  EXPECT_EQ(loosened("void f() { const char v[] = \"\"; }"),
            "void f() { const char *v = \"\"; }");
  EXPECT_EQ(loosened("const char v[2][2] = {\"\", \"\"};"), NotSimple);
}

TEST(DeclarationEdit, AStaticMemberBecomesInline) {
  EXPECT_EQ(loosened("struct S { static constexpr const char *v = \"\"; };"),
            "struct S { inline static const char *const v = \"\"; };");
  EXPECT_EQ(
      loosened("struct S { inline static constexpr const char *v = \"\"; };"),
      "struct S { inline static const char *const v = \"\"; };");
  EXPECT_EQ(loosened("struct S { constexpr static const char *v = \"\"; };"),
            "struct S { inline static const char *const v = \"\"; };");
  EXPECT_EQ(
      loosened("struct S { static constexpr const char *v = \"\"; };", "c++14"),
      "a static member is initialized in its class from C++17 on");
}

TEST(DeclarationEdit, WhatIsInFrontAndInBetweenStays) {
  EXPECT_EQ(loosened("[[maybe_unused]] constexpr const char *v = \"\";"),
            "[[maybe_unused]] const char *const v = \"\";");
  EXPECT_EQ(loosened("constexpr /* a */ const char *v = \"\";"),
            "/* a */ const char *const v = \"\";");
  EXPECT_EQ(
      loosened("namespace n { struct S { const char *p; }; }\n"
               "constexpr n::S v{\"\"};"),
      "namespace n { struct S { const char *p; }; }\nconst n::S v{\"\"};");
  EXPECT_EQ(loosened("template <class T> struct P { T p; };\n"
                     "constexpr P<const char *> v{\"\"};"),
            "template <class T> struct P { T p; };\n"
            "const P<const char *> v{\"\"};");
}

TEST(DeclarationEdit, RefusesWhatItCannotTakeApart) {
  EXPECT_EQ(loosened("constexpr const char *u = \"\", *v = \"\";"), NotSimple);
  EXPECT_EQ(loosened("constexpr const char *v = \"\", *u = \"\";"), NotSimple);
  EXPECT_EQ(loosened("constexpr __attribute__((unused)) const char *v = \"\";"),
            NotSimple);
  EXPECT_EQ(loosened("constexpr const char *(v) = \"\";"), NotSimple);
  EXPECT_EQ(loosened("#define C constexpr\nC const char *v = \"\";"),
            NotSimple);
  EXPECT_EQ(loosened("#define V v\nconstexpr const char *V = \"\";"),
            NotSimple);
  EXPECT_EQ(loosened("constexpr const volatile char *v = \"\";"), NotSimple);
  EXPECT_EQ(loosened("const char v[] =\n#if 1\n\"\"\n#endif\n;"), NotSimple);
}

} // namespace
