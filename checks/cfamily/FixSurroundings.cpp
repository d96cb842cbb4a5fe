#include "checks/cfamily/FixSurroundings.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ExprConcepts.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/AST/TypeLoc.h"

#include <set>

using namespace clang;

namespace vnx::cfamily {

namespace {

/// Looks for anything around a literal that cannot hold a call.
class SurroundingsJudge {
public:
  explicit SurroundingsJudge(ASTContext &Context)
      : Context(Context), LangOpts(Context.getLangOpts()) {}

  Refusal judge(const DynTypedNode &Node) {
    for (const DynTypedNode &Parent : Context.getParents(Node)) {
      // A literal in a template is reached by way of each instantiation.
      const void *Identity = Parent.getMemoizationData();
      if (Identity && !Seen.insert(Identity).second)
        continue;
      if (Refusal Why = judgeNode(Parent))
        return Why;
      if (Refusal Why = judge(Parent))
        return Why;
    }
    return Refusal();
  }

private:
  Refusal judgeNode(const DynTypedNode &Node) const {
    if (const auto *Variable = Node.get<VarDecl>())
      return judgeVariable(*Variable);
    if (const auto *Function = Node.get<FunctionDecl>())
      return judgeFunction(*Function);
    if (const auto *Compound = Node.get<CompoundLiteralExpr>())
      return Compound->isFileScope() && !LangOpts.CPlusPlus
                 ? Refusal("C wants a constant initializer at file scope")
                 : Refusal();
    if (Node.get<StaticAssertDecl>() || Node.get<EnumConstantDecl>() ||
        Node.get<ConstantExpr>() || Node.get<CaseStmt>() ||
        Node.get<ConceptDecl>() || Node.get<RequiresExpr>() ||
        Node.get<NonTypeTemplateParmDecl>() || Node.get<TemplateArgument>() ||
        Node.get<TemplateArgumentLoc>() || isArrayBound(Node))
      return Refusal(NeedsConstant);
    if (Node.get<UnaryExprOrTypeTraitExpr>() || Node.get<CXXNoexceptExpr>() ||
        Node.get<CXXTypeidExpr>() || Node.get<GenericSelectionExpr>())
      return Refusal("only its type is used here");
    if (const auto *Scope = Node.get<NamespaceDecl>())
      return judgeStdName(*Scope);
    if (const auto *Scope = Node.get<CXXRecordDecl>())
      return judgeStdName(*Scope);
    return Refusal();
  }

  static bool isArrayBound(const DynTypedNode &Node) {
    const auto *Type = Node.get<TypeLoc>();
    return Type && !Type->getAs<ArrayTypeLoc>().isNull();
  }

  Refusal judgeVariable(const VarDecl &Variable) const {
    if (Variable.isConstexpr() || Variable.hasAttr<ConstInitAttr>())
      return Refusal("the variable is a constant expression");
    // The initialiser may call a constexpr function with the literal.
    if (LangOpts.CPlusPlus && Variable.getType().isConstQualified() &&
        Variable.getType()->isIntegralOrEnumerationType())
      return Refusal("the variable may be needed as a constant");
    if (!LangOpts.CPlusPlus && Variable.hasGlobalStorage())
      return Refusal("C wants a constant initializer here");
    return Refusal();
  }

  Refusal judgeFunction(const FunctionDecl &Function) const {
    if (Function.isConstexprSpecified() || Function.isConsteval())
      return Refusal("the function is constexpr");
    if (Function.hasAttr<CUDADeviceAttr>() || Function.hasAttr<CUDAGlobalAttr>())
      return Refusal("device code has no environment");
    return Refusal();
  }

  /// A scope of the user's may have a `std` of its own.
  Refusal judgeStdName(const DeclContext &Scope) const {
    if (Scope.isStdNamespace() || Scope.isInlineNamespace())
      return Refusal();
    const IdentifierInfo &Std = Context.Idents.get("std");
    if (!Scope.lookup(DeclarationName(&Std)).empty())
      return Refusal("`std` means something else here");
    return Refusal();
  }

  ASTContext &Context;
  const LangOptions &LangOpts;
  std::set<const void *> Seen;
};

} // namespace

Refusal whyNoCallAt(const Expr &E, ASTContext &Context) {
  const LangOptions &LangOpts = Context.getLangOpts();
  if (LangOpts.OpenCL || LangOpts.Freestanding)
    return Refusal("there is no getenv here");
  return SurroundingsJudge(Context).judge(DynTypedNode::create(E));
}

} // namespace vnx::cfamily
