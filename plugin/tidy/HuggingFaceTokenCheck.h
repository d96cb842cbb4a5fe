//===- HuggingFaceTokenCheck.h - vnx-sec-027 --------------------*- C++ -*-===//
#ifndef VNX_PLUGIN_TIDY_HUGGINGFACETOKENCHECK_H
#define VNX_PLUGIN_TIDY_HUGGINGFACETOKENCHECK_H

#include "checks/cfamily/LiteralPass.h"

#include "clang-tidy/ClangTidyCheck.h"

#include <optional>
#include <set>

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
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void
  check(const clang::ast_matchers::MatchFinder::MatchResult &Result) override;

private:
  void report(const cfamily::SourceFinding &Found,
              const clang::SourceManager &Sources);

  cfamily::Options Opts;
  cfamily::LiteralPass Pass;
  /// The files that already have a fix with the #include in it.
  std::set<clang::FileID> WithInclude;
};

} // namespace vnx::tidy

#endif // VNX_PLUGIN_TIDY_HUGGINGFACETOKENCHECK_H
