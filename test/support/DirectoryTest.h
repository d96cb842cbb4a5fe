//===- DirectoryTest.h - tests that need files ------------------*- C++ -*-===//
#ifndef VNX_TEST_SUPPORT_DIRECTORYTEST_H
#define VNX_TEST_SUPPORT_DIRECTORYTEST_H

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace vnx::test {

/// Each test has a fresh directory of its own, Top, and the current directory
/// is afterwards what it was.
class DirectoryTest : public ::testing::Test {
protected:
  DirectoryTest()
      : Before(std::filesystem::current_path()),
        Top(std::filesystem::path(::testing::TempDir()) /
            ("vnx-test-" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(Top);
    std::filesystem::create_directories(Top);
    Top = std::filesystem::canonical(Top);
  }
  ~DirectoryTest() override {
    std::filesystem::current_path(Before);
    std::filesystem::remove_all(Top);
  }

  std::string path(const std::string &Name) const {
    return (Top / Name).string();
  }
  /// Writes the file \p Name of Top, and makes its directory.
  void write(const std::string &Name, const std::string &Text) const {
    std::filesystem::create_directories((Top / Name).parent_path());
    std::ofstream(path(Name)) << Text;
  }
  std::string read(const std::string &Name) const {
    std::stringstream Text;
    Text << std::ifstream(path(Name)).rdbuf();
    return Text.str();
  }

private:
  std::filesystem::path Before;

protected:
  std::filesystem::path Top;
};

} // namespace vnx::test

#endif // VNX_TEST_SUPPORT_DIRECTORYTEST_H
