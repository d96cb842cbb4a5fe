#include "checks/cfamily/ReferenceIndex.h"

#include "checks/cfamily/RawTokens.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

#include <vector>

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

namespace {

/// Gathers the instances of other files' templates that a walk over a part of
/// the unit comes by. clangd walks over the main file alone, and there such an
/// instance may use what the main file declares: its arguments are from there.
class OtherInstances {
public:
  explicit OtherInstances(const SourceManager &Sources) : Sources(Sources) {}

  void note(const Decl *D) {
    if (const auto *Function = dyn_cast_or_null<FunctionDecl>(D)) {
      const TemplateArgumentList *Arguments =
          Function->getTemplateSpecializationArgs();
      const FunctionDecl *Body = nullptr;
      if (Arguments && isAboutMainFile(Arguments->asArray()) &&
          Function->hasBody(Body))
        add(*Body);
    }
    if (D)
      noteClass(dyn_cast<CXXRecordDecl>(D->getDeclContext()));
  }
  void note(QualType Type) {
    if (!Type.isNull())
      noteClass(Type.getNonReferenceType()->getAsCXXRecordDecl());
  }

  /// The next one that was not handed out; null if there is none.
  Decl *next() { return Done < Found.size() ? Found[Done++] : nullptr; }

private:
  void noteClass(const CXXRecordDecl *Class) {
    const auto *Instance =
        dyn_cast_or_null<ClassTemplateSpecializationDecl>(Class);
    if (Instance && isAboutMainFile(Instance->getTemplateArgs().asArray()))
      add(*Instance);
  }

  void add(const Decl &D) {
    if (Known.insert(&D).second)
      Found.push_back(const_cast<Decl *>(&D));
  }

  bool isAboutMainFile(llvm::ArrayRef<TemplateArgument> Arguments) const {
    return llvm::any_of(Arguments, [&](const TemplateArgument &Argument) {
      if (Argument.getKind() == TemplateArgument::Pack)
        return isAboutMainFile(Argument.pack_elements());
      if (Argument.getKind() == TemplateArgument::Declaration)
        return isInMainFile(*Argument.getAsDecl());
      if (Argument.getKind() != TemplateArgument::Type)
        return false;
      QualType Type = Argument.getAsType().getNonReferenceType();
      while (Type->isPointerType())
        Type = Type->getPointeeType();
      const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
      if (!Class)
        return false;
      const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(Class);
      return isInMainFile(*Class) ||
             (Instance &&
              isAboutMainFile(Instance->getTemplateArgs().asArray()));
    });
  }

  bool isInMainFile(const Decl &D) const {
    return Sources.getFileID(Sources.getExpansionLoc(D.getLocation())) ==
           Sources.getMainFileID();
  }

  const SourceManager &Sources;
  llvm::SmallPtrSet<const Decl *, 16> Known;
  std::vector<Decl *> Found;
  std::size_t Done = 0;
};

} // namespace

class ReferenceIndex::Visitor
    : public RecursiveASTVisitor<ReferenceIndex::Visitor> {
public:
  explicit Visitor(ReferenceIndex &Index)
      : Index(Index), Sources(Index.Context.getSourceManager()),
        Instances(Sources) {}

  /// Walks over what the context says, and the instances this leads to.
  void walk() {
    for (Decl *D : Index.Context.getTraversalScope())
      TraverseDecl(D);
    while (Decl *D = Instances.next())
      TraverseDecl(D);
  }

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
    Instances.note(Type.getType());
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
    Instances.note(E->getType());
    Instances.note(D);
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
  OtherInstances Instances;
  llvm::DenseSet<const Expr *> Seen;
};

void ReferenceIndex::build() {
  if (IsBuilt)
    return;
  IsBuilt = true;
  Visitor(*this).walk();
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
