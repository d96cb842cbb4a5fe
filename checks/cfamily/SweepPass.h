//===- SweepPass.h - the tokens in text that the AST has not ----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_SWEEPPASS_H
#define VNX_CHECKS_CFAMILY_SWEEPPASS_H

#include "checks/cfamily/FindingCollector.h"
#include "checks/cfamily/SourceScan.h"

#include "clang/AST/ASTContext.h"
#include "clang/Lex/Preprocessor.h"

#include <vector>

namespace vnx::cfamily {

/// Sweeps over the text of every file of the unit that is no system header,
/// for comments, code under a false #if, macro bodies that are never expanded,
/// directives and attributes. Runs last: what a better-informed pass has found
/// is left alone.
class SweepPass {
public:
  explicit SweepPass(FindingCollector &Collector) : Collector(Collector) {}

  /// Has \p PP tell what it leaves out. Without, code that is not compiled is
  /// found all the same, but not called that.
  void watch(clang::Preprocessor &PP);

  void run(clang::ASTContext &Context);

  /// Adds the tokens that `-D` gives and that were found nowhere else, at the
  /// start of the main file.
  void runOverCommandLine(clang::ASTContext &Context);

private:
  void sweepFile(clang::FileID File, clang::ASTContext &Context);
  std::string describe(const TextHit &Hit, clang::SourceLocation Location,
                       const clang::SourceManager &Sources) const;

  FindingCollector &Collector;
  clang::Preprocessor *PP = nullptr;
  /// What was skipped, from the line of the condition to that of its end.
  std::vector<clang::SourceRange> Skipped;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_SWEEPPASS_H
