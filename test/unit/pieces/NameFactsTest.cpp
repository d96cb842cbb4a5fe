#include "checks/pieces/NameFacts.h"

#include "checks/pieces/FileFacts.h"
#include "checks/pieces/PieceText.h"

#include <gtest/gtest.h>

using namespace vnx::pieces;

namespace {

std::uint8_t parts(const std::string &Text) {
  NameFacts Names = readFacts(Text).Names;
  MacroSet Stringizers;
  for (NameId Name : Names.Stringizers)
    Stringizers.add(Name);
  while (Stringizers.grow(Names))
    ;
  return stringizedParts(Names, Stringizers);
}

TEST(NameFacts, AreOfWhatIsStringized) {
  EXPECT_EQ(parts("#define S(x) #x\nS(h) T(f_a)\n"), EndsInH);
  EXPECT_EQ(parts("#define S(x) #x\n#define T(x) S(x)\nT(f_a)\n"),
            StartsWithFu);
  EXPECT_EQ(parts("#define S(x) #x\nS(g(h, 1))\n"), EndsInH);
  EXPECT_EQ(parts("#define S(x) #x\n#define V f_a\n"), StartsWithFu);
  EXPECT_EQ(parts("BOOST_PP_STRINGIZE(h)\n"), EndsInH);
}

TEST(NameFacts, AreOfArgumentsInBranches) {
  EXPECT_EQ(parts("#define S(x) #x\nS(g(\n#if A\n1)\n#else\n2)\n#endif\n"
                  "h)\n"),
            EndsInH);
  EXPECT_EQ(readFacts("#define B S(\nB h );\n").Clues[0].What,
            Clue::Kind::OpenMacro);
}

TEST(NameFacts, AreNotOfOthers) {
  EXPECT_EQ(parts("int h, f_a;\n#define S(x) #x\nS(x)\n"), 0);
  EXPECT_EQ(parts("#define P(h) h##x\nP(h)\n"), 0);
  EXPECT_EQ(parts("#define S(h) #h\n"), 0);
  EXPECT_EQ(parts("#define V h\nT(h)\n"), 0);
}

/// True if a name that \p Text trusts is redefined in it.
bool trustsRedefined(const std::string &Text) {
  NameFacts Names = readFacts(Text).Names;
  MacroSet Redefined;
  for (NameId Name : Names.Redefined)
    Redefined.add(Name);
  while (Redefined.grow(Names))
    ;
  for (const NameFacts::Trusted &Each : Names.Trust)
    if (Redefined.has(Each.Name))
      return true;
  return false;
}

TEST(NameFacts, AreTrustedUnlessRedefined) {
  EXPECT_TRUE(trustsRedefined("#define M E e; int n =\nenum M {A};"));
  EXPECT_TRUE(trustsRedefined("#define M S *e; T t =\nstruct M {A};"));
  EXPECT_TRUE(trustsRedefined("#define N new\n#define M N\n"
                              "S *s = M struct S {A};"));
  EXPECT_TRUE(trustsRedefined("typedef B size_t;\nconstexpr size_t n = 1;"));
  EXPECT_TRUE(trustsRedefined("#define int B\nconstexpr int n = 1;"));
  EXPECT_FALSE(trustsRedefined("#define M\nenum M E {A};"));
  EXPECT_FALSE(
      trustsRedefined("#define M __attribute__((f(x)))\nenum M E {A};"));
  EXPECT_FALSE(trustsRedefined("#define A b\nenum A {B};"));
  EXPECT_FALSE(trustsRedefined("using std::size_t;\nconstexpr size_t n = 1;"));
}

} // namespace
