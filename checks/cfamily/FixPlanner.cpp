#include "checks/cfamily/FixPlanner.h"

#include "checks/cfamily/FixContext.h"
#include "checks/cfamily/IncludeEdit.h"
#include "checks/cfamily/LlvmCompat.h"

#include "clang/AST/ParentMapContext.h"

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

/// True if the translation unit declares `getenv` in \p Scope.
static bool declaresGetenv(const DeclContext &Scope, ASTContext &Context) {
  return !Scope.lookup(DeclarationName(&Context.Idents.get("getenv"))).empty();
}

/// True if `std::getenv` (C++) or `getenv` (C) is known.
static bool knowsGetenv(ASTContext &Context, bool InStd) {
  const TranslationUnitDecl *Unit = Context.getTranslationUnitDecl();
  if (!InStd)
    return declaresGetenv(*Unit, Context);
  for (const NamedDecl *Found :
       Unit->lookup(DeclarationName(&Context.Idents.get("std"))))
    if (const auto *Std = dyn_cast<NamespaceDecl>(Found))
      if (declaresGetenv(*Std, Context))
        return true;
  return false;
}

namespace {

class FixPlanner {
public:
  FixPlanner(const StringLiteral &Literal, const LiteralPlace &Place,
             ASTContext &Context, const Options &Opts)
      : Literal(Literal), Place(Place), Context(Context),
        Sources(Context.getSourceManager()), Opts(Opts) {}

  /// Fills in \p Result's fix, or the reason why it has none.
  void plan(SourceFinding &Result) {
    if (std::optional<std::string> Why = refuse(Result))
      Result.Finding.NoFixReason = *Why;
  }

private:
  std::optional<std::string> refuse(SourceFinding &Result) {
    if (!compat::isOrdinary(Literal))
      return "it has an encoding prefix";
    if (auto Why = Place.whyNotReplaceable())
      return Why;
    if (auto Why = whyNotGetenv(Literal, Context))
      return Why;

    CharSourceRange Range = Place.wholeRange();
    FileID File = Sources.getFileID(Range.getBegin());
    llvm::StringRef Code = Sources.getBufferData(File);
    unsigned Begin = Sources.getFileOffset(Range.getBegin());
    unsigned End = Sources.getFileOffset(Range.getEnd());

    // A header that C includes too must keep C's spelling.
    bool InStd = Context.getLangOpts().CPlusPlus &&
                 Code.find("__cplusplus") == llvm::StringRef::npos;
    if (!isIncludedAtFileScope(DynTypedNode::create(Literal), File, Context))
      return "its file is included in the middle of a declaration";
    std::string Path = Result.Finding.Path;
    Result.Include = planInclude(Path, Code, InStd ? "cstdlib" : "stdlib.h",
                                 Context.getLangOpts());
    if (!Result.Include && !knowsGetenv(Context, InStd))
      return "the #include that declares getenv is not compiled here";

    std::string Call = InStd ? "std::" : "";
    Call += "getenv(\"" + Opts.EnvVar + "\")";
    // `return"..."` is legal.
    if (Begin > 0 && token::isNameCharacter(
                         static_cast<unsigned char>(Code[Begin - 1])))
      Call = " " + Call;
    Result.Finding.Fix.push_back({Begin, End, Call});
    return std::nullopt;
  }

  const StringLiteral &Literal;
  const LiteralPlace &Place;
  ASTContext &Context;
  const SourceManager &Sources;
  const Options &Opts;
};

} // namespace

void planFix(SourceFinding &Result, const StringLiteral &Literal,
             const LiteralPlace &Place, token::Match Found, ASTContext &Context,
             const Options &Opts) {
  if (Found.length() != Literal.getLength())
    Result.Finding.NoFixReason = "it is part of a longer text";
  else
    FixPlanner(Literal, Place, Context, Opts).plan(Result);
}

} // namespace vnx::cfamily
