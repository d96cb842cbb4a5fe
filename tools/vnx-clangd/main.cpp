//===- main.cpp - clangd with vnx-sec-027 built in ------------------------===//

#include "plugin/tidy/HuggingFaceTokenCheck.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

#include <cstdlib>
#include <string>
#include <vector>

namespace clang::clangd {
// The header that declares it is not packaged.
int clangdMain(int argc, char *argv[]);
} // namespace clang::clangd

/// True if the user says where Clang's own headers are: on the command line or
/// in the variable that clangd reads more of it from. clangd takes the option
/// once only.
static bool choosesResourceDir(llvm::ArrayRef<char *> Arguments) {
  constexpr llvm::StringLiteral Option = "-resource-dir";
  const char *More = std::getenv("CLANGD_FLAGS");
  return llvm::any_of(Arguments,
                      [&](llvm::StringRef Argument) {
                        Argument.consume_front("-");
                        return Argument.starts_with(Option);
                      }) ||
         llvm::StringRef(More ? More : "").contains(Option);
}

int main(int argc, char **argv) {
  // An editor applies one fix at a time.
  vnx::tidy::HuggingFaceTokenCheck::FixesStandAlone = true;
  // Clang looks for its own headers (stddef.h) next to the program that runs,
  // and this one is not installed where clang is.
  static std::string ResourceDir = "--resource-dir=" VNX_RESOURCE_DIR;
  std::vector<char *> Arguments(argv, argv + argc);
  if (argc > 0 && !choosesResourceDir(llvm::ArrayRef(Arguments).drop_front()))
    Arguments.insert(Arguments.begin() + 1, ResourceDir.data());
  Arguments.push_back(nullptr);
  return clang::clangd::clangdMain(static_cast<int>(Arguments.size()) - 1,
                                   Arguments.data());
}
