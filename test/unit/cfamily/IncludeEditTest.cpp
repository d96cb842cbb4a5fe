#include "checks/cfamily/IncludeEdit.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;

namespace {

/// \p Code with the #include added; "unchanged" if it has it.
std::string with(std::string Code, llvm::StringRef Header = "cstdlib") {
  clang::LangOptions LangOpts;
  LangOpts.CPlusPlus = true;
  auto Edit = planInclude("/nowhere/file.cpp", Code, Header, LangOpts);
  if (!Edit)
    return "unchanged";
  return Code.insert(Edit->Begin, Edit->Text);
}

TEST(IncludeEdit, GoesWhereTheStyleSortsIt) {
  EXPECT_EQ(with("#include <cstdio>\n#include <string>\nint x;\n"),
            "#include <cstdio>\n#include <cstdlib>\n#include <string>\nint "
            "x;\n");
  EXPECT_EQ(with("#include \"own.h\"\n\n#include <string>\n"),
            "#include \"own.h\"\n\n#include <cstdlib>\n#include <string>\n");
}

TEST(IncludeEdit, IsNotNeededTwice) {
  EXPECT_EQ(with("#include <cstdlib>\n"), "unchanged");
  EXPECT_EQ(with("#include <stdlib.h>\n", "stdlib.h"), "unchanged");
}

TEST(IncludeEdit, ComesFirstInAFileWithout) {
  EXPECT_EQ(with("int x;\n"), "#include <cstdlib>\nint x;\n");
  EXPECT_EQ(with("// A comment.\n\nint x;\n"),
            "// A comment.\n\n#include <cstdlib>\nint x;\n");
  EXPECT_EQ(with(""), "#include <cstdlib>\n");
}

TEST(IncludeEdit, StaysInsideTheHeaderGuard) {
  EXPECT_EQ(with("#ifndef A_H\n#define A_H\nint x;\n#endif\n"),
            "#ifndef A_H\n#define A_H\n#include <cstdlib>\nint x;\n#endif\n");
  EXPECT_EQ(with("#pragma once\nint x;\n"),
            "#pragma once\n#include <cstdlib>\nint x;\n");
}

TEST(IncludeEdit, AvoidsConditionalBlocks) {
  EXPECT_EQ(with("#ifdef _WIN32\n#include <windows.h>\n#endif\nint x;\n"),
            "#include <cstdlib>\n#ifdef _WIN32\n#include "
            "<windows.h>\n#endif\nint x;\n");
  EXPECT_EQ(with("#include <map>\n#if A\n#include <set>\n#else\n#include "
                 "<string>\n#endif\n"),
            "#include <cstdlib>\n#include <map>\n#if A\n#include "
            "<set>\n#else\n#include <string>\n#endif\n");
}

TEST(IncludeEdit, AvoidsBraces) {
  EXPECT_EQ(with("extern \"C\" {\n#include <stdio.h>\n}\nint x;\n"),
            "#include <cstdlib>\nextern \"C\" {\n#include <stdio.h>\n}\nint "
            "x;\n");
}

TEST(IncludeEdit, KeepsTheLineEnds) {
  EXPECT_EQ(with("#include <string>\r\nint x;\r\n"),
            "#include <cstdlib>\r\n#include <string>\r\nint x;\r\n");
  EXPECT_EQ(with("int x;\r\n"), "#include <cstdlib>\r\nint x;\r\n");
}

TEST(IncludeEdit, GoesIntoTheGlobalFragmentOfAModule) {
  EXPECT_EQ(with("module;\n#include <string>\nexport module a;\nint x;\n"),
            "module;\n#include <cstdlib>\n#include <string>\nexport module "
            "a;\nint x;\n");
  EXPECT_EQ(with("module;\nexport module a;\n"),
            "module;\n#include <cstdlib>\nexport module a;\n");
  EXPECT_EQ(with("export module a;\nint x;\n"),
            "module;\n#include <cstdlib>\n\nexport module a;\nint x;\n");
}

} // namespace
