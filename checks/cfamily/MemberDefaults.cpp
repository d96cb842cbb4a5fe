#include "checks/cfamily/MemberDefaults.h"

#include "checks/cfamily/InitializationOrder.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace vnx::cfamily {

/// The constructor that takes the default \p Use; null if a list of
/// initializers does.
static const CXXConstructorDecl *constructorOf(const Expr &Use,
                                               ASTContext &Context) {
  for (DynTypedNode Node = DynTypedNode::create(Use);;) {
    DynTypedNodeList Parents = Context.getParents(Node);
    if (Parents.empty())
      return nullptr;
    Node = Parents[0];
    if (const auto *Constructor = Node.get<CXXConstructorDecl>())
      return Constructor;
    if (!Node.get<CXXCtorInitializer>() && !Node.get<ExprWithCleanups>())
      return nullptr;
  }
}

static Refusal judgeObject(const Expr &Object, ReferenceIndex &Index) {
  ASTContext &Context = Index.context();
  if (Context.getParents(Object).empty())
    return NeedsConstant;
  if (Refusal Why = whyNoCallAt(Object, Context))
    return Why;
  return whyNotInitializedLater(Object, Index);
}

Refusal whyDefaultIsConstant(const FieldDecl &Field, ReferenceIndex &Index) {
  ASTContext &Context = Index.context();
  const SourceManager &Sources = Context.getSourceManager();
  const Refusal Why("objects of the class may be needed as constants");
  const auto *Record = dyn_cast<CXXRecordDecl>(Field.getParent());
  if (!Record || Record->isDependentContext() ||
      Record->getTemplateSpecializationKind() != TSK_Undeclared)
    return Why;
  if (!Record->isLiteral())
    return std::nullopt;
  if (Sources.getFileID(Sources.getExpansionLoc(Record->getLocation())) !=
          Sources.getMainFileID() ||
      !Record->getIdentifier())
    return Why;
  for (const CXXConstructorDecl *Constructor : Record->ctors())
    if (Constructor->isConstexpr() && !Constructor->isImplicit())
      return Why;

  auto Because = [&](const Expr &Use) {
    return Refusal(
        "line " +
        std::to_string(Sources.getExpansionLineNumber(Use.getExprLoc())) +
        " may need an object of the class as a constant");
  };
  for (const Expr *Use : Index.usesOf(Field)) {
    if (!isa<CXXDefaultInitExpr>(Use))
      continue;
    const CXXConstructorDecl *Constructor = constructorOf(*Use, Context);
    if (!Constructor) {
      if (judgeObject(*Use, Index))
        return Because(*Use);
    } else if (Constructor->isImplicit()) {
      for (const Expr *Object : Index.usesOf(*Constructor))
        if (judgeObject(*Object, Index))
          return Because(*Object);
    }
  }
  if (Index.lineOfUnknownUse(*Record))
    return Why;
  return std::nullopt;
}

} // namespace vnx::cfamily
