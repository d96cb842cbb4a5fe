#include "checks/cfamily/FixPlanner.h"

#include "checks/cfamily/FixContext.h"
#include "checks/cfamily/FixSurroundings.h"
#include "checks/cfamily/IncludeEdit.h"
#include "checks/cfamily/LlvmCompat.h"
#include "checks/cfamily/StdNames.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
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

  /// Fills in \p Result's fix, or the reason why it has none. \p Found is the
  /// token's place in the literal's value.
  void plan(SourceFinding &Result, token::Match Found) {
    if (std::optional<std::string> Why = refuse(Result, Found))
      Result.Finding.NoFixReason = *Why;
  }

private:
  Refusal refuse(SourceFinding &Result, token::Match Found) {
    if (!compat::isOrdinary(Literal))
      return "it has an encoding prefix";
    if (Refusal Why = Place.whyNotReplaceable())
      return Why;
    CharSourceRange Range = Place.wholeRange();
    File = Sources.getFileID(Range.getBegin());
    Code = Sources.getBufferData(File);
    // A header that C includes too must keep C's spelling.
    InStd = Context.getLangOpts().CPlusPlus &&
            Code.find("__cplusplus") == llvm::StringRef::npos;

    std::string Replacement;
    bool IsWhole = Found.length() == Literal.getLength();
    Refusal Why = !Place.suffix().empty()
                      ? replaceSuffixed(Replacement, IsWhole, Found)
                  : IsWhole ? replaceWhole(Replacement)
                            : replaceLonger(Replacement, Found);
    if (Why)
      return Why;
    if (!isIncludedAtFileScope(DynTypedNode::create(Literal), File, Context))
      return "its file is included in the middle of a declaration";
    Result.Include =
        planInclude(Result.Finding.Path, Code,
                    InStd ? "cstdlib" : "stdlib.h", Context.getLangOpts());
    if (!Result.Include && !knowsGetenv(Context, InStd))
      return "the #include that declares getenv is not compiled here";

    unsigned Begin = Sources.getFileOffset(Range.getBegin());
    // `return"..."` is legal.
    if (Begin > 0 && Replacement[0] != '(' &&
        token::isNameCharacter(static_cast<unsigned char>(Code[Begin - 1])))
      Replacement = " " + Replacement;
    Result.Finding.Fix.push_back(
        {Begin, Sources.getFileOffset(Range.getEnd()), Replacement});
    return std::nullopt;
  }

  /// The expression that reads the variable.
  std::string envRead() const {
    std::string Call = InStd ? "std::" : "";
    Call += "getenv(\"" + Opts.EnvVar + "\")";
    if (Opts.Style == FixStyle::Checked)
      return "(" + Call + " ? " + Call + " : \"\")";
    return Call;
  }

  Refusal replaceWhole(std::string &Replacement) const {
    LiteralUse Use = judgeLiteral(Literal, Context);
    if (Use.Refusal)
      return Use.Refusal;
    // The empty text of the checked form is const in C++.
    if (Use.IsMutable && Opts.Style == FixStyle::Checked)
      return "it is used as a char pointer that is not const";
    Replacement = envRead();
    return std::nullopt;
  }

  /// `"..."s` and `"..."sv`: the type stays, so every use does.
  Refusal replaceSuffixed(std::string &Replacement, bool IsWhole,
                          token::Match Found) const {
    const UserDefinedLiteral *Suffixed = nullptr;
    for (DynTypedNode Node = DynTypedNode::create(Literal); !Suffixed;) {
      DynTypedNodeList Parents = Context.getParents(Node);
      if (Parents.empty())
        return "it is a user-defined literal";
      Node = Parents[0];
      Suffixed = Node.get<UserDefinedLiteral>();
      if (!Suffixed && !Node.get<ImplicitCastExpr>())
        return "it is a user-defined literal";
    }
    llvm::StringRef Class = stdClassName(Suffixed->getType());
    if (!InStd || (Class != "basic_string" && Class != "basic_string_view"))
      return "it is a user-defined literal";
    if (Refusal Why = whyNoCallAt(Literal, Context))
      return Why;
    if (IsWhole) {
      Replacement = (Class == "basic_string" ? "std::string("
                                             : "std::string_view(") +
                    envRead() + ")";
      return std::nullopt;
    }
    if (Class == "basic_string_view")
      return "it is part of a longer text, of which this is only a view";
    if (Refusal Why = concatenate(Replacement, Found))
      return Why;
    Replacement = "(" + Replacement + ")";
    return std::nullopt;
  }

  /// A token with something around it becomes a sum of strings, where the result
  /// need not outlive the statement.
  Refusal replaceLonger(std::string &Replacement, token::Match Found) const {
    LiteralUse Use = judgeLiteral(Literal, Context);
    if (Use.Refusal)
      return Use.Refusal;
    if (!InStd)
      return "it is part of a longer text";
    if (!Use.TakesStdString && !(Use.EndsWithCall && !Use.IsMutable))
      return "it is part of a longer text, which a pointer may outlive";
    if (!knowsStdString())
      return "it is part of a longer text, and <string> is not included";
    if (Refusal Why = concatenate(Replacement, Found))
      return Why;
    if (!Use.TakesStdString)
      Replacement = "(" + Replacement + ").c_str()";
    else if (Use.IsOperand)
      Replacement = "(" + Replacement + ")";
    return std::nullopt;
  }

  /// `std::string("before ") + std::getenv("HF_TOKEN") + " after"`.
  Refusal concatenate(std::string &Replacement, token::Match Found) const {
    std::optional<std::string> Spelling = Place.plainSpelling();
    if (!Spelling || Place.text().size() != Literal.getLength())
      return "it is part of a longer text that is spelled in pieces";
    auto Next = [&](std::size_t From) {
      return token::findToken(Place.text(), From, token::TextKind::Decoded,
                              Opts.MinLength);
    };
    // One expression takes out every token of the literal; it goes with the
    // first of them.
    std::optional<token::Match> First = Next(0);
    if (!First || First->Begin != Found.Begin)
      return "the fix of the token before it covers it";
    std::size_t Done = 0;
    for (std::optional<token::Match> Token = First; Token;
         Token = Next(Token->End)) {
      std::size_t Begin = Place.plainPlace(Token->Begin).Begin;
      std::string Before = Spelling->substr(Done, Begin - Done);
      if (Replacement.empty())
        Replacement = Before.empty()
                          ? "std::string(" + envRead() + ")"
                          : "std::string(\"" + Before + "\") + " + envRead();
      else
        Replacement += " + \"" + Before + "\" + " + envRead();
      Done = Place.plainPlace(Token->End - 1).End;
    }
    if (Done < Spelling->size())
      Replacement += " + \"" + Spelling->substr(Done) + "\"";
    return std::nullopt;
  }

  /// True if the unit has std::string, by way of <string> or a header that
  /// needs all of it.
  bool knowsStdString() const {
    const TranslationUnitDecl *Unit = Context.getTranslationUnitDecl();
    for (const NamedDecl *Found :
         Unit->lookup(DeclarationName(&Context.Idents.get("std"))))
      if (const auto *Std = dyn_cast<NamespaceDecl>(Found))
        for (const NamedDecl *Alias :
             Std->lookup(DeclarationName(&Context.Idents.get("string"))))
          if (const auto *Typedef = dyn_cast<TypedefNameDecl>(Alias)) {
            const CXXRecordDecl *Record =
                Typedef->getUnderlyingType()->getAsCXXRecordDecl();
            return Record && Record->hasDefinition();
          }
    return false;
  }

  const StringLiteral &Literal;
  const LiteralPlace &Place;
  ASTContext &Context;
  const SourceManager &Sources;
  const Options &Opts;
  FileID File;
  llvm::StringRef Code;
  bool InStd = false;
};

} // namespace

void planFix(SourceFinding &Result, const StringLiteral &Literal,
             const LiteralPlace &Place, token::Match Found, ASTContext &Context,
             const Options &Opts) {
  FixPlanner(Literal, Place, Context, Opts).plan(Result, Found);
}

} // namespace vnx::cfamily
