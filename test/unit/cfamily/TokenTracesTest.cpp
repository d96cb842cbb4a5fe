#include "checks/cfamily/TokenTraces.h"

#include "checks/cfamily/SourceScan.h"
#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;
using vnx::test::body;
using vnx::test::token;

namespace {

/// A name that has the prefix in it: without one a file is not lexed at all.
const std::string Name = "op_arithf_aux(a);\n";

bool hasTraces(const std::string &Code) { return hasTokenTraces(Code, 34); }

/// How many tokens the lexer finds in \p Code.
std::size_t tokensIn(const std::string &Code) {
  clang::LangOptions LangOpts;
  LangOpts.CPlusPlus = true;
  LangOpts.CPlusPlus11 = true;
  LangOpts.LineComment = true;
  return scanSource(Code, LangOpts, 34).size();
}

TEST(TokenTraces, ANameIsNone) {
  EXPECT_FALSE(hasTraces(""));
  EXPECT_FALSE(hasTraces(Name));
  EXPECT_FALSE(
      hasTraces("#include \"lvm.h\"\n" + Name + "f(\"half\", \"%f\");"));
  EXPECT_FALSE(hasTraces("int hf_count = 0; // \"h\"\n"));
  EXPECT_FALSE(
      hasTraces("#define hf_swap(a) \\\n  b(\"\\n\\t\\\\\"); \\\n  c\n"));
  EXPECT_FALSE(hasTraces("\"" + std::string("hf-") + body() + "\""));
}

TEST(TokenTraces, AnyWayToSpellATokenIsOne) {
  const std::string B = body();
  for (const std::string &Code : {
           "\"" + token() + "\"",
           "// " + token(),
           "'" + token() + "'",
           "\"hf_\" \"" + B + "\"",
           "\"hf_" + B.substr(0, 5) + "\" \"" + B.substr(5) + "\"",
           "\"hf_\\\n" + B + "\"",
           "\"hf_\\x61\" \"" + B + "\"",
           "\"hf_\\N{LATIN SMALL LETTER A}" + B + "\"",
           "\"h\" \"f_" + B + "\"",
           "\"h\" \"f\" \"_" + B + "\"",
           "\"hf\" \"_" + B + "\"",
           "\"hf\" \"\\\n_" + B + "\"",
           "\"hf\" \"\\  \n_" + B + "\"",
           "\"h\" \"f\\\n_" + B + "\"",
           "\"h\" \"\\\r\nf_" + B + "\"",
           "\"h\\\nf_" + B + "\"",
           "\"hf\\\n_" + B + "\"",
           "\"hf\\_" + B + "\"",
           "\"\\h\" \"f\" \"\\_" + B + "\"",
           "\"\\x68\" \"\\146\" \"\\u005f" + B + "\"",
           "\"\\150f_" + B + "\"",
           "\"\\o{150}f_" + B + "\"",
           "\"\\U00000068f_" + B + "\"",
           "\"\\N{LATIN SMALL LETTER H}f_" + B + "\"",
           "\"\\\\\n150f_" + B + "\"",
           "\"h\" R\"(f_" + B + ")\"",
           "R\"(h)\" R\"x(f_" + B + ")x\"",
           "\"h\" R\\\n\"(f_" + B + ")\"",
           "#define P \"h\"\nP \"f_" + B + "\"",
           "#define P \"hf\"\nf(P \"_" + B + "\");",
           "#define S(x) #x\nS(" + token() + ")",
       }) {
    ASSERT_GT(tokensIn(Name + Code), 0u) << Code;
    EXPECT_TRUE(hasTraces(Name + Code)) << Code;
  }
}

TEST(TokenTraces, AShorterBodyIsOneWhereItIsCutInTwo) {
  EXPECT_FALSE(hasTraces("f(hf_" + body(33) + ");"));
  EXPECT_TRUE(hasTraces("f(\"hf_" + body(33) + "\");"));
  EXPECT_TRUE(hasTraces("f(hf_" + body(34) + ");"));
}

} // namespace
