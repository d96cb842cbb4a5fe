#include "checks/pieces/ConstantDeclaration.h"

#include <gtest/gtest.h>

using namespace vnx::pieces;

namespace {

bool mayHold(const char *Declaration, const CToken &Before = CToken()) {
  CLexer Lex(Declaration);
  return mayHoldComputedText(Before, Lex);
}

TEST(ConstantDeclaration, OfAClassMayHoldText) {
  for (const char *Declaration : {"Buffer b = make();",
                                  "auto b = make();",
                                  "Buffer b(1);",
                                  "Buffer b{};",
                                  "std::array<char, 40> a = make();",
                                  "Foo<(1 > 0)> a = make();",
                                  "static const Buffer b = {1};",
                                  "decltype(make()) b = make();",
                                  "Buffer b[2] = {make(1), make(2)};",
                                  "MACRO(Buffer) b = make();",
                                  "MACRO(Buffer, b) = make();",
                                  "auto b = 1_buffer;",
                                  "auto b = true ? make() : make();",
                                  "auto b = [] { return make(); }();",
                                  "auto b = (0, make());",
                                  "decltype(make()) b(make());",
                                  "struct { Buffer b = make(); } c;",
                                  "Buffer const *p = q, b = make();",
                                  "Buffer size_t = make();",
                                  "Buffer (b){make()};"})
    EXPECT_TRUE(mayHold(Declaration)) << Declaration;
}

TEST(ConstantDeclaration, MayHaveItsTypeBefore) {
  CToken Type = CLexer("Buffer").next(), Number = CLexer("int").next(),
         Explicit = CLexer("explicit").next();
  for (const char *Declaration : {"b{make()};", "b(make());", "b;"}) {
    EXPECT_TRUE(mayHold(Declaration, Type)) << Declaration;
    EXPECT_FALSE(mayHold(Declaration, Number)) << Declaration;
  }
  EXPECT_FALSE(mayHold("Buffer(int);", Explicit));
}

TEST(ConstantDeclaration, OfOthersMayNot) {
  for (const char *Declaration : {"int n = 1;",
                                  "static const unsigned long n = f();",
                                  "const char *p = q;",
                                  "char t[] = \"x\";",
                                  "std::string_view v = f();",
                                  "auto n = 5;",
                                  "auto p = nullptr;",
                                  "auto f = [] { return 1; };",
                                  "auto n = sizeof(Buffer) * (2 + 1);",
                                  "const Buffer *p = q;",
                                  "auto f = [](int a) -> int { return a; };",
                                  "Foo(int) : a(1) {}",
                                  "Foo() = default;",
                                  "Foo();",
                                  "Foo f(int) { return 1; }",
                                  "Foo f() const;",
                                  "auto f() -> int;",
                                  "bool operator==(const Foo &) const;",
                                  "explicit Foo(int);",
                                  "~Foo() {}",
                                  "int f(int);"})
    EXPECT_FALSE(mayHold(Declaration, CLexer(";").next())) << Declaration;
}

TEST(ConstantDeclaration, MayHaveItsTypeInAnotherFile) {
  EXPECT_TRUE(mayHold("made(1);"));
  EXPECT_TRUE(mayHold("made(1);", CLexer("}").next()));
  EXPECT_FALSE(mayHold("Foo(int);", CLexer("{").next()));
}

TEST(ConstantDeclaration, MayBeCutByADirective) {
  for (const char *Declaration :
       {"\n#if X\nint n = 1;", "Buffer\n#endif\n", "", "int"})
    EXPECT_TRUE(mayHold(Declaration)) << Declaration;
}

TEST(ConstantDeclaration, MayBeWhatAMacroIsCalledWith) {
  for (const char *Rest : {", B, made, make());", ") int f();", ";"})
    EXPECT_TRUE(mayHold(Rest, CLexer("(").next())) << Rest;
}

TEST(ConstantDeclaration, SaysHowFarItLooked) {
  CLexer Lex("int a = b; int c;");
  EXPECT_FALSE(mayHoldComputedText(CToken(), Lex));
  EXPECT_TRUE(Lex.next().isName("b"));
}

TEST(ConstantDeclaration, HasOthersBehindAPointer) {
  EXPECT_TRUE(mayHold("Buffer *p{nullptr}, b = make();"));
  EXPECT_TRUE(mayHold("Buffer *p(nullptr), b = make();"));
  EXPECT_FALSE(mayHold("Buffer *p{nullptr};"));
}

TEST(ConstantDeclaration, OfANumberHasNoSuffixOfSomebodys) {
  EXPECT_TRUE(mayHold("auto b = 1h;"));
  EXPECT_TRUE(mayHold("auto b = 10min;"));
  EXPECT_FALSE(mayHold("auto b = 0x1Ful;"));
  EXPECT_FALSE(mayHold("auto b = 1.5e-3f;"));
}

TEST(ConstantDeclaration, OfAnArrayHasItsElementsInBraces) {
  EXPECT_TRUE(mayHold("char t[](Letters...);"));
  EXPECT_TRUE(mayHold("char t[] = LETTERS;"));
  EXPECT_FALSE(mayHold("char t[2][3] = {\"ab\", \"cd\"};"));
  EXPECT_FALSE(mayHold("char t[] = \"ab\";"));
}

} // namespace
