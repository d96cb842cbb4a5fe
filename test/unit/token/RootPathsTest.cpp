#include "checks/token/RootPaths.h"

#include "test/support/DirectoryTest.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace vnx::token;
namespace fs = std::filesystem;

namespace {

/// In a fresh directory that has `repo`, a work tree, and `plain`, none.
class RootPathsTest : public vnx::test::DirectoryTest {
protected:
  void SetUp() override {
    fs::create_directories(Top / "repo/.git");
    std::ofstream(Top / "repo/.git/HEAD") << "ref: refs/heads/main\n";
    fs::create_directories(Top / "repo/src/deep");
    fs::create_directories(Top / "plain/src");
  }
};

TEST_F(RootPathsTest, OneFileHasOneNameInAWorkTree) {
  fs::current_path(Top / "repo/src");
  RootPaths Paths;
  for (std::string Typed :
       {std::string("a.py"), std::string("./a.py"), std::string("deep/../a.py"),
        std::string("../src/a.py"), (Top / "repo/src/a.py").string()}) {
    EXPECT_EQ(Paths.of(Typed).Path, "src/a.py") << Typed;
    EXPECT_EQ(Paths.of(Typed).Root, (Top / "repo").string());
  }
  EXPECT_EQ(Paths.of("../b").Path, "b");
  fs::current_path(Top / "plain");
  EXPECT_EQ(RootPaths().of("../repo/src/a.py").Path, "src/a.py");
}

TEST_F(RootPathsTest, ANestedWorkTreeIsItsOwnRoot) {
  std::ofstream(Top / "repo/src/deep/.git") << "gitdir: elsewhere\n";
  fs::current_path(Top / "repo");
  EXPECT_EQ(RootPaths().of("src/deep/a").Path, "a");
  EXPECT_EQ(RootPaths().of("src/a").Path, "src/a");
}

TEST_F(RootPathsTest, AGitFolderWithoutAHeadIsNone) {
  fs::create_directories(Top / "repo/src/.git");
  fs::current_path(Top / "repo");
  EXPECT_EQ(RootPaths().of("src/a").Path, "src/a");
}

TEST_F(RootPathsTest, OutsideAWorkTreeItIsTheCurrentDirectory) {
  fs::current_path(Top / "plain");
  RootPaths Paths;
  EXPECT_EQ(Paths.of("src/a").Path, "src/a");
  EXPECT_EQ(Paths.of("./src//a").Path, "src/a");
  EXPECT_EQ(Paths.of("src/a").absolute(), (Top / "plain/src/a").string());
  fs::current_path(Top / "plain/src");
  EXPECT_EQ(RootPaths().of("../b").Root, "");
  EXPECT_EQ(RootPaths().of("../b").Path, (Top / "plain/b").string());
}

TEST_F(RootPathsTest, ALinkedDirectoryIsWhatItLeadsTo) {
  fs::create_directory_symlink("src", Top / "repo/link");
  fs::current_path(Top / "repo");
  EXPECT_EQ(RootPaths().of("link/a").Path, "src/a");
}

TEST_F(RootPathsTest, WhatIsNoFileIsItself) {
  fs::current_path(Top / "repo/src");
  EXPECT_EQ(RootPaths().of("<stdin>").Path, "<stdin>");
  EXPECT_EQ(RootPaths().of("nowhere/a").Path, "nowhere/a");
}

} // namespace
