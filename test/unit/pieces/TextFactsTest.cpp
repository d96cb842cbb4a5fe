#include "checks/pieces/FileFacts.h"

#include "checks/pieces/PieceText.h"
#include "test/support/Tokens.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace vnx::pieces;

namespace {

Suspicion judge(const std::string &Text) {
  return suspicionOf(readFacts(Text).Facts);
}

bool hasList(const std::string &Text) { return readFacts(Text).Facts.HasList; }

std::string repeat(const std::string &Text, unsigned Count) {
  std::string Result;
  while (Count-- > 0)
    Result += Text;
  return Result;
}

TEST(TextFacts, FollowIncludes) {
  FileFacts Facts = readFacts("#include <a/b.h>\n # include \"c.h\" // x\n"
                              "#import \"d.h\"\n/* \n#include \"no.h\"\n*/\n"
                              "const char *s = \"\\\n#include\";\n");
  ASSERT_EQ(Facts.Inclusions.size(), 3u);
  EXPECT_EQ(Facts.Inclusions[0].Name, "a/b.h");
  EXPECT_FALSE(Facts.Inclusions[0].IsQuoted);
  EXPECT_EQ(Facts.Inclusions[1].Name, "c.h");
  EXPECT_TRUE(Facts.Inclusions[2].IsQuoted);
  EXPECT_FALSE(Facts.Facts.IsOdd);
  EXPECT_EQ(judge("#include HEADER\n"), Suspicion::Odd);
}

TEST(TextFacts, SeeATokenWhereverItStands) {
  std::string Token = vnx::test::token();
  EXPECT_EQ(judge("// " + Token), Suspicion::Token);
  EXPECT_EQ(judge("#if 0\ndon't " + Token + "\n#endif"), Suspicion::Token);
  EXPECT_EQ(judge("x" + Token.substr(0, 30)), Suspicion::None);
}

TEST(TextFacts, SeeListsOfCharacters) {
  std::string Rest = repeat(", 'a'", 34);
  EXPECT_TRUE(hasList("char t[] = {'h', 'f', '_'" + Rest + "};"));
  EXPECT_TRUE(hasList("char t[] = {104, 0x66, 0137" + Rest + "};"));
  EXPECT_TRUE(hasList("char t[] = {h, 'f', '_'" + Rest + "};"));
  EXPECT_TRUE(hasList("char t[] = {{'h'}, {'f'}, '_'" + Rest + "};"));
  // One too few, no underscore, a gap.
  EXPECT_FALSE(
      hasList("char t[] = {'h', 'f', '_'" + repeat(", 'a'", 33) + "};"));
  EXPECT_FALSE(hasList("char t[] = {'h', 'f', 'x'" + Rest + "};"));
  EXPECT_FALSE(hasList("char t[] = {'h', 'f', '_', 0" + Rest + "};"));
}

TEST(TextFacts, KnowWhatIsNoListOfCharacters) {
  EXPECT_EQ(judge("enum e { A" + repeat(", B", 60) + " };"), Suspicion::None);
  EXPECT_EQ(judge("T t[] = {" + repeat("{A, B}, ", 60) + "};"),
            Suspicion::None);
  EXPECT_EQ(judge("T t[] = {" + repeat("&a, ", 60) + "};"), Suspicion::None);
  EXPECT_EQ(judge("T t = {" + repeat(".a = b, ", 60) + "};"), Suspicion::None);
  EXPECT_EQ(judge("T t[] = {" + repeat("\"a\", ", 60) + "};"), Suspicion::None);
  EXPECT_EQ(judge("T t[] = {" + repeat("A, ", 60) + "};"), Suspicion::List);
}

TEST(TextFacts, TakeBranchesSideBySide) {
  std::string List = "char t[] = {'h', 'f', '_'" + repeat(", 'a'", 20);
  EXPECT_TRUE(hasList(List + ",\n#if X\n'a'\n#else\n0\n#endif\n" +
                      repeat(", 'a'", 13) + "};"));
  EXPECT_EQ(judge("#if A\nif (x) {\n#else\nif (y) {\n#endif\n}\n"),
            Suspicion::None);
  EXPECT_EQ(judge("#if A\nf(x(\n#else\nf(\n#endif\n1);\n"), Suspicion::Odd);
}

TEST(TextFacts, SeeMacrosOfSeveralElements) {
  EXPECT_EQ(judge("#define L 'h', 'f'\n"), Suspicion::List);
  EXPECT_EQ(judge("#define X(c) c,\n"), Suspicion::List);
  EXPECT_EQ(judge("#define X(c) f(c, 1)\n#define Y(c) #c,\n"), Suspicion::None);
  EXPECT_EQ(judge("#define X(n) [n] = #n,\n#define E(n, v) n = v,\n"),
            Suspicion::None);
  // C takes the first of them for a character.
  EXPECT_EQ(judge("#define Y(a, b) {a, b},\n"), Suspicion::List);
}

TEST(TextFacts, SeeWhatAppendedCharactersSpell) {
  EXPECT_EQ(judge("s += 'h'; s += 'f'; s += '_';"), Suspicion::Pieces);
  EXPECT_EQ(judge("case 'h': case 'f': return c == '_';"), Suspicion::None);
}

TEST(TextFacts, AreNotMisledByQuotes) {
  std::string Pieces = "const char *s = \"h\" \"f_\";\n";
  for (const char *Before :
       {"#if 0\ndon't\n#endif\n", "/* \" ' */", "// \\\n\"\n", "int a = 1'0;",
        "char q = '\"';", "char q = '\\'';", "const char *q = \"\\\"\";",
        "auto r = R\"(\")\";", "auto r = R\"x()\")x\";", "#error it's\n"})
    EXPECT_EQ(judge(Before + Pieces), Suspicion::Pieces) << Before;
  EXPECT_EQ(judge("// \"h\" \"f_\"\n/* \"h\" \"f_\" */"), Suspicion::None);
}

TEST(TextFacts, GiveUpOnWhatIsTooOdd) {
  EXPECT_EQ(judge("const char *s = \"?"
                  "?/x68\";"),
            Suspicion::Odd);
  EXPECT_EQ(judge("int ab\\\ncd;"), Suspicion::Odd);
  EXPECT_EQ(judge("import m;\n"), Suspicion::Odd);
  EXPECT_EQ(judge("#define X a \\\n  b\n"), Suspicion::None);
}

TEST(TextFacts, TellStringsThatStandAlone) {
  auto Strings = [](const std::string &Text) {
    return readFacts(Text).Facts.Strings;
  };
  EXPECT_EQ(Strings("void f() { g(\"h\", 1); g(1, \"f\"); }"), 0);
  EXPECT_EQ(Strings("struct s t[] = {{\"h\", 1}, {.a = \"f\"}};"), 0);
  EXPECT_EQ(Strings("void f() { g(__FILE__, 1); }"), 0);
  EXPECT_EQ(readFacts("void f() { g(\"h\"); }").Facts.Lone, EndsInH);
  // Beside something, stored, or put together.
  EXPECT_EQ(Strings("void f() { g(\"h\" X); }"), EndsInH);
  EXPECT_EQ(Strings("void f() { g(X \"f\", 1); }"), IsF);
  EXPECT_EQ(Strings("const char *s = \"h\";"), EndsInH);
  EXPECT_EQ(Strings("const char s[] = {\"h\"};"), EndsInH);
  EXPECT_EQ(Strings("void f() { strcat(b, \"h\"); }"), EndsInH);
  EXPECT_EQ(Strings("void f() { x = (1, \"h\"); }"), EndsInH);
  // Of a macro's parameter or a pasted name nobody knows what it is.
  EXPECT_EQ(Strings("#define M(g) g(\"h\")\n"), EndsInH);
  EXPECT_EQ(Strings("#define M(x) a##x(\"h\")\n"), EndsInH);
  EXPECT_EQ(Strings("#define M \"h\"\n"), EndsInH);
  EXPECT_EQ(Strings("void f() { g(1,\n#include \"x\"\n\"f\"); }"), IsF);
}

TEST(TextFacts, TellWhatMayBeAtAnEndOfAText) {
  auto Names = [](const std::string &Text) {
    return readFacts(Text).Facts.Names;
  };
  EXPECT_EQ(Names("S(a + h)"), EndsInH);
  EXPECT_EQ(Names("S(h NIL)"), EndsInH);
  EXPECT_EQ(Names("S(h + a)"), 0);
  EXPECT_EQ(Names("S(f)"), IsF);
  EXPECT_EQ(Names("S(a.f)"), 0);
  EXPECT_EQ(Names("S(_a + 1)"), StartsWithU);
  EXPECT_EQ(Names("S(-_a)"), 0);
}

TEST(TextFacts, KnowWhereAListMayBe) {
  auto Has = [](const std::string &Text) {
    std::vector<NameId> Names = readFacts(Text).Names.ListNames;
    return std::count(Names.begin(), Names.end(), idOf("X")) != 0;
  };
  EXPECT_TRUE(Has("char t[] = {X};"));
  EXPECT_TRUE(Has("char t[] = {M(X)};"));
  EXPECT_TRUE(Has("#define M {X}\n"));
  EXPECT_TRUE(Has("void f() { switch (a) { case 1: { T t{X}; } } }"));
  EXPECT_TRUE(Has("constexpr char t[](X);"));
  EXPECT_FALSE(Has("enum { X };"));
  EXPECT_FALSE(Has("struct s { X };"));
  EXPECT_FALSE(Has("int f() { switch (a) { M(X) } return X; }"));
  EXPECT_FALSE(Has("int f() { do { M(X) } while (0); if (a) { X } }"));
  EXPECT_FALSE(Has("char a[9] = f(X);"));
}

TEST(TextFacts, NoteTheLineOfEachKind) {
  std::vector<Clue> Clues =
      readFacts("\n#define A \"x h\"\n/*\n*/ #define B \"h\" \"f_\"\n").Clues;
  ASSERT_EQ(Clues.size(), 2u);
  EXPECT_EQ(Clues[0].Line, 2u);
  EXPECT_EQ(textOf(Clues[0]), "string that ends in \"h\"");
  EXPECT_EQ(Clues[1].Line, 4u);
  EXPECT_EQ(textOf(Clues[1]), "string that starts with \"f_\"");
}

TEST(TextFacts, TellListsOfCFromThoseOfCxx) {
  FileFacts Rows = readFacts("t a[] = {" + repeat("{A, 0}, ", 40) + "};");
  EXPECT_TRUE(Rows.Facts.HasListOfC);
  EXPECT_FALSE(Rows.Facts.HasList);
  FileFacts Structs =
      readFacts("struct t a[] = {" + repeat("{A, 0}, ", 40) + "};");
  EXPECT_FALSE(Structs.Facts.HasListOfC);
}

TEST(TextFacts, ReadDirectivesByLines) {
  // An empty one, one whose parameters do not end, the text of an #error.
  EXPECT_EQ(readFacts("#\n#include \"a.h\"\n").Inclusions.size(), 1u);
  EXPECT_EQ(readFacts("#define X(a\n#include \"a.h\"\n)").Inclusions.size(),
            1u);
  EXPECT_TRUE(readFacts("#error /*\nint n; // */\n").Facts.IsOdd);
  EXPECT_FALSE(readFacts("#error don't\nint n;\n").Facts.IsOdd);
  EXPECT_TRUE(readFacts("# 3 \"a.h\"\n").Facts.HasLineMarker);
  EXPECT_FALSE(readFacts("#line 3 \"a.h\"\n").Facts.HasLineMarker);
}

TEST(TextFacts, LookForWhatIsIncludedWithoutItsOddEnds) {
  auto Found = readFacts("#include \" a.h.\"\n").Inclusions;
  ASSERT_EQ(Found.size(), 2u);
  EXPECT_EQ(Found[1].Name, "a.h");
}

TEST(TextFacts, ReadThePragmaOperator) {
  EXPECT_EQ(judge("_Pragma(\"message(\\\"h\\\" \\\"f_\\\")\")"),
            Suspicion::Pieces);
  EXPECT_EQ(judge("_Pragma(\"x \\\"-Wall\\\"\")\n"
                  "#define DO(x) _Pragma(#x)\n"),
            Suspicion::None);
  EXPECT_EQ(judge("#define DO(x) _Pragma(TEXT)\n"), Suspicion::Odd);
}

} // namespace
