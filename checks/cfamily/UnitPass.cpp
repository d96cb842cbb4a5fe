#include "checks/cfamily/UnitPass.h"

#include "checks/cfamily/ComposePass.h"
#include "checks/cfamily/ConstantPass.h"
#include "checks/cfamily/LiteralWalk.h"

#include "clang/ASTMatchers/ASTMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace vnx::cfamily {

static constexpr llvm::StringLiteral LiteralId = "vnx-literal";
static constexpr llvm::StringLiteral CharactersId = "vnx-characters";
static constexpr llvm::StringLiteral ConstantId = "vnx-constant";

UnitPass::UnitPass(const Options &Opts)
    : Opts(Opts), Collector(this->Opts), Literals(Collector),
      Sweep(Collector) {}

void UnitPass::watch(Preprocessor &PP) { Sweep.watch(PP); }

void UnitPass::addMatchers(MatchFinder &Finder,
                           MatchFinder::MatchCallback *Callback) {
  Finder.addMatcher(stringLiteral().bind(LiteralId), Callback);
  Finder.addMatcher(initListExpr().bind(CharactersId), Callback);
  Finder.addMatcher(varDecl(isConstexpr()).bind(ConstantId), Callback);
}

void UnitPass::take(const VarDecl &Variable, const SourceManager &Sources) {
  if (Variable.isConstexpr() &&
      !Sources.isInSystemHeader(
          Sources.getExpansionLoc(Variable.getLocation())))
    Constants.push_back(&Variable);
}

void UnitPass::collect(const MatchFinder::MatchResult &Result) {
  if (const auto *Literal = Result.Nodes.getNodeAs<StringLiteral>(LiteralId))
    Literals.look(*Literal);
  if (const auto *List = Result.Nodes.getNodeAs<InitListExpr>(CharactersId))
    if (mayHoldCharacters(*List))
      Lists.push_back(List);
  if (const auto *Constant = Result.Nodes.getNodeAs<VarDecl>(ConstantId))
    take(*Constant, *Result.SourceManager);
}

void UnitPass::walk(ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  walkLiterals(Context,
               {[&](const StringLiteral &Literal) { Literals.look(Literal); },
                [&](const InitListExpr &List) {
                  if (mayHoldCharacters(List))
                    Lists.push_back(&List);
                },
                [&](const VarDecl &Variable) { take(Variable, Sources); }});
}

std::vector<SourceFinding> UnitPass::finish(ASTContext &Context) {
  // From what knows most of a place to what knows least.
  Literals.judge(Context);
  for (const InitListExpr *List : Lists)
    findTokensInCharacters(*List, Collector, Context);
  if (Literals.sawTokenPiece())
    findComposedTokens(Collector, Context);
  for (const VarDecl *Constant : Constants)
    findTokensInConstant(*Constant, Collector, Context);
  Sweep.run(Context);
  Literals.finish(Context);
  Sweep.runOverCommandLine(Context);
  return Collector.take(Context.getSourceManager());
}

} // namespace vnx::cfamily
