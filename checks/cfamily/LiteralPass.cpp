#include "checks/cfamily/LiteralPass.h"

#include "checks/cfamily/FixContext.h"
#include "checks/cfamily/IncludeEdit.h"
#include "checks/cfamily/LiteralPlace.h"
#include "checks/cfamily/LlvmCompat.h"
#include "checks/token/Finder.h"
#include "checks/token/Placeholder.h"
#include "checks/token/Redaction.h"

#include "clang/AST/ParentMapContext.h"

using namespace clang;

namespace vnx::cfamily {

/// The literal's value, a byte for each code unit; 0x80 for what is not ASCII.
static std::string valueOf(const StringLiteral &Literal) {
  if (Literal.getCharByteWidth() == 1)
    return Literal.getBytes().str();
  std::string Value;
  for (unsigned I = 0; I < Literal.getLength(); ++I) {
    std::uint32_t Unit = Literal.getCodeUnit(I);
    Value += Unit < 0x80 ? static_cast<char>(Unit) : '\x80';
  }
  return Value;
}

/// `__func__` and its kin are literals of a name, and a name is no token.
static bool isFunctionName(const StringLiteral &Literal, ASTContext &Context) {
  for (const DynTypedNode &Parent : Context.getParents(Literal))
    if (Parent.get<PredefinedExpr>())
      return true;
  return false;
}

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

/// Plans the fix of a literal that is a token and nothing else.
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

const FileSuppressions &
LiteralPass::suppressionsOf(FileID File, const ASTContext &Context) {
  auto Known = Suppressions.find(File);
  if (Known == Suppressions.end())
    Known = Suppressions
                .emplace(File, FileSuppressions(
                                   Context.getSourceManager().getBufferData(File),
                                   Context.getLangOpts()))
                .first;
  return Known->second;
}

bool LiteralPass::isNew(SourceLocation Location, const SourceManager &Sources) {
  auto [File, Offset] = Sources.getDecomposedLoc(Location);
  std::pair<std::uint64_t, std::uint64_t> Identity(0, File.getHashValue());
  if (const FileEntry *Entry = Sources.getFileEntryForID(File))
    Identity = {Entry->getUniqueID().getDevice() + 1,
                Entry->getUniqueID().getFile()};
  return Seen.insert({Identity, Offset}).second;
}

std::vector<SourceFinding>
LiteralPass::findingsIn(const StringLiteral &Literal, ASTContext &Context) {
  std::vector<SourceFinding> Result;
  std::string Value = valueOf(Literal);
  auto NextIn = [&](const std::string &Text, std::size_t From) {
    return token::findToken(Text, From, token::TextKind::Decoded,
                            Opts.MinLength);
  };
  std::optional<token::Match> Found = NextIn(Value, 0);
  if (!Found || isFunctionName(Literal, Context))
    return Result;

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
      Spelled = NextIn(Place.text(), Spelled->End);
    }
    SourceLocation Location = Range.getBegin();
    if (Location.isInvalid() || Sources.isInSystemHeader(Location) ||
        (Opts.IgnorePlaceholders && token::isPlaceholder(Token)) ||
        !isNew(Location, Sources))
      continue;

    SourceFinding F;
    F.Location = Location;
    F.Finding.Path = Sources.getFilename(Location).str();
    F.Finding.Begin = Sources.getFileOffset(Location);
    F.Finding.End = Sources.getFileOffset(Range.getEnd());
    F.Finding.Line = Sources.getSpellingLineNumber(Location);
    F.Finding.Column = Sources.getSpellingColumnNumber(Location);
    F.Finding.Level = token::confidenceOf(Token);
    F.Finding.Redacted = token::redact(Token);
    // The same in C and C++, so that a header that both include has one
    // diagnostic.
    F.Finding.Remedy = "getenv(\"" + Opts.EnvVar + "\")";
    F.SuppressedBy = suppressionsOf(Sources.getFileID(Location), Context)
                         .at(F.Finding.Begin);
    if (F.SuppressedBy)
      F.Finding.NoFixReason = "it is suppressed";
    else if (Token.size() != Value.size())
      F.Finding.NoFixReason = "it is part of a longer text";
    else
      FixPlanner(Literal, Place, Context, Opts).plan(F);
    Result.push_back(std::move(F));
  }
  return Result;
}

} // namespace vnx::cfamily
