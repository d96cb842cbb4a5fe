#include "tools/vnx-scan/project/CompileCommands.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

using Words = std::vector<std::string>;

std::vector<CompileCommand> parsed(const std::string &Text) {
  auto Result = parseCompileCommands(Text, "db.json", "/build");
  if (const auto *Error = std::get_if<ScanError>(&Result)) {
    ADD_FAILURE() << textOf(*Error);
    return {};
  }
  return std::get<std::vector<CompileCommand>>(Result);
}

std::string refused(const std::string &Text) {
  auto Result = parseCompileCommands(Text, "db.json", "/build");
  const auto *Error = std::get_if<ScanError>(&Result);
  return Error ? Error->Path + ": " + Error->What : "";
}

TEST(CompileCommands, AreSplitAsAShellWould) {
  EXPECT_EQ(splitCommand("cc  -c\ta.c\n"), (Words{"cc", "-c", "a.c"}));
  EXPECT_EQ(splitCommand(R"(cc -DA=\"x\" '-DB="y z"' "-DC=\"\\n\"" a\ b.c)"),
            (Words{"cc", "-DA=\"x\"", "-DB=\"y z\"", "-DC=\"\\n\"", "a b.c"}));
  EXPECT_EQ(splitCommand("a\"b\"'c'd"), Words{"abcd"});
  EXPECT_EQ(splitCommand("cc ''"), (Words{"cc", ""}));
  EXPECT_EQ(splitCommand("cc 'open"), (Words{"cc", "open"}));
  EXPECT_EQ(splitCommand(""), Words{});
}

TEST(CompileCommands, HaveFilesBelowTheirDirectory) {
  auto All = parsed(R"([
    {"directory": "/src", "file": "a.c", "command": "cc -c a.c"},
    {"directory": "sub", "file": "/abs/b.c", "arguments": ["cc", "b.c"]},
    {"directory": ".", "file": "c.c", "arguments": ["cc", "c.c"]}])");
  ASSERT_EQ(All.size(), 3u);
  EXPECT_EQ(All[0].path(), "/src/a.c");
  EXPECT_EQ(All[0].Arguments, (Words{"cc", "-c", "a.c"}));
  EXPECT_EQ(All[1].path(), "/abs/b.c");
  EXPECT_EQ(All[1].Directory, "/build/sub");
}

TEST(CompileCommands, LoseWhatOnlyStartsTheCompiler) {
  auto All = parsed(R"([{"directory": "/", "file": "a.c",
    "command": "/usr/bin/ccache distcc g++ -c a.c"},
    {"directory": "/", "file": "b.c", "command": "ccache -c b.c"}])");
  ASSERT_EQ(All.size(), 2u);
  EXPECT_EQ(All[0].Arguments, (Words{"g++", "-c", "a.c"}));
  EXPECT_EQ(All[1].Arguments, (Words{"ccache", "-c", "b.c"}));
}

TEST(CompileCommands, ThatDifferInTheirOutputOnlyAreOne) {
  auto All = parsed(R"([
    {"directory": "/", "file": "a.c", "command": "cc -c a.c -o 1.o"},
    {"directory": "/", "file": "a.c", "command": "cc -c a.c -o 2.o"},
    {"directory": "/", "file": "a.c", "command": "cc -DX -c a.c -o 3.o"}])");
  ASSERT_EQ(All.size(), 2u);
  EXPECT_EQ(All[1].Arguments[1], "-DX");
}

TEST(CompileCommands, MayBeNone) { EXPECT_TRUE(parsed("[]").empty()); }

TEST(CompileCommands, SayWhatIsWrong) {
  EXPECT_EQ(refused("[\n{\"a\": }]").rfind("db.json:2: is no JSON: ", 0), 0u);
  EXPECT_NE(refused(""), "");
  EXPECT_EQ(refused("{}"), "db.json: is no list of compile commands");
  EXPECT_EQ(refused("[1]"), "db.json: entry 1 is no object");
  EXPECT_EQ(refused(R"([{"file": "a.c", "command": "cc"}])"),
            "db.json: entry 1 has no \"directory\" or no \"file\"");
  EXPECT_EQ(refused(R"([{"directory": "/", "file": "a", "command": " "}])"),
            "db.json: entry 1 has no \"command\" and no \"arguments\"");
  EXPECT_EQ(refused(R"([{"directory": "/", "file": "a", "arguments": "cc"}])"),
            "db.json: entry 1 has \"arguments\" that are no list");
  EXPECT_EQ(refused(R"([{"directory": "/", "file": "a", "arguments": [1]}])"),
            "db.json: entry 1 has an argument that is no text");
}

} // namespace
