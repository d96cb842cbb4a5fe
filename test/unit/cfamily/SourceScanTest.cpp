#include "checks/cfamily/SourceScan.h"

#include "test/support/Tokens.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;
using vnx::test::body;
using vnx::test::token;

namespace {

std::vector<TextHit> scan(const std::string &Code) {
  clang::LangOptions LangOpts;
  LangOpts.CPlusPlus = true;
  LangOpts.CPlusPlus11 = true;
  LangOpts.LineComment = true;
  return scanSource(Code, LangOpts, 34);
}

/// What is found in \p Code, `kind@offset` each.
std::string found(const std::string &Code) {
  std::string Result;
  for (const TextHit &Hit : scan(Code)) {
    static constexpr const char *Kinds[] = {"string", "comment", "text"};
    Result += Result.empty() ? "" : " ";
    Result += Kinds[static_cast<int>(Hit.Where)];
    Result += '@' + std::to_string(Hit.Begin);
  }
  return Result;
}

TEST(SourceScan, TellsStringsCommentsAndNamesApart) {
  EXPECT_EQ(found("f(\"" + token() + "\");"), "string@3");
  EXPECT_EQ(found("// " + token()), "comment@3");
  EXPECT_EQ(found("/* " + token() + "*/"), "comment@3");
  EXPECT_EQ(found("int " + token() + ";"), "");
  EXPECT_EQ(found("int " + token() + "_x;"), "");
  EXPECT_EQ(found("x = 'a" + token().substr(1) + "';"), "");
  EXPECT_EQ(found("x = '" + token() + "';"), "text@5");
}

TEST(SourceScan, JoinsAdjacentStrings) {
  EXPECT_EQ(found("\"hf_\" \"" + body() + "\""), "string@1");
  EXPECT_EQ(found("\"hf_\" /* c */\n  R\"(" + body() + ")\""), "string@1");
  EXPECT_EQ(found("\"hf_\", \"" + body() + "\""), "");
  EXPECT_EQ(found("\"hf_\"\n#if A\n\"" + body() + "\"\n#endif\n"), "");
}

TEST(SourceScan, ReportsALongTokenOnce) {
  EXPECT_EQ(found("\"" + token() + "\" \"" + body(5) + "\""), "string@1");
  ASSERT_EQ(scan("\"" + token() + "\" \"" + body(5) + "\"").size(), 1u);
  EXPECT_EQ(scan("\"" + token() + "\" \"" + body(5) + "\"")[0].Token.size(),
            42u);
}

TEST(SourceScan, ReadsTheTextOfDirectives) {
  EXPECT_EQ(found("#error " + token() + "\n"), "text@7");
  EXPECT_EQ(found("#error don't " + token() + "\n"), "text@13");
  EXPECT_EQ(found("#include <" + token() + ">\n"), "text@10");
  EXPECT_EQ(found("#pragma mine " + token() + "\n"), "text@13");
  EXPECT_EQ(found("#pragma omp " + token() + "\n"), "");
  EXPECT_EQ(found("#define " + token() + " 1\n"), "");
  EXPECT_EQ(found("#if " + token() + "\n#endif\n"), "");
}

TEST(SourceScan, NamesTheMacro) {
  auto Hits = scan("#define TOK \"" + token() + "\"\nint x;\n\"" + token() +
                   "\"");
  ASSERT_EQ(Hits.size(), 2u);
  EXPECT_EQ(Hits[0].Macro, "TOK");
  EXPECT_EQ(Hits[0].Directive, "define");
  EXPECT_EQ(Hits[1].Macro, "");
}

TEST(SourceScan, ReadsBranchesThatAreNotCompiled) {
  EXPECT_EQ(found("#if 0\nf(\"" + token() + "\");\n#endif\n"), "string@9");
  EXPECT_EQ(found("#if 0\ndon't " + token() + "\n#endif\n"), "text@12");
}

TEST(SourceScan, ASuffixIsAName) {
  EXPECT_EQ(found("\"a\"" + token()), "");
}

} // namespace
