#include "checks/cfamily/ReferenceIndex.h"

#include "checks/cfamily/RawTokens.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace vnx::cfamily {

SourceLocation declarationPlace(const NamedDecl &D) {
  const Decl *First = &D;
  if (const auto *Function = dyn_cast<FunctionDecl>(First)) {
    if (const FunctionDecl *Pattern =
            Function->getTemplateInstantiationPattern())
      First = Pattern;
  } else if (const auto *Variable = dyn_cast<VarDecl>(First)) {
    if (const VarDecl *Pattern = Variable->getTemplateInstantiationPattern())
      First = Pattern;
  }
  return First->getCanonicalDecl()->getLocation();
}

class ReferenceIndex::Visitor
    : public RecursiveASTVisitor<ReferenceIndex::Visitor> {
public:
  explicit Visitor(ReferenceIndex &Index)
      : Index(Index), Sources(Index.Context.getSourceManager()) {}

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitImplicitCode() const { return true; }

  bool VisitDeclRefExpr(DeclRefExpr *E) {
    know(E->getLocation());
    return add(E->getDecl(), E);
  }
  bool VisitMemberExpr(MemberExpr *E) {
    know(E->getMemberLoc());
    return add(E->getMemberDecl(), E);
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *E) {
    return add(E->getConstructor(), E);
  }
  bool VisitCXXInheritedCtorInitExpr(CXXInheritedCtorInitExpr *E) {
    return add(E->getConstructor(), E);
  }
  bool VisitCXXDefaultInitExpr(CXXDefaultInitExpr *E) {
    return add(E->getField(), E);
  }
  bool VisitDesignatedInitExpr(DesignatedInitExpr *E) {
    for (const DesignatedInitExpr::Designator &D : E->designators())
      if (D.isFieldDesignator())
        know(D.getFieldLoc());
    return true;
  }
  bool VisitNamedDecl(NamedDecl *D) {
    know(D->getLocation());
    return true;
  }
  bool VisitTypeLoc(TypeLoc Type) {
    know(Type.getBeginLoc());
    return true;
  }
  bool TraverseConstructorInitializer(CXXCtorInitializer *Init) {
    if (Init->isWritten())
      know(Init->getSourceLocation());
    return RecursiveASTVisitor::TraverseConstructorInitializer(Init);
  }

private:
  bool add(const NamedDecl *D, const Expr *E) {
    if (!D)
      return true;
    // A list is walked twice, as written and with its conversions.
    if (Seen.insert(E).second)
      Index.Uses[declarationPlace(*D)].push_back(E);
    return true;
  }

  void know(SourceLocation Location) {
    if (Location.isInvalid())
      return;
    Location = Sources.getSpellingLoc(Location);
    if (Sources.getFileID(Location) == Sources.getMainFileID())
      Index.KnownNames.insert(Location);
  }

  ReferenceIndex &Index;
  const SourceManager &Sources;
  llvm::DenseSet<const Expr *> Seen;
};

void ReferenceIndex::build() {
  if (IsBuilt)
    return;
  IsBuilt = true;
  Visitor Walk(*this);
  for (Decl *D : Context.getTraversalScope())
    Walk.TraverseDecl(D);
  findUnknownNames();
}

llvm::ArrayRef<const Expr *> ReferenceIndex::usesOf(const NamedDecl &D) {
  build();
  auto Found = Uses.find(declarationPlace(D));
  if (Found == Uses.end())
    return {};
  return Found->second;
}

void ReferenceIndex::findUnknownNames() {
  const SourceManager &Sources = Context.getSourceManager();
  FileID Main = Sources.getMainFileID();
  SourceLocation Begin = Sources.getLocForStartOfFile(Main);
  RawTokens Lexed(Sources.getBufferData(Main), Context.getLangOpts(),
                  RawTokens::Comments::Drop);
  for (const RawToken &T : Lexed.all()) {
    SourceLocation Place = Begin.getLocWithOffset(static_cast<int>(T.Begin));
    if (!T.name().empty() && !KnownNames.count(Place))
      UnknownNames.try_emplace(T.name(), Place);
  }
}

std::optional<unsigned> ReferenceIndex::lineOfUnknownUse(const NamedDecl &D) {
  build();
  auto Unknown =
      D.getIdentifier() ? UnknownNames.find(D.getName()) : UnknownNames.end();
  if (Unknown == UnknownNames.end())
    return std::nullopt;
  return Context.getSourceManager().getSpellingLineNumber(Unknown->second);
}

} // namespace vnx::cfamily
