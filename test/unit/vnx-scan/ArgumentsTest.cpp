#include "tools/vnx-scan/input/Arguments.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

using Words = std::vector<std::string>;

Arguments parsed(Words Typed) {
  auto Result = parseArguments(std::move(Typed));
  if (const auto *Error = std::get_if<UsageError>(&Result)) {
    ADD_FAILURE() << Error->Message;
    return {};
  }
  return std::get<Arguments>(Result);
}

std::string refused(Words Typed) {
  auto Result = parseArguments(std::move(Typed));
  const auto *Error = std::get_if<UsageError>(&Result);
  return Error ? Error->Message : "";
}

TEST(Arguments, MayBeNone) {
  Arguments Typed = parsed({});
  EXPECT_TRUE(Typed.Paths.empty());
  EXPECT_FALSE(Typed.NoIgnore || Typed.NoHidden || Typed.Follow ||
               Typed.Quiet || Typed.Help || Typed.Version);
  EXPECT_FALSE(Typed.Threads || Typed.Color || Typed.EnvVar || Typed.MinLength);
}

TEST(Arguments, PathsAndOptionsMix) {
  Arguments Typed = parsed({"a", "--no-ignore", "-", "-j", "3", "b",
                            "--color=never", "-q", "--", "--odd"});
  EXPECT_EQ(Typed.Paths, (Words{"a", "-", "b", "--odd"}));
  EXPECT_TRUE(Typed.NoIgnore);
  EXPECT_TRUE(Typed.Quiet);
  EXPECT_EQ(Typed.Threads, "3");
  EXPECT_EQ(Typed.Color, "never");
}

TEST(Arguments, TheLastOfARepeatedOptionCounts) {
  EXPECT_EQ(parsed({"-j2", "--threads", "5"}).Threads, "5");
}

TEST(Arguments, GlobsAddUpAndTakeOneWordEach) {
  Arguments Typed = parsed(
      {"--include", "*.py", "a", "--include=*.c", "--exclude", "x", "b"});
  EXPECT_EQ(Typed.Include, (Words{"*.py", "*.c"}));
  EXPECT_EQ(Typed.Exclude, Words{"x"});
  EXPECT_EQ(Typed.Paths, (Words{"a", "b"}));
}

TEST(Arguments, EachOutputIsKept) {
  Arguments Typed =
      parsed({"--output", "json=a", "--output=csv=b=c", "--format", "sarif",
              "--show-suppressed", "--exit-zero", "path"});
  EXPECT_EQ(Typed.Outputs, (Words{"json=a", "csv=b=c"}));
  EXPECT_EQ(Typed.Format, "sarif");
  EXPECT_EQ(Typed.Paths, Words{"path"});
  EXPECT_TRUE(Typed.ShowSuppressed && Typed.ExitZero);
}

TEST(Arguments, AnUnknownOptionIsNamed) {
  EXPECT_NE(refused({"--bogus"}).find("--bogus"), std::string::npos);
  EXPECT_NE(refused({"-x", "a"}).find("-x"), std::string::npos);
}

TEST(Arguments, AnOptionNeedsItsValue) {
  for (const char *Option : {"--threads", "--color", "--env-var",
                             "--min-length", "--format", "--output"})
    EXPECT_NE(refused({Option}).find(Option), std::string::npos);
}

TEST(Arguments, HelpShowsEveryOptionAndTheExitCodes) {
  std::string Help = helpText();
  for (const char *Part : {"Usage: vnx-scan [OPTIONS] [PATH...]",
                           "--no-ignore",
                           "--no-hidden",
                           "--follow",
                           "--files-from FILE",
                           "--stdin-filename NAME",
                           "--include GLOB",
                           "--exclude GLOB",
                           "--max-filesize N",
                           "--binary HOW",
                           "-j,--threads N",
                           "--color WHEN",
                           "--env-var NAME",
                           "--min-length N",
                           "--ignore-placeholders",
                           "-q,--quiet",
                           "--version",
                           "--format FORMAT",
                           "--output FORMAT=FILE",
                           "--show-suppressed",
                           "--baseline FILE",
                           "--write-baseline FILE",
                           "--warn-unused-suppressions",
                           "--fix ",
                           "--fix-dry-run",
                           "--explain",
                           "--exit-zero",
                           "-h,--help",
                           "Examples:",
                           "Exit codes:"})
    EXPECT_NE(Help.find(Part), std::string::npos) << Part;
  EXPECT_EQ(Help.find("\n\n\n"), std::string::npos);
  EXPECT_EQ(Help.back(), '\n');
}

TEST(Arguments, VersionNamesTheRule) {
  std::string Version = versionText();
  EXPECT_NE(Version.find("rule VNX-SEC-027 (CWE-798, severity High)"),
            std::string::npos);
}

} // namespace
