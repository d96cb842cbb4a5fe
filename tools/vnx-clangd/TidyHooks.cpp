//===- TidyHooks.cpp - clangd's choice of checks, with ours in it ---------===//
//
// The linker sends clangd's calls of two of its functions here (--wrap, see
// CMakeLists.txt). Their headers are not packaged, so their types are spelled
// out. Both have had this form from Clang 19 to 22; provideDefaultChecks, which
// looks like the better place, changed its return type in between.
//
//===----------------------------------------------------------------------===//

#include "tools/vnx-clangd/CheckList.h"

#include "checks/token/Rule.h"

#include "clang-tidy/ClangTidyOptions.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/FunctionExtras.h"

#include <optional>
#include <string>
#include <utility>

#define IS_FAST "_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE"
#define DISABLE_UNUSABLE                                                       \
  "_ZN5clang6clangd21disableUnusableChecksEN4llvm8ArrayRefINSt7__cxx11"        \
  "12basic_stringIcSt11char_traitsIcESaIcEEEEE"

namespace vnx::clangd {

using TidyProvider = llvm::unique_function<void(clang::tidy::ClangTidyOptions &,
                                                llvm::StringRef) const>;

std::optional<bool> realIsFast(llvm::StringRef Check) asm("__real_" IS_FAST);
std::optional<bool> isFast(llvm::StringRef Check) asm("__wrap_" IS_FAST);

TidyProvider realDisableUnusable(llvm::ArrayRef<std::string> Extra) asm(
    "__real_" DISABLE_UNUSABLE);
TidyProvider disableUnusable(llvm::ArrayRef<std::string> Extra) asm(
    "__wrap_" DISABLE_UNUSABLE);

static llvm::StringRef ourCheck() {
  return {token::Rule.CheckName.data(), token::Rule.CheckName.size()};
}

/// clangd runs only the checks it has measured.
std::optional<bool> isFast(llvm::StringRef Check) {
  if (Check == ourCheck())
    return true;
  return realIsFast(Check);
}

/// The last of the steps that make up a file's list of checks; whatever the
/// user says is in it by now, or clangd's own defaults.
TidyProvider disableUnusable(llvm::ArrayRef<std::string> Extra) {
  return [Real = realDisableUnusable(Extra)](
             clang::tidy::ClangTidyOptions &Options, llvm::StringRef File) {
    std::string Checks = Options.Checks.value_or("");
    if (isOnByDefault(ourCheck(), Checks))
      Options.Checks =
          (llvm::Twine(Checks) + (Checks.empty() ? "" : ",") + ourCheck())
              .str();
    Real(Options, File);
  };
}

} // namespace vnx::clangd
