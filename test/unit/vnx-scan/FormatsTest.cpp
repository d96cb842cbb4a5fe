#include "tools/vnx-scan/output/MakeSink.h"

#include "checks/token/Redaction.h"
#include "test/support/Tokens.h"
#include "tools/vnx-scan/output/StringStream.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <yaml-cpp/yaml.h>

using namespace vnx::scan;

namespace {

constexpr Format All[] = {Format::Text,  Format::Json,   Format::JsonLines,
                          Format::Sarif, Format::GitHub, Format::GitLab,
                          Format::JUnit, Format::Csv,    Format::Fixes};

/// A finding with something in every field.
vnx::raw::Report report(unsigned Seed = 1) {
  vnx::raw::Report Result;
  std::string Token = vnx::test::token(34, Seed);
  vnx::token::Finding &Found = Result.Found;
  Found.Path = "train.py";
  Result.Rooted = {"/repo", "src/train.py"};
  Found.Begin = 20;
  Found.End = 57;
  Found.Line = 2;
  Found.Column = 5;
  Found.Cell = 3;
  Found.CellLine = 2;
  Found.In = vnx::token::Context::String;
  Found.Level = vnx::token::Confidence::High;
  Found.Redacted = vnx::token::redact(Token);
  Found.Fingerprint = std::string(63, 'a') + std::to_string(Seed);
  Found.Remedy = "os.environ[\"HF_TOKEN\"]";
  Found.Fix = {{0, 0, "import os\n"}, {19, 58, Found.Remedy}};
  Result.Source =
      vnx::raw::makeExcerpt("x =\"", false, Found.Redacted, "\"", false);
  Result.Note = "read it there";
  return Result;
}

std::string written(Format Form, const std::vector<vnx::raw::Report> &Found,
                    bool ShowSuppressed = false) {
  StringStream Out;
  SinkContext Context;
  Context.ShowSuppressed = ShowSuppressed;
  Context.Now = [] { return std::time_t(86400); };
  auto Target = makeSink(Form, Out, Context, {});
  for (const auto &R : Found)
    Target->finding(R);
  Target->finish(Totals());
  return Out.Text;
}

nlohmann::json json(Format Form, const std::vector<vnx::raw::Report> &Found,
                    bool ShowSuppressed = false) {
  return nlohmann::json::parse(written(Form, Found, ShowSuppressed));
}

TEST(Formats, HoldNoTokenWhateverAPassHandsOver) {
  std::string Token = vnx::test::token();
  vnx::raw::Report Bad = report();
  Bad.Found.Path = Token + "/" + Token + ".py";
  Bad.Rooted = {"/" + Token, Bad.Found.Path};
  Bad.Found.Encoding = Token;
  Bad.Found.Redacted = Token;
  Bad.Found.Remedy = Token;
  Bad.Found.Fix.push_back({60, 60, Token});
  Bad.Found.NoFixReason = Token;
  Bad.Note = Token;
  vnx::raw::Report Silenced = Bad;
  Silenced.Found.SuppressedBy = Token;
  for (Format Form : All) {
    std::string Text = written(Form, {Bad, Silenced}, true);
    EXPECT_EQ(Text.find(vnx::test::body()), std::string::npos)
        << static_cast<int>(Form) << Text;
    EXPECT_FALSE(Text.empty());
  }
}

// What is uploaded names a file from its root, what is read here as it was
// typed.
TEST(Formats, NameAFileFromItsRootWhereAnotherMachineReadsIt) {
  vnx::raw::Report Found = report();
  Found.Found.Path = "../src/train.py";
  EXPECT_EQ(json(Format::Json, {Found})["findings"][0]["path"],
            "../src/train.py");
  EXPECT_EQ(json(Format::Json, {Found})["findings"][0]["uri"], "src/train.py");
  EXPECT_EQ(
      json(Format::GitLab, {Found})["vulnerabilities"][0]["location"]["file"],
      "src/train.py");
  auto Run = json(Format::Sarif, {Found})["runs"][0];
  EXPECT_EQ(Run["artifacts"][0]["location"]["uri"], "src/train.py");
  EXPECT_EQ(Run["originalUriBaseIds"]["%SRCROOT%"]["uri"], "file:///repo/");
  EXPECT_EQ(written(Format::GitHub, {Found})
                .rfind("::warning file=src/train.py,", 0),
            0u);
  YAML::Node Fixes = YAML::Load(written(Format::Fixes, {Found}));
  EXPECT_EQ(Fixes["Diagnostics"][0]["DiagnosticMessage"]["FilePath"]
                .as<std::string>(),
            "/repo/src/train.py");
}

TEST(Formats, AreCompleteWithoutAFinding) {
  EXPECT_EQ(json(Format::Json, {})["findings"].size(), 0u);
  EXPECT_EQ(json(Format::Sarif, {})["runs"][0]["results"].size(), 0u);
  EXPECT_EQ(json(Format::GitLab, {})["vulnerabilities"].size(), 0u);
  EXPECT_EQ(written(Format::JsonLines, {}), "");
  EXPECT_NE(written(Format::JUnit, {}).find("tests=\"1\" failures=\"0\""),
            std::string::npos);
  EXPECT_EQ(YAML::Load(written(Format::Fixes, {}))["Diagnostics"].size(), 0u);
}

TEST(Formats, ShowWhatIsSuppressedOnlyIfTold) {
  vnx::raw::Report Silenced = report();
  Silenced.Found.SuppressedBy = "NOLINT";
  for (Format Form : All) {
    bool Always = Form == Format::Sarif;
    EXPECT_EQ(written(Form, {Silenced}).find("train.py") != std::string::npos,
              Always)
        << static_cast<int>(Form);
    EXPECT_NE(written(Form, {Silenced}, true).find("train.py"),
              std::string::npos)
        << static_cast<int>(Form);
  }
  auto Result = json(Format::Sarif, {Silenced})["runs"][0]["results"][0];
  EXPECT_EQ(Result["suppressions"][0]["kind"], "inSource");
  vnx::raw::Report Allowed = report();
  Allowed.Found.SuppressedBy = "AllowedFingerprints";
  EXPECT_EQ(json(Format::Sarif,
                 {Allowed})["runs"][0]["results"][0]["suppressions"][0]["kind"],
            "external");
  EXPECT_EQ(json(Format::Json, {Silenced}, true)["findings"][0]["suppressedBy"],
            "NOLINT");
  EXPECT_EQ(written(Format::GitHub, {Silenced}, true).rfind("::notice ", 0),
            0u);
  EXPECT_NE(written(Format::JUnit, {Silenced}, true).find("skipped=\"1\""),
            std::string::npos);
}

TEST(Formats, JsonHasEveryField) {
  auto Found = json(Format::Json, {report()})["findings"][0];
  EXPECT_EQ(Found["path"], "train.py");
  EXPECT_EQ(Found["line"], 2);
  EXPECT_EQ(Found["byteOffset"], 20);
  EXPECT_EQ(Found["byteLength"], 37);
  EXPECT_EQ(Found["cell"], 3);
  EXPECT_EQ(Found["cellLine"], 2);
  EXPECT_EQ(Found["context"], "string");
  EXPECT_EQ(Found["confidence"], "high");
  EXPECT_EQ(Found["note"], "read it there");
  EXPECT_EQ(Found["fix"].size(), 2u);
  EXPECT_EQ(Found["fix"][0]["text"], "import os\n");
  EXPECT_EQ(nlohmann::json::parse(written(Format::JsonLines, {report()})),
            Found);
}

TEST(Formats, SarifHasFixes) {
  auto Result = json(Format::Sarif, {report()})["runs"][0]["results"][0];
  auto Change = Result["fixes"][0]["artifactChanges"][0];
  EXPECT_EQ(Change["artifactLocation"]["index"], 0);
  auto First = Change["replacements"][0];
  EXPECT_EQ(First["deletedRegion"]["byteLength"], 0);
  EXPECT_EQ(First["insertedContent"]["text"], "import os\n");
  EXPECT_EQ(First["insertedContent"]["binary"], "aW1wb3J0IG9zCg==");
}

TEST(Formats, SarifHasNoLineInABinaryFile) {
  vnx::raw::Report Found = report();
  Found.Found.InBinary = true;
  auto Place = json(
      Format::Sarif,
      {Found})["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
  EXPECT_FALSE(Place["region"].contains("startLine"));
  EXPECT_EQ(Place["region"]["byteOffset"], 20);
  EXPECT_FALSE(Place.contains("contextRegion"));
}

TEST(Formats, GitHubEscapesAsTheRunnerUnescapes) {
  vnx::raw::Report Found = report();
  Found.Rooted.Path = "a,b:c%.py";
  std::string Line = written(Format::GitHub, {Found});
  EXPECT_EQ(Line.rfind("::warning file=", 0), 0u);
  EXPECT_NE(Line.find("a%2Cb%3Ac%25.py,line=2,col=5,endColumn=42,"
                      "title=Hardcoded"),
            std::string::npos)
      << Line;
  EXPECT_NE(Line.find("%0Aread it there\n"), std::string::npos);
}

TEST(Formats, GitLabHasTheTimesOfTheScan) {
  auto Scan = json(Format::GitLab, {})["scan"];
  EXPECT_EQ(Scan["start_time"], "1970-01-02T00:00:00");
  EXPECT_EQ(Scan["end_time"], "1970-01-02T00:00:00");
}

TEST(Formats, FixesHaveASharedEditOnce) {
  vnx::raw::Report First = report(), Second = report(2), Third = report(3);
  Second.Found.Begin = 70;
  Second.Found.Fix[1] = {69, 108, "x"};
  Third.Found.Fix[1] = {100, 120, "overlaps"};
  YAML::Node Document =
      YAML::Load(written(Format::Fixes, {First, Second, Third}));
  auto Edits = [&](int I) {
    return Document["Diagnostics"][I]["DiagnosticMessage"]["Replacements"];
  };
  ASSERT_EQ(Edits(0).size(), 2u);
  EXPECT_EQ(Edits(0)[0]["ReplacementText"].as<std::string>(), "import os\n");
  EXPECT_EQ(Edits(0)[1]["Offset"].as<int>(), 19);
  EXPECT_EQ(Edits(0)[1]["Length"].as<int>(), 39);
  ASSERT_EQ(Edits(1).size(), 1u);
  EXPECT_EQ(Edits(1)[0]["Offset"].as<int>(), 69);
  EXPECT_EQ(Edits(2).size(), 0u);
}

TEST(Formats, CsvQuotesWhatNeedsIt) {
  vnx::raw::Report Found = report();
  Found.Found.Path = "a,\"b\"\n.py";
  EXPECT_NE(
      written(Format::Csv, {Found})
          .find("\r\nVNX-SEC-027,\"a,\"\"b\"\"\n.py\",2,5,20,37,3,2,false,"
                "string,,high,"),
      std::string::npos);
}

TEST(Formats, HaveNames) {
  for (const char *Name : {"text", "json", "jsonl", "sarif", "github", "gitlab",
                           "junit", "csv", "fixes"})
    EXPECT_TRUE(formatOf(Name)) << Name;
  EXPECT_FALSE(formatOf("xml"));
  EXPECT_FALSE(formatOf(""));
}

} // namespace
