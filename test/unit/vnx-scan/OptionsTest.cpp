#include "tools/vnx-scan/input/Options.h"

#include <gtest/gtest.h>

using namespace vnx::scan;

namespace {

Options settled(const Arguments &Typed, const Surroundings &Around = {}) {
  auto Result = settle(Typed, Around);
  if (const auto *Error = std::get_if<UsageError>(&Result)) {
    ADD_FAILURE() << Error->Message;
    return {};
  }
  return std::get<Options>(Result);
}

bool isRefused(const Arguments &Typed) {
  return std::holds_alternative<UsageError>(settle(Typed, {}));
}

TEST(Options, HaveDefaults) {
  Surroundings Around;
  Around.Cores = 7;
  Options Result = settled({}, Around);
  EXPECT_EQ(Result.Paths, std::vector<std::string>{"."});
  EXPECT_TRUE(Result.UseIgnoreRules);
  EXPECT_TRUE(Result.ScanHidden);
  EXPECT_FALSE(Result.FollowLinks);
  EXPECT_EQ(Result.Threads, 7u);
  EXPECT_EQ(Result.Rule.EnvVar, "HF_TOKEN");
  EXPECT_EQ(Result.Rule.MinLength, 34u);
}

TEST(Options, IoIsOneOfThree) {
  Arguments Typed;
  EXPECT_EQ(settled(Typed).Io, Options::IoKind::Auto);
  Typed.Io = "plain";
  EXPECT_EQ(settled(Typed).Io, Options::IoKind::Plain);
  Typed.Io = "uring";
  EXPECT_EQ(settled(Typed).Io, Options::IoKind::Uring);
  Typed.Io = "mmap";
  EXPECT_TRUE(
      std::holds_alternative<UsageError>(settle(Typed, Surroundings())));
}

TEST(Options, ThreadsAreOneAtLeast) {
  Surroundings Unknown;
  Unknown.Cores = 0;
  EXPECT_EQ(settled({}, Unknown).Threads, 1u);
  Arguments Typed;
  for (const char *Value : {"0", "-1", "x", "", "3x", "1025", " 2"}) {
    Typed.Threads = Value;
    EXPECT_TRUE(isRefused(Typed)) << Value;
  }
  Typed.Threads = "1024";
  EXPECT_EQ(settled(Typed).Threads, 1024u);
}

TEST(Options, MinLengthIsTheRulesAtLeast) {
  Arguments Typed;
  for (const char *Value : {"33", "0", "-40", "x", "99999999999999999999"}) {
    Typed.MinLength = Value;
    EXPECT_TRUE(isRefused(Typed)) << Value;
  }
  Typed.MinLength = "34";
  EXPECT_EQ(settled(Typed).Rule.MinLength, 34u);
  Typed.MinLength = "40";
  EXPECT_EQ(settled(Typed).Rule.MinLength, 40u);
}

TEST(Options, EnvVarIsAnIdentifier) {
  Arguments Typed;
  for (const char *Value : {"", "1A", "A-B", "A B", "\xC3\xA9"}) {
    Typed.EnvVar = Value;
    EXPECT_TRUE(isRefused(Typed)) << Value;
  }
  Typed.EnvVar = "_My_1";
  EXPECT_EQ(settled(Typed).Rule.EnvVar, "_My_1");
}

TEST(Options, StandardInputHasOneUse) {
  Arguments Typed;
  Typed.StdinFilename = "a.py";
  EXPECT_EQ(settled(Typed).Paths, std::vector<std::string>{"-"});
  Typed.Paths = {"b"};
  EXPECT_TRUE(isRefused(Typed));
  Typed.Paths = {"b", "-"};
  EXPECT_EQ(settled(Typed).StandardInputName, "a.py");
  Typed.FilesFrom = "-";
  EXPECT_TRUE(isRefused(Typed));
}

TEST(Options, AListOfFilesTakesThePlaceOfTheDirectory) {
  Arguments Typed;
  Typed.FilesFrom = "list";
  EXPECT_TRUE(settled(Typed).Paths.empty());
  Typed.Paths = {"a"};
  EXPECT_EQ(settled(Typed).Paths, std::vector<std::string>{"a"});
}

TEST(Options, ChangesComeFromGitAlone) {
  Arguments Typed;
  Typed.Staged = true;
  EXPECT_TRUE(settled(Typed).Staged);
  EXPECT_TRUE(settled(Typed).Paths.empty());
  Typed.Diff = "HEAD";
  EXPECT_TRUE(isRefused(Typed));
  Typed.Staged = false;
  EXPECT_EQ(settled(Typed).DiffRevision, "HEAD");
  Typed.Paths = {"-"};
  EXPECT_TRUE(isRefused(Typed));
  Typed.Paths = {};
  Typed.FilesFrom = "list";
  EXPECT_TRUE(isRefused(Typed));
}

TEST(Options, SizesHaveUnits) {
  Arguments Typed;
  for (auto [Text, Bytes] : {std::pair{"0", 0ull},
                             {"17", 17ull},
                             {"2K", 2048ull},
                             {"3M", 3ull << 20},
                             {"1G", 1ull << 30}}) {
    Typed.MaxFilesize = Text;
    EXPECT_EQ(settled(Typed).MaxFileSize, Bytes) << Text;
  }
  for (const char *Text :
       {"", "K", "1k", "1KB", "-1", "1.5M", "99999999999999999G"}) {
    Typed.MaxFilesize = Text;
    EXPECT_TRUE(isRefused(Typed)) << Text;
  }
}

TEST(Options, GlobsAreNotEmpty) {
  Arguments Typed;
  Typed.Exclude = {"a", ""};
  EXPECT_TRUE(isRefused(Typed));
}

TEST(Options, BinaryIsScannedOrSkipped) {
  Arguments Typed;
  EXPECT_FALSE(settled(Typed).Rule.SkipBinary);
  Typed.Binary = "skip";
  EXPECT_TRUE(settled(Typed).Rule.SkipBinary);
  Typed.Binary = "no";
  EXPECT_TRUE(isRefused(Typed));
}

TEST(Options, ColorFollowsTheTerminal) {
  Surroundings Around;
  Around.OutIsTerminal = true;
  Arguments Typed;
  EXPECT_TRUE(settled(Typed, Around).ColorOut);
  EXPECT_FALSE(settled(Typed, Around).ColorErr);
  Around.NoColor = true;
  EXPECT_FALSE(settled(Typed, Around).ColorOut);
  Typed.Color = "always";
  EXPECT_TRUE(settled(Typed, Around).ColorOut);
  EXPECT_TRUE(settled(Typed, Around).ColorErr);
  Typed.Color = "never";
  Around.NoColor = false;
  EXPECT_FALSE(settled(Typed, Around).ColorOut);
  Typed.Color = "sometimes";
  EXPECT_TRUE(isRefused(Typed));
}

TEST(Options, OutputsAreFormatsAndFiles) {
  Arguments Typed;
  EXPECT_EQ(settled(Typed).StandardOutput, Format::Text);
  Typed.Format = "jsonl";
  Typed.Outputs = {"sarif=a.sarif", "csv=b=c"};
  EXPECT_EQ(settled(Typed).StandardOutput, Format::JsonLines);
  auto Files = settled(Typed).OutputFiles;
  ASSERT_EQ(Files.size(), 2u);
  EXPECT_EQ(Files[0].Form, Format::Sarif);
  EXPECT_EQ(Files[0].Path, "a.sarif");
  EXPECT_EQ(Files[1].Path, "b=c");
  for (const char *Value : {"", "sarif", "sarif=", "=a", "xml=a", "json=-"}) {
    Typed.Outputs = {Value};
    EXPECT_TRUE(isRefused(Typed)) << Value;
  }
  Typed.Outputs = {"json=a", "csv=a"};
  EXPECT_TRUE(isRefused(Typed));
  Typed.Outputs.clear();
  Typed.Format = "xml";
  EXPECT_TRUE(isRefused(Typed));
}

TEST(Options, FixesGoWithFilesOnly) {
  Arguments Typed;
  Typed.Fix = true;
  EXPECT_EQ(settled(Typed).Fixing, Totals::FixMode::Applied);
  Typed.Paths = {"a", "-"};
  EXPECT_TRUE(isRefused(Typed));
  Typed.Paths.clear();
  Typed.StdinFilename = "a.py";
  EXPECT_TRUE(isRefused(Typed));
  Typed.StdinFilename.reset();
  Typed.Staged = true;
  EXPECT_TRUE(isRefused(Typed));
  Typed.Staged = false;
  Typed.FixDryRun = true;
  EXPECT_TRUE(isRefused(Typed));
  Typed.Fix = false;
  EXPECT_EQ(settled(Typed).Fixing, Totals::FixMode::Previewed);
  Typed.Format = "json";
  EXPECT_TRUE(isRefused(Typed));
  Typed.Format.reset();
  Typed.WriteBaseline = "a";
  EXPECT_TRUE(isRefused(Typed));
}

TEST(Options, ABaselineHasAName) {
  Arguments Typed;
  Typed.Baseline = "";
  EXPECT_TRUE(isRefused(Typed));
  Typed.Baseline = "a";
  Typed.WriteBaseline = "a";
  EXPECT_EQ(settled(Typed).BaselinePath, "a");
  EXPECT_EQ(settled(Typed).WriteBaselinePath, "a");
}

TEST(Options, ProgressIsForATerminal) {
  Arguments Typed;
  Surroundings Around;
  EXPECT_FALSE(settled(Typed, Around).ShowProgress);
  Around.ErrCanErase = true;
  EXPECT_TRUE(settled(Typed, Around).ShowProgress);
  Typed.Quiet = true;
  EXPECT_FALSE(settled(Typed, Around).ShowProgress);
}

} // namespace
