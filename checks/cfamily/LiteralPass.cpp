#include "checks/cfamily/LiteralPass.h"

#include "checks/cfamily/ComposePass.h"
#include "checks/cfamily/FixPlanner.h"
#include "checks/cfamily/LiteralPlace.h"
#include "checks/cfamily/LiteralValue.h"
#include "checks/token/Finder.h"

#include "clang/AST/ParentMapContext.h"

using namespace clang;

namespace vnx::cfamily {

/// `__func__` and its kin are literals of a name, and a name is no token.
static bool isFunctionName(const StringLiteral &Literal, ASTContext &Context) {
  for (const DynTypedNode &Parent : Context.getParents(Literal))
    if (Parent.get<PredefinedExpr>())
      return true;
  return false;
}

void LiteralPass::judge(const StringLiteral &Literal, ASTContext &Context) {
  std::string Storage;
  std::string_view Value = literalValue(Literal, Storage);
  auto NextIn = [&](std::string_view Text, std::size_t From) {
    return token::findToken(Text, From, token::TextKind::Decoded,
                            Collector.options().MinLength);
  };
  SawTokenPiece = SawTokenPiece || endsInTokenPiece(Value);
  std::optional<token::Match> Found = NextIn(Value, 0);
  if (!Found || isFunctionName(Literal, Context))
    return;

  const SourceManager &Sources = Context.getSourceManager();
  LiteralPlace Place(Literal, Sources, Context.getLangOpts());
  // The spelling holds the same tokens in the same order; where it does not
  // (a spelling newer than this code), the literal's start is as near as we
  // get.
  std::optional<token::Match> Spelled = NextIn(Place.text(), 0);
  for (; Found; Found = NextIn(Value, Found->End)) {
    std::string_view Token = Found->in(Value);
    CharSourceRange Range = CharSourceRange::getCharRange(
        Sources.getFileLoc(Literal.getBeginLoc()));
    if (Spelled && Spelled->in(Place.text()) == Token) {
      Range = Place.rangeOf(Spelled->Begin, Spelled->End, Token);
      bool IsGuess = !Place.isSpelledInFile(Spelled->Begin, Token);
      Spelled = NextIn(Place.text(), Spelled->End);
      if (IsGuess) {
        Guesses.push_back({Range, std::string(Token)});
        continue;
      }
    }
    SourceFinding *F = Collector.add(Range, Token, Context);
    if (F && !F->SuppressedBy)
      planFix(*F, Literal, Place, *Found, Context, Collector.options());
  }
}

void LiteralPass::finish(ASTContext &Context) {
  for (const Guess &G : Guesses) {
    // `#x` of a macro whose definition spells it was found there.
    if (Collector.isMacroToken(G.Token))
      continue;
    SourceFinding *F = Collector.add(G.Range, G.Token, Context);
    if (F && !F->SuppressedBy)
      F->Finding.NoFixReason = "it comes from a macro";
  }
}

} // namespace vnx::cfamily
