//===- HuggingFaceTokenCheck.h - vnx-sec-027 --------------------*- C++ -*-===//
#ifndef VNX_PLUGIN_TIDY_HUGGINGFACETOKENCHECK_H
#define VNX_PLUGIN_TIDY_HUGGINGFACETOKENCHECK_H

#include "checks/cfamily/UnitPass.h"

#include "clang-tidy/ClangTidyCheck.h"

namespace vnx::tidy {

/// Finds hardcoded Hugging Face API tokens and reads them from the environment
/// instead.
///
/// For the user-facing documentation see docs/checks/vnx-sec-027.md.
class HuggingFaceTokenCheck : public clang::tidy::ClangTidyCheck {
public:
  HuggingFaceTokenCheck(llvm::StringRef Name,
                        clang::tidy::ClangTidyContext *Context);

  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) override;
  void registerPPCallbacks(const clang::SourceManager &Sources,
                           clang::Preprocessor *PP,
                           clang::Preprocessor *ModuleExpanderPP) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void
  check(const clang::ast_matchers::MatchFinder::MatchResult &Result) override;
  void onEndOfTranslationUnit() override;

  /// True if each fix must be whole by itself, as where a user picks one in an
  /// editor; false if all are applied together. Set by the host before it
  /// starts.
  static bool FixesStandAlone;

private:
  void report(const cfamily::SourceFinding &Found);

  cfamily::Options Opts;
  cfamily::UnitPass Pass;
  clang::ASTContext *Context = nullptr;
};

} // namespace vnx::tidy

#endif // VNX_PLUGIN_TIDY_HUGGINGFACETOKENCHECK_H
