#include "checks/cfamily/FixPlanner.h"

#include "checks/cfamily/DeclarationEdit.h"
#include "checks/cfamily/LiteralValue.h"
#include "checks/cfamily/LlvmCompat.h"
#include "checks/cfamily/MacroText.h"
#include "checks/cfamily/ReplacementText.h"
#include "checks/cfamily/StdNames.h"
#include "checks/cfamily/VariableUses.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ParentMapContext.h"
#include "llvm/ADT/STLExtras.h"

#include <set>

using namespace clang;

namespace vnx::cfamily {

/// True if every declaration around \p Literal starts in the file it is in. A
/// file that is included inside a function or a namespace cannot be given an
/// #include of its own.
static bool isIncludedAtFileScope(const DynTypedNode &Node, FileID File,
                                  ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  for (const DynTypedNode &Parent : Context.getParents(Node)) {
    const Decl *D = Parent.get<Decl>();
    if (D && !isa<TranslationUnitDecl>(D) &&
        Sources.getFileID(Sources.getExpansionLoc(D->getBeginLoc())) != File)
      return false;
    if (!isIncludedAtFileScope(Parent, File, Context))
      return false;
  }
  return true;
}

/// True if `std::getenv` (C++) or `getenv` (C) is known.
static bool knowsGetenv(ASTContext &Context, bool InStd) {
  if (InStd)
    return !lookupInStd("getenv", Context).empty();
  return !Context.getTranslationUnitDecl()
              ->lookup(DeclarationName(&Context.Idents.get("getenv")))
              .empty();
}

namespace {

class FixPlanner {
public:
  FixPlanner(SourceFinding &Result, UnitFacts &Unit, const Options &Opts)
      : Result(Result), Unit(Unit), Index(Unit.index()),
        Context(Unit.context()), Sources(Context.getSourceManager()),
        Opts(Opts) {}

  Refusal plan(const StringLiteral &Literal, const LiteralPlace &Place,
               token::Match Found) {
    if (Refusal Why = openFile(Literal, Place))
      return Why;
    const VarDecl *Loosened = variableToLoosen(Literal, Context);
    std::vector<token::Edit> Edits;
    ReplacementText Replacement =
        replaceLiteral({Literal, Place, Found, Loosened, InStd}, Unit, Opts);
    if (Replacement.Why)
      return Replacement.Why;
    if (Loosened)
      if (Refusal Why = loosen(*Loosened, Edits))
        return Why;
    if (Refusal Why = planHeader({&Literal}))
      return Why;
    Edits.push_back(editOf(Replacement));
    Result.Finding.Fix = std::move(Edits);
    return std::nullopt;
  }

  Refusal planInMacro(llvm::ArrayRef<MacroLiteral> Literals,
                      bool IsStringized) {
    std::optional<ReplacementText> Common;
    std::vector<const StringLiteral *> All;
    std::set<std::size_t> Expanded;
    for (const MacroLiteral &Each : Literals) {
      const StringLiteral &Literal = *Each.Literal;
      LiteralPlace Place(Literal, Sources, Context.getLangOpts());
      if (Refusal Why = openFile(Literal, Place))
        return Why;
      if (File != Sources.getMainFileID())
        return "it comes from a macro that other files may use";
      ReplacementText Replacement = replaceLiteral(
          {Literal, Place, Each.Found, nullptr, InStd}, Unit, Opts);
      if (!Replacement.Why && Common && Common->Text != Replacement.Text)
        Replacement.Why = "another line needs another text";
      if (Replacement.Why)
        return "it comes from a macro, and line " +
               std::to_string(
                   Sources.getExpansionLineNumber(Literal.getBeginLoc())) +
               " takes no call: " + *Replacement.Why;
      All.push_back(&Literal);
      Common = Replacement;
      SourceLocation Name = expandedName(Literal.getStrTokenLoc(0));
      if (Name.isValid() && Sources.getFileID(Name) != File)
        return "it comes from a macro that another file uses";
      if (Name.isValid())
        Expanded.insert(Sources.getFileOffset(Name));
    }
    if (IsStringized)
      return "it comes from a macro, and `#` makes a text of it elsewhere";
    if (Refusal Why = judgeMacro(
            Sources.getFileOffset(Common->Range.getBegin()), Expanded))
      return Why;
    if (Refusal Why = planHeader(All))
      return Why;
    Result.Finding.Fix.push_back(editOf(*Common));
    return std::nullopt;
  }

private:
  /// Looks at the file that \p Literal is spelled in.
  Refusal openFile(const StringLiteral &Literal, const LiteralPlace &Place) {
    if (isMessage(Literal))
      return "it is not part of an expression";
    if (!compat::isOrdinary(Literal))
      return "it has an encoding prefix";
    if (Refusal Why = Place.whyNotReplaceable())
      return Why;
    File = Sources.getFileID(Place.wholeRange().getBegin());
    Code = Unit.text(File);
    // A header that C includes too must keep C's spelling.
    InStd = Context.getLangOpts().CPlusPlus &&
            Code.find("__cplusplus") == llvm::StringRef::npos;
    return std::nullopt;
  }

