#include "checks/cfamily/UnitPass.h"

#include "checks/cfamily/ComposePass.h"
#include "checks/cfamily/ConstantPass.h"

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
  Finder.addMatcher(
      initListExpr(hasType(arrayType(hasElementType(isAnyCharacter()))))
          .bind(CharactersId),
      Callback);
  Finder.addMatcher(varDecl(isConstexpr(), unless(isExpansionInSystemHeader()))
                        .bind(ConstantId),
                    Callback);
}

void UnitPass::collect(const MatchFinder::MatchResult &Result) {
  if (const auto *Literal = Result.Nodes.getNodeAs<StringLiteral>(LiteralId))
    Literals.judge(*Literal, *Result.Context);
  if (const auto *List = Result.Nodes.getNodeAs<InitListExpr>(CharactersId))
    findTokensInCharacters(*List, Collector, *Result.Context);
  if (const auto *Constant = Result.Nodes.getNodeAs<VarDecl>(ConstantId))
    Constants.push_back(Constant);
}

std::vector<SourceFinding> UnitPass::finish(ASTContext &Context) {
  // From what knows most of a place to what knows least.
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
