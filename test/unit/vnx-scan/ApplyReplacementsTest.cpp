//===- ApplyReplacementsTest.cpp - the fixes format as it is used ---------===//
//
// clang-apply-replacements is the format's only definition, so it is asked.
//
//===----------------------------------------------------------------------===//

#include "test/support/Tokens.h"
#include "tools/vnx-scan/output/MakeSink.h"
#include "tools/vnx-scan/output/StringStream.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace vnx::scan;
namespace fs = std::filesystem;

namespace {

TEST(ApplyReplacements, MakesTheEditsOnce) {
  const std::string Program = VNX_CLANG_APPLY_REPLACEMENTS;
  if (Program.empty())
    GTEST_SKIP() << "no clang-apply-replacements";
  fs::path Top = fs::path(::testing::TempDir()) /
                 ("vnx-replacements-" + std::to_string(::getpid()));
  fs::remove_all(Top);
  fs::create_directories(Top / "fixes");
  std::string File = (Top / "a b \u00e9.py").string();
  std::string Literal = '"' + vnx::test::token() + '"';
  std::string Old = "# \u00e9\nx = " + Literal + "\ny = " + Literal + "\n";
  std::ofstream(File) << Old;

  StringStream Out;
  auto Target = makeSink(Format::Fixes, Out, {}, {});
  std::string New = "os.environ[\"HF_TOKEN\"]";
  for (std::size_t Pos = Old.find(Literal); Pos != std::string::npos;
       Pos = Old.find(Literal, Pos + 1)) {
    vnx::raw::Report Report;
    Report.Found.Path = File;
    Report.Rooted.Path = File;
    Report.Found.Begin = Pos + 1;
    Report.Found.End = Pos + Literal.size() - 1;
    Report.Found.Fix = {{5, 5, "import os\n\n"},
                        {Pos, Pos + Literal.size(), New}};
    Target->finding(Report);
  }
  Target->finish(Totals());
  std::ofstream(Top / "fixes/found.yaml") << Out.Text;

  std::string Command = Program + " '" + (Top / "fixes").string() + "'";
  EXPECT_EQ(std::system(Command.c_str()), 0);
  std::stringstream Result;
  Result << std::ifstream(File).rdbuf();
  EXPECT_EQ(Result.str(),
            "# \u00e9\nimport os\n\nx = " + New + "\ny = " + New + "\n")
      << Out.Text;
  fs::remove_all(Top);
}

} // namespace
