#include "checks/cfamily/UnitPass.h"

#include "checks/cfamily/ComposePass.h"
#include "checks/cfamily/ConstantPass.h"
#include "checks/cfamily/LiteralWalk.h"
#include "checks/cfamily/LlvmCompat.h"
#include "checks/cfamily/OwnDecls.h"

#include "clang/ASTMatchers/ASTMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace vnx::cfamily {

namespace {

// A match that is reported to a callback costs more than all that is done with
// it here, so these look, and match nothing.
AST_MATCHER_P(StringLiteral, isSeenBy, LiteralPass *, Pass) {
  Pass->look(Node);
  return false;
}
AST_MATCHER_P(CharacterLiteral, isCharacterSeenBy, LiteralPass *, Pass) {
  Pass->look(Node);
  return false;
}
AST_MATCHER_P(InitListExpr, isTakenTo, std::vector<const InitListExpr *> *,
              Lists) {
  if (mayHoldCharacters(Node))
    Lists->push_back(&Node);
  return false;
}

} // namespace

UnitPass::UnitPass(const Options &Opts)
    : Opts(Opts), Collector(this->Opts), Literals(Collector), Sweep(Collector) {
}

void UnitPass::watch(Preprocessor &PP) { Sweep.watch(PP); }

void UnitPass::addMatchers(MatchFinder &Finder,
                           MatchFinder::MatchCallback *Callback) {
  Finder.addMatcher(stringLiteral(isSeenBy(&Literals)), Callback);
  Finder.addMatcher(characterLiteral(isCharacterSeenBy(&Literals)), Callback);
  Finder.addMatcher(initListExpr(isTakenTo(&Lists)), Callback);
}

void UnitPass::walk(ASTContext &Context) {
  Decls = ownDecls(Context);
  walkLiterals(
      *Decls, [&](const StringLiteral &Literal) { Literals.look(Literal); },
      [&](const CharacterLiteral &Literal) { Literals.look(Literal); },
      [&](const InitListExpr &List) {
        if (mayHoldCharacters(List))
          Lists.push_back(&List);
      });
}

std::vector<SourceFinding> UnitPass::finish(ASTContext &Context) {
  // From what knows most of a place to what knows least.
  Literals.judge(Context);
  for (const InitListExpr *List : Lists)
    findTokensInCharacters(*List, Collector, Context);
  bool IsComposed = Literals.sawTokenPieces(Context);
  bool HasConstants = compat::hasConstexpr(Context.getLangOpts());
  // In most units of C neither needs them.
  if (!Decls && (IsComposed || HasConstants))
    Decls = ownDecls(Context);
  if (IsComposed)
    findComposedTokens(*Decls, Collector, Context);
  if (HasConstants)
    findTokensInConstants(*Decls, Collector, Context);
  Sweep.run(Context);
  Literals.finish(Context);
  Sweep.runOverCommandLine(Context);
  return Collector.take(Context.getSourceManager());
}

} // namespace vnx::cfamily
