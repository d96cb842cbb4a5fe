#include "checks/raw/Language.h"

#include <gtest/gtest.h>

using namespace vnx::raw;

namespace {

std::string_view name(std::string_view Path, std::string_view Head = "") {
  return languageOf(Path, Head).Name;
}

TEST(Language, GoesByTheExtension) {
  EXPECT_EQ(name("a/train.py"), "Python");
  EXPECT_EQ(name("a.IPYNB"), "Jupyter notebook");
  EXPECT_EQ(name("a.tsx"), "TSX");
  EXPECT_EQ(name("x.c++"), "C and C++");
  EXPECT_EQ(name("x.R"), "R");
  EXPECT_EQ(name("x.unknown"), "text");
}

TEST(Language, GoesByTheNameFirst) {
  EXPECT_EQ(name("ci/Dockerfile"), "Dockerfile");
  EXPECT_EQ(name("Dockerfile.dev"), "Dockerfile");
  EXPECT_EQ(name(".gitlab-ci.yml"), "GitLab CI");
  EXPECT_EQ(name("docker-compose.prod.yaml"), "Compose");
  EXPECT_EQ(name(".env"), "Environment file");
  EXPECT_EQ(name(".env.local"), "Environment file");
  EXPECT_EQ(name("CMakeLists.txt"), "CMake");
}

TEST(Language, KnowsWorkflowsByTheirFolder) {
  EXPECT_EQ(name(".github/workflows/ci.yml"), "GitHub Actions");
  EXPECT_EQ(name("/x/.github/workflows/ci.yaml"), "GitHub Actions");
  EXPECT_EQ(name("workflows/ci.yml"), "YAML");
}

TEST(Language, GoesByTheInterpreterLast) {
  EXPECT_EQ(name("tool", "#!/usr/bin/env python3.11\nx"), "Python");
  EXPECT_EQ(name("tool", "#! /bin/sh -e\n"), "Shell");
  EXPECT_EQ(name("tool", "#!/usr/bin/env -S A=1 node --x\r\n"), "JavaScript");
  EXPECT_EQ(name("tool", "#!/usr/bin/perl"), "Perl");
  EXPECT_EQ(name("tool", "#!/usr/bin/ruby\n"), "Ruby");
  EXPECT_EQ(name("tool.lua", "#!/bin/sh\n"), "Lua");
  EXPECT_EQ(name("tool", "#!\n/bin/sh"), "text");
  EXPECT_EQ(name("tool", "python"), "text");
}

TEST(Language, SpellsTheRemedyOfEach) {
  struct Case {
    const char *Path;
    const char *Expression;
  };
  for (auto [Path, Expression] : {
           Case{"a.py", "os.environ[\"HF_TOKEN\"]"},
           Case{"a.ipynb", "os.environ[\"HF_TOKEN\"]"},
           Case{"a.js", "process.env.HF_TOKEN"},
           Case{"a.sh", "\"${HF_TOKEN}\""},
           Case{"a.cu", "getenv(\"HF_TOKEN\")"},
           Case{"a.go", "os.Getenv(\"HF_TOKEN\")"},
           Case{"a.rs", "std::env::var(\"HF_TOKEN\")"},
           Case{"a.kt", "System.getenv(\"HF_TOKEN\")"},
           Case{"a.cs", "Environment.GetEnvironmentVariable(\"HF_TOKEN\")"},
           Case{"a.rb", "ENV.fetch(\"HF_TOKEN\")"},
           Case{"a.php", "getenv(\"HF_TOKEN\")"},
           Case{"a.r", "Sys.getenv(\"HF_TOKEN\")"},
           Case{"a.jl", "ENV[\"HF_TOKEN\"]"},
           Case{"a.lua", "os.getenv(\"HF_TOKEN\")"},
           Case{"a.pl", "$ENV{HF_TOKEN}"},
           Case{"a.swift", "ProcessInfo.processInfo.environment[\"HF_TOKEN\"]"},
           Case{"a.ps1", "$env:HF_TOKEN"},
           Case{"a.json", "the environment variable HF_TOKEN"},
       })
    EXPECT_EQ(languageOf(Path, "").remedy("HF_TOKEN"), Expression) << Path;
}

TEST(Language, TakesAnotherVariable) {
  const Language &Actions = languageOf(".github/workflows/ci.yml", "");
  EXPECT_EQ(Actions.remedy("MY_HF_TOKEN"), "${{ secrets.MY_HF_TOKEN }}");
  EXPECT_EQ(languageOf("a.py", "").note("T"),
            "read it from the environment instead: os.environ[\"T\"]");
  EXPECT_NE(languageOf("a", "").note("T").find("variable T or"),
            std::string::npos);
}

} // namespace
