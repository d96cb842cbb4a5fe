#include "checks/pieces/ConstantDeclaration.h"

#include <gtest/gtest.h>

using namespace vnx::pieces;

namespace {

bool mayHold(const char *Declaration) {
  return mayHoldComputedText(CToken(), CLexer(Declaration));
}

TEST(ConstantDeclaration, OfAClassMayHoldText) {
  for (const char *Declaration :
       {"Buffer b = make();", "auto b = make();", "Buffer b(1);", "Buffer b{};",
        "std::array<char, 40> a = make();", "Foo<(1 > 0)> a = make();",
        "static const Buffer b = {1};", "decltype(make()) b = make();",
        "Buffer b[2] = {make(1), make(2)};", "MACRO(Buffer) b = make();",
        "MACRO(Buffer, b) = make();"})
    EXPECT_TRUE(mayHold(Declaration)) << Declaration;
}

TEST(ConstantDeclaration, OfOthersMayNot) {
  for (const char *Declaration :
       {"int n = 1;", "static const unsigned long n = f();",
        "const char *p = q;", "char t[] = \"x\";", "std::string_view v = f();",
        "auto n = 5;", "auto p = nullptr;", "auto f = [] { return 1; };",
        "Foo(int) : a(1) {}", "Foo() = default;", "Foo();",
        "Foo f(int) { return 1; }", "Foo f() const;", "auto f() -> int;",
        "bool operator==(const Foo &) const;", "explicit Foo(int);",
        "~Foo() {}", "int f(int);"})
    EXPECT_FALSE(mayHold(Declaration)) << Declaration;
}

} // namespace
