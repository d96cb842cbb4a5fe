//===- VnxTidyModule.cpp - what clang-tidy is told of us ------------------===//

#include "plugin/tidy/HuggingFaceTokenCheck.h"
#include "plugin/tidy/TidyCompat.h"

#include "checks/token/Rule.h"

using namespace clang::tidy;

namespace vnx::tidy {

namespace {

class VnxTidyModule : public ClangTidyModule {
public:
  void addCheckFactories(ClangTidyCheckFactories &Factories) override {
    Factories.registerCheck<HuggingFaceTokenCheck>(token::Rule.CheckName);
  }
};

} // namespace

static ClangTidyModuleRegistry::Add<VnxTidyModule>
    Registration("vnx", "Finds secrets that VNX rules know.");

} // namespace vnx::tidy
