// A clang-tidy check that registers nothing: what bench/cfamily compares with.
// Compiled by that script, installed by nobody.

#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "llvm/Config/llvm-config.h"

#if LLVM_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif

namespace {

class NullCheck : public clang::tidy::ClangTidyCheck {
public:
  using ClangTidyCheck::ClangTidyCheck;
};

class NullModule : public clang::tidy::ClangTidyModule {
  void
  addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories) override {
    Factories.registerCheck<NullCheck>("null-check");
  }
};

} // namespace

static clang::tidy::ClangTidyModuleRegistry::Add<NullModule>
    Registration("null-module", "Does nothing.");
