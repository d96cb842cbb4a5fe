#include "checks/cfamily/ArgumentLookup.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace vnx::cfamily {

namespace {

/// Gathers what is associated with types ([basic.lookup.argdep]), rather too
/// much of it than too little.
class Associated {
public:
  void add(QualType Type) {
    Type = Type.getNonReferenceType();
    while (!Type->getPointeeType().isNull() || Type->isArrayType())
      Type = Type->isArrayType()
                 ? Type->castAsArrayTypeUnsafe()->getElementType()
                 : Type->getPointeeType();
    if (const auto *Function = Type->getAs<FunctionProtoType>()) {
      add(Function->getReturnType());
      for (QualType Parameter : Function->param_types())
        add(Parameter);
    } else if (const TagDecl *Tag = Type->getAsTagDecl()) {
      add(*Tag);
    }
  }

  llvm::SmallPtrSet<const DeclContext *, 8> Namespaces;
  llvm::SmallPtrSet<const CXXRecordDecl *, 8> Classes;

private:
  void add(const TagDecl &Tag) {
    addNamespace(Tag.getDeclContext());
    const auto *Class = dyn_cast<CXXRecordDecl>(&Tag);
    if (!Class || !Class->hasDefinition())
      return;
    Class = Class->getDefinition();
    if (!Classes.insert(Class).second)
      return;
    if (const auto *Outer = dyn_cast<CXXRecordDecl>(Class->getDeclContext()))
      add(*Outer);
    for (const CXXBaseSpecifier &Base : Class->bases())
      add(Base.getType());
    if (const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(Class))
      for (const TemplateArgument &Argument :
           Instance->getTemplateArgs().asArray())
        addArgument(Argument);
  }

  void addArgument(const TemplateArgument &Argument) {
    if (Argument.getKind() == TemplateArgument::Type)
      add(Argument.getAsType());
    else if (Argument.getKind() == TemplateArgument::Pack)
      for (const TemplateArgument &Each : Argument.pack_elements())
        addArgument(Each);
  }

  /// Of an inline namespace also those around it.
  void addNamespace(const DeclContext *Scope) {
    Scope = Scope->getEnclosingNamespaceContext();
    while (Scope->isInlineNamespace())
      Scope = Scope->getParent();
    Namespaces.insert(Scope->getPrimaryContext());
  }
};

} // namespace

static bool isOther(const NamedDecl &Found, const FunctionDecl &Callee) {
  const NamedDecl *D = Found.getUnderlyingDecl();
  const Decl *Own = Callee.getCanonicalDecl();
  if (const FunctionTemplateDecl *Template = Callee.getPrimaryTemplate())
    Own = Template->getCanonicalDecl();
  return (isa<FunctionDecl>(D) || isa<FunctionTemplateDecl>(D)) &&
         D->getCanonicalDecl() != Own;
}

bool hasOtherByArguments(const CallExpr &Call, const FunctionDecl &Callee) {
  const auto *Named =
      dyn_cast<DeclRefExpr>(Call.getCallee()->IgnoreParenImpCasts());
  if (!Named || Named->hasQualifier() || !Callee.getIdentifier() ||
      isa<CXXMethodDecl>(Callee))
    return false;
  Associated Places;
  for (const Expr *Argument : Call.arguments())
    Places.add(Argument->getType());
  for (const DeclContext *Scope : Places.Namespaces)
    for (const NamedDecl *Found : Scope->lookup(Callee.getDeclName()))
      if (isOther(*Found, Callee))
        return true;
  for (const CXXRecordDecl *Class : Places.Classes)
    for (const FriendDecl *Friend : Class->friends())
      if (const NamedDecl *D = Friend->getFriendDecl())
        if (D->getDeclName() == Callee.getDeclName() && isOther(*D, Callee))
          return true;
  return false;
}

} // namespace vnx::cfamily
