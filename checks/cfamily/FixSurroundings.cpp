#include "checks/cfamily/FixSurroundings.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ExprConcepts.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/AST/StmtCXX.h"
#include "clang/AST/TypeLoc.h"

#include <set>

using namespace clang;

namespace vnx::cfamily {

namespace {

/// Looks for anything around an expression that cannot hold a call.
class SurroundingsJudge {
public:
  SurroundingsJudge(ASTContext &Context, const VarDecl *Loosened)
      : Context(Context), LangOpts(Context.getLangOpts()), Loosened(Loosened) {}

  Refusal judge(const DynTypedNode &Node) {
    for (const DynTypedNode &Parent : Context.getParents(Node)) {
      // What takes a member's default is judged where members are.
      if (Parent.get<CXXDefaultInitExpr>())
        continue;
      // A literal in a template is reached by way of each instantiation.
      const void *Identity = Parent.getMemoizationData();
      if (Identity &&
          !Seen.insert({Identity, Node.getMemoizationData()}).second)
        continue;
      if (const auto *Child = Node.get<Expr>())
        if (Refusal Why = judgeStep(Parent, *Child))
          return Why;
      if (Refusal Why = judgeNode(Parent))
        return Why;
      if (Refusal Why = judge(Parent))
        return Why;
    }
    return Refusal();
  }

private:
  /// Judges the way from \p Child to what it is part of: where that is not the
  /// way of its value, it is that of a type's or an attribute's, which are
  /// computed by the compiler.
  Refusal judgeStep(const DynTypedNode &Parent, const Expr &Child) const {
    const Refusal Why(NeedsConstant);
    if (Parent.get<TypeLoc>() || Parent.get<DeclRefExpr>() ||
        Parent.get<OverloadExpr>())
      return Why;
    if (const auto *Member = Parent.get<MemberExpr>())
      return Member->getBase() == &Child ? Refusal() : Why;
    if (const auto *Condition = Parent.get<IfStmt>())
      return Condition->isConstexpr() && Condition->getCond() == &Child
                 ? Why
                 : Refusal();
    if (const auto *List = Parent.get<InitListExpr>())
      return judgeNarrowing(*List, Child);
    if (Parent.get<ParmVarDecl>())
      return Refusal();
    if (const auto *Variable = Parent.get<VarDecl>())
      return Variable->getInit() == &Child ? Refusal() : Why;
    if (const auto *Field = Parent.get<FieldDecl>())
      return Field->getInClassInitializer() == &Child ? Refusal() : Why;
    if (const auto *Constructor = Parent.get<CXXConstructorDecl>()) {
      for (const CXXCtorInitializer *Init : Constructor->inits())
        if (Init->getInit() == &Child)
          return Refusal();
      return Why;
    }
    return Parent.get<FunctionDecl>() ? Why : Refusal();
  }

  /// In braces a number may be narrowed only if it is a constant that fits.
  static Refusal judgeNarrowing(const InitListExpr &, const Expr &Child) {
    const auto *Cast = dyn_cast<ImplicitCastExpr>(&Child);
    if (!Cast || !Cast->getType()->isArithmeticType())
      return Refusal();
    switch (Cast->getCastKind()) {
    case CK_IntegralCast:
    case CK_FloatingCast:
    case CK_IntegralToFloating:
    case CK_FloatingToIntegral:
      return Refusal(NeedsConstant);
    default:
      return Refusal();
    }
  }

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
    return Refusal();
  }

  static bool isArrayBound(const DynTypedNode &Node) {
    const auto *Type = Node.get<TypeLoc>();
    return Type && !Type->getAs<ArrayTypeLoc>().isNull();
  }

  Refusal judgeVariable(const VarDecl &Variable) const {
    bool IsLoosened =
        Loosened && Loosened->getLocation() == Variable.getLocation();
    if ((Variable.isConstexpr() && !IsLoosened) ||
        Variable.hasAttr<ConstInitAttr>())
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
    if (Function.hasAttr<CUDADeviceAttr>() ||
        Function.hasAttr<CUDAGlobalAttr>())
      return Refusal("device code has no environment");
    return Refusal();
  }

  ASTContext &Context;
  const LangOptions &LangOpts;
  const VarDecl *Loosened;
  std::set<std::pair<const void *, const void *>> Seen;
};

} // namespace

Refusal whyNoCallAt(const Expr &E, ASTContext &Context,
                    const VarDecl *Loosened) {
  const LangOptions &LangOpts = Context.getLangOpts();
  if (LangOpts.OpenCL || LangOpts.Freestanding)
    return Refusal("there is no getenv here");
  return SurroundingsJudge(Context, Loosened).judge(DynTypedNode::create(E));
}

} // namespace vnx::cfamily
