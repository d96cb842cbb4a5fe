#include "checks/cfamily/FileSuppressions.h"

#include <gtest/gtest.h>

using namespace vnx::cfamily;

namespace {

/// The marker that silences the `X;` of \p Code, or "none".
std::string at(llvm::StringRef Code) {
  clang::LangOptions LangOpts;
  LangOpts.CPlusPlus = true;
  FileSuppressions Suppressions(Code, LangOpts);
  auto Found = Suppressions.at(Code.find("X;"));
  return Found ? Found->Marker : "none";
}

TEST(FileSuppressions, ReachTheirOwnLine) {
  EXPECT_EQ(at("a = X; // NOLINT\n"), "NOLINT");
  EXPECT_EQ(at("/* nosec */ a = X;\n"), "nosec");
  EXPECT_EQ(at("// NOLINT\na = X;\n"), "none");
  EXPECT_EQ(at("a = X;\n// nosec\n"), "none");
}

TEST(FileSuppressions, ReachTheNextLine) {
  EXPECT_EQ(at("// NOLINTNEXTLINE\na = X;\n"), "NOLINTNEXTLINE");
  EXPECT_EQ(at("// NOLINTNEXTLINE\n\na = X;\n"), "none");
  EXPECT_EQ(at("// NOLINTNEXTLINE\r\na = X;\r\n"), "NOLINTNEXTLINE");
}

TEST(FileSuppressions, ReachTheirRegion) {
  EXPECT_EQ(at("// NOLINTBEGIN\na = X;\n// NOLINTEND\n"), "NOLINTBEGIN");
  EXPECT_EQ(at("// NOLINTBEGIN\n// NOLINTEND\na = X;\n"), "none");
  EXPECT_EQ(at("// NOLINTBEGIN\na = X;\n"), "none") << "never closed";
  EXPECT_EQ(at("// NOLINTBEGIN(vnx-*)\na = X;\n// NOLINTEND(*)\n"), "none")
      << "closed with another list";
}

TEST(FileSuppressions, CountInCommentsOnly) {
  EXPECT_EQ(at("a = \"// nosec\" X;\n"), "none");
  EXPECT_EQ(at("a = X; int nosec;\n"), "none");
  // clang-tidy reads NOLINT anywhere.
  EXPECT_EQ(at("a = \"NOLINT\" X;\n"), "NOLINT");
}

} // namespace
