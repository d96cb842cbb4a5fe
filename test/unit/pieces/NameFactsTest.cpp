#include "checks/pieces/NameFacts.h"

#include "checks/pieces/PieceText.h"
#include "checks/pieces/FileFacts.h"

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

} // namespace
