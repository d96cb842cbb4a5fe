#include "tools/vnx-scan/output/LanguageList.h"

#include "checks/raw/syntax/Lexes.h"

#include <gtest/gtest.h>

using namespace vnx;
using namespace vnx::scan;

namespace {

TEST(LanguageList, HasALineForEachRowSortedInAnyCase) {
  const raw::Language Table[] = {
      {"beta", "*.b *.bb", "", "", "", "", &raw::lexes::Shell, ""},
      {"Alpha", "*.a", "alpha al", "", "", "python", &raw::lexes::Python, ""},
      {"any", "", "", "", "", "", &raw::lexes::Plain, ""},
  };
  EXPECT_EQ(languageList(Table), "Alpha: *.a; #! alpha, al; grammar python\n"
                                 "any: bytes\n"
                                 "beta: *.b, *.bb; delimiters\n");
}

// `grammar` is what is built in, not what the row asks for.
TEST(LanguageList, NamesAGrammarOnlyWhereThereIsOne) {
  const raw::Language Table[] = {
      {"x", "*.x", "", "", "", "no-such-grammar", &raw::lexes::C, ""}};
  EXPECT_EQ(languageList(Table), "x: *.x; delimiters\n");
}

} // namespace
