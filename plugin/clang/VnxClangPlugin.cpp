//===- VnxClangPlugin.cpp - what the compiler is told of us ---------------===//

#include "plugin/clang/PluginArguments.h"
#include "plugin/clang/TokenConsumer.h"

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/FrontendPluginRegistry.h"

using namespace clang;

namespace vnx::clang_plugin {

namespace {

/// Made by the compiler for each translation unit, and gone before it is
/// parsed: what has to live longer is in the consumer.
class TokenAction : public PluginASTAction {
protected:
  // Before code generation, so that an error of ours leaves no object behind;
  // and beside it, so that without one the object is made as ever.
  ActionType getActionType() override { return AddBeforeMainAction; }

  bool ParseArgs(const CompilerInstance &Compiler,
                 const std::vector<std::string> &Words) override {
    DiagnosticsEngine &Diags = Compiler.getDiagnostics();
    bool Good = true;
    Arguments = parseArguments(Words, [&](const std::string &Text) {
      Good = false;
      Diags.Report(Diags.getCustomDiagID(DiagnosticsEngine::Error, "%0"))
          << Text;
    });
    return Good;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 llvm::StringRef) override {
    return std::make_unique<TokenConsumer>(Arguments,
                                           Compiler.getPreprocessor());
  }

private:
  PluginArguments Arguments;
};

} // namespace

static FrontendPluginRegistry::Add<TokenAction>
    Registration(PluginName, "Finds hardcoded Hugging Face API tokens.");

} // namespace vnx::clang_plugin
