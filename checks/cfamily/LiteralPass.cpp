#include "checks/cfamily/LiteralPass.h"

#include "checks/cfamily/ComparedCharacter.h"
#include "checks/cfamily/LiteralValue.h"
#include "checks/token/Finder.h"

#include "clang/AST/ParentMapContext.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace vnx::cfamily {

/// `__func__` and its kin are literals of a name, and a name is no token.
static bool isFunctionName(const StringLiteral &Literal, ASTContext &Context) {
  for (const DynTypedNode &Parent : Context.getParents(Literal))
    if (Parent.get<PredefinedExpr>())
      return true;
  return false;
}

/// What the file, or a macro's body, says of each expansion that \p Location is
/// in.
static std::string writtenExpansions(SourceLocation Location,
                                     ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  std::string Result;
  while (Location.isMacroID()) {
    CharSourceRange Range = Sources.getImmediateExpansionRange(Location);
    Range.setBegin(Sources.getSpellingLoc(Range.getBegin()));
    Range.setEnd(Sources.getSpellingLoc(Range.getEnd()));
    Result += ' ';
    Result += Lexer::getSourceText(Range, Sources, Context.getLangOpts());
    Location = Sources.getImmediateMacroCallerLoc(Location);
  }
  return Result;
}

static bool hasWord(std::string_view Text, std::string_view Word) {
  auto IsPart = [&](std::size_t At) {
    return At < Text.size() &&
           token::isNameCharacter(static_cast<unsigned char>(Text[At]));
  };
  for (std::size_t At = Text.find(Word); At != std::string_view::npos;
       At = Text.find(Word, At + 1))
    if (!IsPart(At - 1) && !IsPart(At + Word.size()))
      return true;
  return false;
}

/// The expansion of the macro whose body brings \p Location; nothing if the
/// file, perhaps as a macro's argument, does.
static std::optional<SourceFinding::Expansion>
expansionOf(SourceLocation Location, ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  while (Location.isMacroID()) {
    if (!Sources.isMacroArgExpansion(Location)) {
      SourceLocation Name =
          Sources.getImmediateExpansionRange(Location).getBegin();
      return SourceFinding::Expansion{
          Sources.getFileLoc(Name),
          Lexer::getImmediateMacroName(Location, Sources, Context.getLangOpts())
              .str()};
    }
    Location = Sources.getImmediateSpellingLoc(Location);
  }
  return std::nullopt;
}

void LiteralPass::look(const StringLiteral &Literal) {
  std::string Storage;
  std::string_view Value = literalValue(Literal, Storage);
  Parts |= pieces::partsOfString(Value);
  // Most literals are too short.
  std::size_t MinLength = Collector.options().MinLength;
  if (Value.size() >= token::Prefix.size() + MinLength &&
      token::findToken(Value, 0, token::TextKind::Decoded, MinLength))
    WithTokens.push_back(&Literal);
}

static std::uint8_t partsOf(const CharacterLiteral &Character) {
  if (Character.getValue() >= 0x80)
    return 0;
  char Value = static_cast<char>(Character.getValue());
  return pieces::partsOf(std::string_view(&Value, 1));
}

void LiteralPass::look(const CharacterLiteral &Character) {
  if (partsOf(Character) != 0)
    Characters.push_back(&Character);
}

bool LiteralPass::sawTokenPieces(const ASTContext &Context) const {
  std::uint8_t All = Parts;
  for (const CharacterLiteral *Character : Characters)
    All |= partsOf(*Character);
  if (!pieces::spellPrefix(All))
    return false;
  std::uint8_t Seen = Parts;
  // A kind of piece is looked for once.
  for (const CharacterLiteral *Character : Characters)
    if (std::uint8_t Own = partsOf(*Character);
        (Own & ~Seen) != 0 &&
        !isCompared(*Character, Context.getSourceManager()))
      Seen |= Own;
  return pieces::spellPrefix(Seen);
}

void LiteralPass::judge(ASTContext &Context) {
  for (const StringLiteral *Literal : WithTokens)
    judge(*Literal, Context);
}

/// Nothing for a literal that is made from a function's name.
void LiteralPass::judge(const StringLiteral &Literal, ASTContext &Context) {
  std::string Storage;
  std::string_view Value = literalValue(Literal, Storage);
  auto NextIn = [&](std::string_view Text, std::size_t From) {
    return token::findToken(Text, From, token::TextKind::Decoded,
                            Collector.options().MinLength);
  };
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
    std::optional<SourceFinding::Expansion> ExpandedAt;
    if (Spelled && Spelled->in(Place.text()) == Token) {
      Range = Place.rangeOf(Spelled->Begin, Spelled->End, Token);
      bool IsGuess = !Place.isSpelledInFile(Spelled->Begin, Token);
      SourceLocation Lexed = Place.locationOf(Spelled->Begin);
      Spelled = NextIn(Place.text(), Spelled->End);
      if (IsGuess) {
        Guesses.push_back(
            {Range, std::string(Token), writtenExpansions(Lexed, Context)});
        continue;
      }
      if (Sources.getFileEntryForID(
              Sources.getFileID(Sources.getSpellingLoc(Lexed))))
        ExpandedAt = expansionOf(Lexed, Context);
    }
    SourceFinding *F = Collector.add(Range, Token, Context);
    if (F)
      F->ExpandedAt = ExpandedAt;
    if (F && F->SuppressedBy)
      F = nullptr;
    if (Place.isFromMacro())
      addMacroLiteral(F, Range.getBegin(), Token, {&Literal, *Found});
    else if (F)
      planFix(*F, Literal, Place, *Found, unit(Context), Collector.options());
  }
}

void LiteralPass::addMacroLiteral(SourceFinding *Result,
                                  SourceLocation Location,
                                  std::string_view Token,
                                  const MacroLiteral &Literal) {
  auto Known = MacroTokens.find(Location);
  if (Known == MacroTokens.end())
    Known = MacroTokens
                .emplace(Location, MacroToken{Result, std::string(Token), {}})
                .first;
  // A literal in a template is matched in each instance.
  for (const MacroLiteral &Other : Known->second.Literals)
    if (Other.Literal == Literal.Literal)
      return;
  Known->second.Literals.push_back(Literal);
}

UnitFacts &LiteralPass::unit(ASTContext &Context) {
  if (!Unit)
    Unit.emplace(Context);
  return *Unit;
}

bool LiteralPass::isStringized(std::string_view Token) const {
  for (const Guess &G : Guesses)
    if (G.Token == Token)
      return true;
  return false;
}

void LiteralPass::finish(ASTContext &Context) {
  for (const auto &[Location, Macro] : MacroTokens)
    if (Macro.Result)
      planMacroFix(*Macro.Result, Macro.Literals, isStringized(Macro.Token),
                   unit(Context), Collector.options());
  for (const Guess &G : Guesses) {
    // `#x` of a macro whose definition spells it was found there.
    bool IsMacros = false;
    for (const std::string &Macro : Collector.macrosOf(G.Token))
      IsMacros = IsMacros || hasWord(G.Written, Macro);
    if (IsMacros)
      continue;
    SourceFinding *F = Collector.add(G.Range, G.Token, Context);
    if (F && !F->SuppressedBy)
      F->Finding.NoFixReason = "it comes from a macro";
  }
}

} // namespace vnx::cfamily
