#include "checks/cfamily/GetenvName.h"

#include "checks/cfamily/RawTokens.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ParentMapContext.h"

using namespace clang;

namespace vnx::cfamily {

bool mayDeclareName(llvm::StringRef Code, bool InStd,
                    const LangOptions &LangOpts) {
  llvm::StringRef Name = InStd ? "std" : "getenv";
  // What follows the name where it is only used.
  tok::TokenKind Behind = InStd ? tok::coloncolon : tok::l_paren;
  if (!Code.contains(Name))
    return false;
  RawTokens Lexed(Code, LangOpts, RawTokens::Comments::Drop);
  const std::vector<RawToken> &Tokens = Lexed.all();
  for (std::size_t I = 0; I < Tokens.size(); ++I) {
    if (Tokens[I].name() != Name)
      continue;
    if (I + 1 < Tokens.size() && Tokens[I + 1].Tok.is(Behind))
      continue;
    // `using namespace std;`
    if (I >= 2 && Tokens[I - 1].name() == "namespace" &&
        Tokens[I - 2].name() == "using")
      continue;
    return true;
  }
  return false;
}

static bool declares(const DeclContext &Scope, DeclarationName Name) {
  for (const NamedDecl *Found : Scope.lookup(Name))
    if (!isa<NamespaceDecl>(Found) ||
        !cast<NamespaceDecl>(Found)->isStdNamespace())
      return true;
  return false;
}

/// True if \p Scope, or one that it opens (a base, the namespace of a using
/// directive), declares \p Name.
static bool bringsName(const DeclContext &Scope, DeclarationName Name) {
  if (declares(Scope, Name))
    return true;
  for (const UsingDirectiveDecl *Directive : Scope.using_directives())
    if (declares(*Directive->getNominatedNamespace(), Name))
      return true;
  const auto *Record = dyn_cast<CXXRecordDecl>(&Scope);
  if (!Record || !Record->hasDefinition())
    return false;
  return !Record->forallBases(
      [&](const CXXRecordDecl *Base) { return !declares(*Base, Name); });
}

/// The same for every class and namespace around \p Node.
static bool isBroughtTo(const DynTypedNode &Node, DeclarationName Name,
                        ASTContext &Context) {
  for (const DynTypedNode &Parent : Context.getParents(Node)) {
    const auto *Scope =
        Parent.get<NamespaceDecl>()
            ? static_cast<const DeclContext *>(Parent.get<NamespaceDecl>())
            : Parent.get<CXXRecordDecl>();
    if (Scope && bringsName(*Scope, Name))
      return true;
    // A member that is defined outside of its class has no such parent.
    if (const auto *Method = Parent.get<CXXMethodDecl>())
      if (bringsName(*Method->getParent(), Name))
        return true;
    if (isBroughtTo(Parent, Name, Context))
      return true;
  }
  return false;
}

StdName nameGetenvAt(const Expr &E, FileID File, bool InStd, UnitFacts &Unit) {
  ASTContext &Context = Unit.context();
  const LangOptions &LangOpts = Context.getLangOpts();
  StdName Result;
  for (const char *Word : {"getenv", InStd ? "std" : "getenv"}) {
    const IdentifierInfo &Name = Context.Idents.get(Word);
    if (Name.isPoisoned())
      Result.Why = "`" + std::string(Word) + "` is poisoned here";
    else if (Name.hadMacroDefinition())
      Result.Why = "`" + std::string(Word) + "` is a macro here";
  }
  if (Result.Why)
    return Result;
  DeclarationName Hidden(&Context.Idents.get(InStd ? "std" : "getenv"));
  bool IsHidden = Unit.mayHideName(File, InStd) ||
                  (LangOpts.CPlusPlus &&
                   isBroughtTo(DynTypedNode::create(E), Hidden, Context));
  if (InStd)
    Result.Qualifier = IsHidden ? "::std::" : "std::";
  else if (IsHidden)
    Result.Why = "`getenv` means something else here";
  return Result;
}

} // namespace vnx::cfamily