  bool isMessage(const StringLiteral &Literal) const {
    for (const DynTypedNode &Parent : Context.getParents(Literal))
      if (const auto *Assertion = Parent.get<StaticAssertDecl>())
        return Assertion->getMessage() == &Literal;
    return false;
  }

  /// Adds what makes \p Variable's declaration take a call.
  Refusal loosen(const VarDecl &Variable, std::vector<token::Edit> &Edits) {
    if (const Expr *Init = Variable.getAnyInitializer())
      if (countTokens(*Init) > 1)
        return "the variable holds several tokens";
    if (Refusal Why = whyNotLoosened(Variable, Index))
      return Why;
    DeclarationChange Change = loosenDeclaration(Variable, Context);
    Edits = std::move(Change.Edits);
    return Change.Why;
  }

  unsigned countTokens(const Stmt &S) const {
    unsigned Count = 0;
    if (const auto *Literal = dyn_cast<StringLiteral>(&S)) {
      std::string Storage;
      std::string_view Value = literalValue(*Literal, Storage);
      std::size_t From = 0;
      while (auto Found = token::findToken(
                 Value, From, token::TextKind::Decoded, Opts.MinLength)) {
        From = Found->End;
        ++Count;
      }
    }
    for (const Stmt *Child : S.children())
      if (Child)
        Count += countTokens(*Child);
    return Count;
  }

  Refusal planHeader(llvm::ArrayRef<const StringLiteral *> Literals) {
    for (const StringLiteral *Literal : Literals)
      if (!isIncludedAtFileScope(DynTypedNode::create(*Literal), File, Context))
        return "its file is included in the middle of a declaration";
    Result.Include = Unit.include(File, InStd);
    if (!Result.Include && !knowsGetenv(Context, InStd))
      return "the #include that declares getenv is not compiled here";
    return std::nullopt;
  }

  token::Edit editOf(const ReplacementText &Replacement) const {
    unsigned Begin = Sources.getFileOffset(Replacement.Range.getBegin());
    std::string Text = Replacement.Text;
    // `return"..."` is legal, and so is `a?b:"..."`.
    char Before = Begin > 0 ? Code[Begin - 1] : ' ';
    bool Joins =
        Text[0] == ':'
            ? Before == ':' || Before == '<' ||
                  token::isNameCharacter(static_cast<unsigned char>(Before))
            : Text[0] != '(' &&
                  token::isNameCharacter(static_cast<unsigned char>(Before));
    if (Joins)
      Text = " " + Text;
    return {Begin, Sources.getFileOffset(Replacement.Range.getEnd()), Text};
  }

  /// Where the macro whose body brings \p Location is named; nowhere if it is
  /// brought by a macro's argument that a file spells.
  SourceLocation expandedName(SourceLocation Location) const {
    while (Location.isMacroID()) {
      if (!Sources.isMacroArgExpansion(Location))
        return Sources.getSpellingLoc(
            Sources.getImmediateExpansionRange(Location).getBegin());
      Location = Sources.getImmediateSpellingLoc(Location);
    }
    return SourceLocation();
  }

  /// Judges the definition around \p Offset, if there is one. \p Expanded are
  /// the offsets of its name that were seen to take the fix.
  Refusal judgeMacro(std::size_t Offset,
                     const std::set<std::size_t> &Expanded) const {
    std::optional<MacroText> Macro =
        macroAround(Code, Offset, Context.getLangOpts());
    if (!Macro)
      return std::nullopt;
    auto LineOf = [&](std::size_t Place) {
      return std::to_string(Code.substr(0, Place).count('\n') + 1);
    };
    if (Macro->Obstacle)
      return "it comes from a macro, which line " + LineOf(*Macro->Obstacle) +
             " does not expand as code";
    for (std::size_t Use : Macro->Uses)
      if (!Expanded.count(Use))
        return "it comes from a macro, and nobody could tell whether line " +
               LineOf(Use) + " takes a call";
    return std::nullopt;
  }

  SourceFinding &Result;
  UnitFacts &Unit;
  ReferenceIndex &Index;
  ASTContext &Context;
  const SourceManager &Sources;
  const Options &Opts;
  FileID File;
  llvm::StringRef Code;
  bool InStd = false;
};

} // namespace

static void conclude(SourceFinding &Result, const Refusal &Why) {
  if (!Why)
    return;
  Result.Finding.NoFixReason = *Why;
  Result.Include.reset();
}

void planFix(SourceFinding &Result, const StringLiteral &Literal,
             const LiteralPlace &Place, token::Match Found, UnitFacts &Unit,
             const Options &Opts) {
  conclude(Result, FixPlanner(Result, Unit, Opts).plan(Literal, Place, Found));
}

void planMacroFix(SourceFinding &Result, llvm::ArrayRef<MacroLiteral> Literals,
                  bool IsStringized, UnitFacts &Unit, const Options &Opts) {
  conclude(Result,
           FixPlanner(Result, Unit, Opts).planInMacro(Literals, IsStringized));
}

} // namespace vnx::cfamily
