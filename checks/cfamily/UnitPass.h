//===- UnitPass.h - the C-family pass over a translation unit ---*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_UNITPASS_H
#define VNX_CHECKS_CFAMILY_UNITPASS_H

#include "checks/cfamily/LiteralPass.h"
#include "checks/cfamily/Options.h"
#include "checks/cfamily/SourceFinding.h"
#include "checks/cfamily/SweepPass.h"

#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/Lex/Preprocessor.h"

#include <optional>
#include <vector>

namespace vnx::cfamily {

/// All that the C-family pass does, for one translation unit, whoever the host
/// is. Made anew for each unit; not thread-safe. In this order:
///
///   UnitPass Pass(Opts);
///   Pass.watch(PP);                       before the first token is read
///   Pass.addMatchers(Finder, Callback);
///   Finder.matchAST(Context);             or Pass.walk(Context) for these two
///   for (auto &F : Pass.finish(Context))  once, when everything is parsed
///     ...
///
/// Where the preprocessor's events are not to be had (clangd does not replay
/// those of the preamble), watch() may be left out.
class UnitPass {
public:
  explicit UnitPass(const Options &Opts);

  /// Has the globs of the option ExcludePaths start at \p Folder, an absolute
  /// path without symbolic links: that of the configuration which has them.
  /// Without, they start at the top of the git work tree that the main file is
  /// in, or else at the current directory. To be called before any match.
  void excludeFrom(const std::string &Folder) { Collector.excludeFrom(Folder); }

  void watch(clang::Preprocessor &PP);
  /// \p Callback is needed by \p Finder and never called.
  void addMatchers(clang::ast_matchers::MatchFinder &Finder,
                   clang::ast_matchers::MatchFinder::MatchCallback *Callback);
  /// Instead of matchers, where nobody else has any.
  void walk(clang::ASTContext &Context);

  /// The findings in the order of the translation unit, each place once,
  /// suppressed ones among them.
  std::vector<SourceFinding> finish(clang::ASTContext &Context);

private:
  Options Opts;
  FindingCollector Collector;
  LiteralPass Literals;
  SweepPass Sweep;
  std::vector<const clang::InitListExpr *> Lists;
  std::optional<std::vector<clang::Decl *>> Decls;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_UNITPASS_H
