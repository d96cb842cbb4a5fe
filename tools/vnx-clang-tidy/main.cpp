//===- main.cpp - clang-tidy with the VNX module built in -----------------===//

#include <string>
#include <vector>

namespace clang::tidy {
// The header that declares it is not packaged.
int clangTidyMain(int argc, const char **argv);
} // namespace clang::tidy

int main(int argc, char **argv) {
  // Clang looks for its own headers (stddef.h) next to the program that runs,
  // and this one is not installed where clang is. An option of the user's
  // comes later on the command line and wins.
  static const std::string ResourceDir =
      "--extra-arg-before=-resource-dir=" VNX_RESOURCE_DIR;
  std::vector<const char *> Arguments(argv, argv + argc);
  Arguments.insert(Arguments.begin() + (argc > 0 ? 1 : 0),
                   ResourceDir.c_str());
  Arguments.push_back(nullptr);
  return clang::tidy::clangTidyMain(static_cast<int>(Arguments.size()) - 1,
                                    Arguments.data());
}
