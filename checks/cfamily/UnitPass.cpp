#include "checks/cfamily/UnitPass.h"

#include "clang/ASTMatchers/ASTMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace vnx::cfamily {

static constexpr llvm::StringLiteral LiteralId = "vnx-literal";

UnitPass::UnitPass(const Options &Opts)
    : Opts(Opts), Collector(this->Opts), Literals(Collector),
      Sweep(Collector) {}

void UnitPass::watch(Preprocessor &PP) { Sweep.watch(PP); }

void UnitPass::addMatchers(MatchFinder &Finder,
                           MatchFinder::MatchCallback *Callback) {
  Finder.addMatcher(stringLiteral().bind(LiteralId), Callback);
}

void UnitPass::collect(const MatchFinder::MatchResult &Result) {
  if (const auto *Literal = Result.Nodes.getNodeAs<StringLiteral>(LiteralId))
    Literals.judge(*Literal, *Result.Context);
}

std::vector<SourceFinding> UnitPass::finish(ASTContext &Context) {
  Sweep.run(Context);
  return Collector.take(Context.getSourceManager());
}

} // namespace vnx::cfamily
