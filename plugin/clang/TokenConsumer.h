//===- TokenConsumer.h - the pass as the compiler runs it -------*- C++ -*-===//
#ifndef VNX_PLUGIN_CLANG_TOKENCONSUMER_H
#define VNX_PLUGIN_CLANG_TOKENCONSUMER_H

#include "checks/cfamily/UnitPass.h"
#include "plugin/clang/PluginArguments.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Lex/Preprocessor.h"

namespace vnx::clang_plugin {

/// Runs the pass when a translation unit is parsed and before anything is
/// generated from it, and says what it finds as a compiler does: one warning
/// per token. Lives as long as the compile of one unit.
class TokenConsumer : public clang::ASTConsumer {
public:
  TokenConsumer(PluginArguments Arguments, clang::Preprocessor &PP)
      : Arguments(std::move(Arguments)), Pass(this->Arguments.Pass) {
    Pass.watch(PP);
  }

  void HandleTranslationUnit(clang::ASTContext &Context) override;

private:
  void report(const cfamily::SourceFinding &Found, clang::ASTContext &Context,
              clang::DiagnosticsEngine::Level Level);

  PluginArguments Arguments;
  cfamily::UnitPass Pass;
};

} // namespace vnx::clang_plugin

#endif // VNX_PLUGIN_CLANG_TOKENCONSUMER_H
