#include "checks/cfamily/InitializationOrder.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/Basic/SourceManager.h"

#include <set>
#include <vector>

using namespace clang;

namespace vnx::cfamily {

/// True if \p Variable has its value before any code runs.
static bool isInitializedStatically(const VarDecl &Variable,
                                    ASTContext &Context) {
  const Expr *Init = Variable.getAnyInitializer();
  if (!Init || Init->isValueDependent())
    return false;
  // The compiler does so where it can, whether or not the language says it
  // must.
  return Variable.isConstexpr() || Variable.evaluateValue() ||
         Init->isConstantInitializer(Context,
                                     Variable.getType()->isReferenceType());
}

namespace {

/// Follows the uses of a variable, from each to the function or the variable it
/// is in, and on to the uses of that.
class EarlyReaders {
public:
  explicit EarlyReaders(ReferenceIndex &Index)
      : Index(Index), Context(Index.context()),
        Sources(Context.getSourceManager()) {}

  /// The one that \p E initializes, if it is outside of functions.
  const VarDecl *enclosingGlobal(const Expr &E) const {
    for (DynTypedNode Node = DynTypedNode::create(E);;) {
      DynTypedNodeList Parents = Context.getParents(Node);
      if (Parents.empty())
        return nullptr;
      Node = Parents[0];
      if (const auto *Variable = Node.get<VarDecl>())
        return Variable->hasGlobalStorage() && !Variable->isStaticLocal()
                   ? Variable
                   : nullptr;
      if (Node.get<Decl>())
        return nullptr;
    }
  }

  Refusal judge(const VarDecl &Variable) {
    Late.push_back(&Variable);
    add(Variable);
    while (!Pending.empty()) {
      const NamedDecl *D = Pending.back();
      Pending.pop_back();
      for (const Expr *Use : Index.usesOf(*D))
        if (Refusal Why = follow(DynTypedNode::create(*Use)))
          return Why;
    }
    return std::nullopt;
  }

private:
  void add(const NamedDecl &D) {
    if (Seen.insert(declarationPlace(D)).second)
      Pending.push_back(&D);
  }

  void addConstructors(const CXXRecordDecl &Record) {
    for (const CXXConstructorDecl *Constructor : Record.ctors())
      if (AlsoSeen.insert(Constructor->getCanonicalDecl()).second)
        Pending.push_back(Constructor);
  }

  Refusal follow(const DynTypedNode &Node) {
    for (const DynTypedNode &Parent : Context.getParents(Node)) {
      if (const auto *Function = Parent.get<FunctionDecl>()) {
        const auto *Method = dyn_cast<CXXMethodDecl>(Function);
        // A lambda may be called where it stands.
        if (!Method || !Method->getParent()->isLambda()) {
          if (Function->hasAttr<ConstructorAttr>())
            return early();
          addFunction(*Function);
          continue;
        }
      } else if (const auto *Field = Parent.get<FieldDecl>()) {
        if (const auto *Record = dyn_cast<CXXRecordDecl>(Field->getParent()))
          addConstructors(*Record);
        continue;
      } else if (const auto *Variable = Parent.get<VarDecl>()) {
        if (Variable->hasGlobalStorage() && !Variable->isStaticLocal()) {
          if (Refusal Why = judgeReader(*Variable))
            return Why;
          continue;
        }
      }
      if (Refusal Why = follow(Parent))
        return Why;
    }
    return std::nullopt;
  }

  void addFunction(const FunctionDecl &Function) {
    // All constructors of a class that are implicit are in one place.
    if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Function))
      addConstructors(*Constructor->getParent());
    add(Function);
    if (const auto *Method = dyn_cast<CXXMethodDecl>(&Function))
      for (const CXXMethodDecl *Base : Method->overridden_methods())
        addFunction(*Base);
  }

  Refusal judgeReader(const VarDecl &Reader) {
    for (const VarDecl *Variable : Late) {
      if (Variable->getCanonicalDecl() == Reader.getCanonicalDecl())
        return std::nullopt;
      bool IsUnordered =
          Variable->isInline() || Reader.isInline() ||
          isTemplateInstantiation(Reader.getTemplateSpecializationKind());
      bool IsBefore = Sources.isBeforeInTranslationUnit(
          Reader.getLocation(), Variable->getLocation());
      bool IsElsewhere = Sources.getFileID(Reader.getLocation()) !=
                         Sources.getFileID(Variable->getLocation());
      if (IsUnordered || IsBefore || IsElsewhere)
        return early();
    }
    // What is made of it comes later as well now.
    if (isInitializedStatically(Reader, Context)) {
      Late.push_back(&Reader);
      add(Reader);
    }
    return std::nullopt;
  }

  static Refusal early() {
    return Refusal("code that runs before `main` may read it too early");
  }

  ReferenceIndex &Index;
  ASTContext &Context;
  const SourceManager &Sources;
  std::vector<const VarDecl *> Late;
  std::vector<const NamedDecl *> Pending;
  std::set<SourceLocation> Seen;
  std::set<const Decl *> AlsoSeen;
};

} // namespace

Refusal whyNotInitializedLater(const Expr &Literal, ReferenceIndex &Index) {
  ASTContext &Context = Index.context();
  if (!Context.getLangOpts().CPlusPlus)
    return std::nullopt;
  EarlyReaders Readers(Index);
  const VarDecl *Variable = Readers.enclosingGlobal(Literal);
  if (!Variable || !isInitializedStatically(*Variable, Context))
    return std::nullopt;
  return Readers.judge(*Variable);
}

} // namespace vnx::cfamily
