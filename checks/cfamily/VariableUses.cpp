#include "checks/cfamily/VariableUses.h"

#include "checks/cfamily/FixContext.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace vnx::cfamily {

bool isCharArray(QualType Type) {
  if (!Type->isArrayType())
    return false;
  QualType Element = Type->castAsArrayTypeUnsafe()->getElementType();
  return Element->isSpecificBuiltinType(BuiltinType::Char_S) ||
         Element->isSpecificBuiltinType(BuiltinType::Char_U);
}

const VarDecl *variableToLoosen(const StringLiteral &Literal,
                                ASTContext &Context) {
  bool IsWhole = true;
  for (DynTypedNode Node = DynTypedNode::create(Literal);;) {
    DynTypedNodeList Parents = Context.getParents(Node);
    if (Parents.empty())
      return nullptr;
    DynTypedNode Parent = Parents[0];
    if (const auto *Variable = Parent.get<VarDecl>()) {
      bool Changes =
          isCharArray(Variable->getType()) ? IsWhole : Variable->isConstexpr();
      return Changes && !isa<ParmVarDecl>(Variable) ? Variable : nullptr;
    }
    if (!Parent.get<Expr>() || Parent.get<LambdaExpr>())
      return nullptr;
    // `char A[] = {"..."}`
    IsWhole =
        IsWhole && (Parent.get<ParenExpr>() || Parent.get<InitListExpr>());
    Node = Parent;
  }
}

namespace {

class UsesJudge {
public:
  UsesJudge(const VarDecl &Variable, ReferenceIndex &Index)
      : Variable(Variable), Index(Index), Context(Index.context()),
        Sources(Context.getSourceManager()),
        IsArray(isCharArray(Variable.getType())) {}

  Refusal judge() {
    if (Refusal Why = judgeVisibility())
      return Why;
    for (const Expr *Use : Index.usesOf(Variable))
      if (Refusal Why = judgeUse(*Use))
        return because(*Use, *Why);
    if (std::optional<unsigned> Line = Index.lineOfUnknownUse(Variable))
      return "line " + std::to_string(*Line) +
             " may need it as it is, and is not compiled here";
    return std::nullopt;
  }

private:
  Refusal judgeVisibility() const {
    if (Sources.getFileID(Sources.getExpansionLoc(Variable.getLocation())) !=
        Sources.getMainFileID())
      return "it is in a header, and other files may need it as it is";
    if (!Context.getLangOpts().CPlusPlus && Variable.isConstexpr())
      return "the variable is a constant expression";
    bool IsRedeclared = false;
    for (const VarDecl *Other : Variable.redecls())
      IsRedeclared = IsRedeclared || Other != &Variable;
    // A module's user, or with an array anyone who declares it again.
    bool IsElsewhere = IsArray && Variable.hasExternalFormalLinkage() &&
                       !Variable.isStaticDataMember();
    for (const DeclContext *Scope = Variable.getDeclContext(); Scope;
         Scope = Scope->getParent())
      IsElsewhere = IsElsewhere || isa<ExportDecl>(Scope);
    if (IsRedeclared || IsElsewhere)
      return "it may be declared elsewhere as it is";
    return std::nullopt;
  }

  /// What a reader is told: the reason, or the line it is on.
  Refusal because(const Expr &Use, const std::string &Why) const {
    unsigned Line = Sources.getExpansionLineNumber(Use.getExprLoc());
    return "line " + std::to_string(Line) + " needs it as it is: " + Why;
  }

  Refusal judgeUse(const Expr &Use) {
    if (Context.getParents(Use).empty())
      return NeedsConstant;
    if (Variable.hasLocalStorage() && isInNestedFunction(Use))
      return "a function in the function uses it";
    if (Refusal Why = judgeBinding(DynTypedNode::create(Use)))
      return Why;
    if (IsArray)
      if (Refusal Why = judgeArrayUse(Use))
        return Why;
    return whyNoCallAt(Use, Context);
  }

  /// A constant need not be captured by a lambda, or belongs to it otherwise.
  bool isInNestedFunction(const Expr &Use) const {
    for (DynTypedNode Node = DynTypedNode::create(Use);;) {
      DynTypedNodeList Parents = Context.getParents(Node);
      if (Parents.empty())
        return true;
      Node = Parents[0];
      if (Node.get<LambdaExpr>() || Node.get<BlockExpr>() ||
          Node.get<CXXRecordDecl>())
        return true;
      if (const auto *Function = Node.get<FunctionDecl>()) {
        const DeclContext *Own = Variable.getDeclContext();
        return declarationPlace(*Function) !=
               (isa<FunctionDecl>(Own)
                    ? declarationPlace(*cast<FunctionDecl>(Own))
                    : SourceLocation());
      }
      if (Node.get<ObjCMethodDecl>())
        return false;
    }
  }

  /// A member of a class may make its objects constants; a reference to it, or
  /// to a part of it, is a constant where it is one.
  Refusal judgeBinding(const DynTypedNode &Node) {
    for (const DynTypedNode &Parent : Context.getParents(Node)) {
      if (const auto *Bound = Parent.get<VarDecl>())
        if (Bound->getType()->isReferenceType() && !isa<ParmVarDecl>(Bound))
          return "a reference is bound to it";
      if (const auto *Field = Parent.get<FieldDecl>())
        if (const auto *Record = dyn_cast<CXXRecordDecl>(Field->getParent()))
          if (Record->isDependentContext() || Record->isLiteral())
            return "objects of a class may be needed as constants";
      if (Parent.get<Expr>())
        if (Refusal Why = judgeBinding(Parent))
          return Why;
    }
    return std::nullopt;
  }

  Refusal judgeArrayUse(const Expr &Use) {
    for (const DynTypedNode &Parent : Context.getParents(Use)) {
      if (const auto *Paren = Parent.get<ParenExpr>()) {
        if (Refusal Why = judgeArrayUse(*Paren))
          return Why;
        continue;
      }
      const auto *Decay = Parent.get<ImplicitCastExpr>();
      if (!Decay || Decay->getCastKind() != CK_ArrayToPointerDecay)
        return "it is not read as a pointer";
      if (Refusal Why = judgeDecayed(*Decay))
        return Why;
    }
    return std::nullopt;
  }

  /// Of an array that is not const, a pointer that may be written through.
  Refusal judgeDecayed(const Expr &Pointer) {
    for (const DynTypedNode &Parent : Context.getParents(Pointer)) {
      if (const auto *Paren = Parent.get<ParenExpr>()) {
        if (Refusal Why = judgeDecayed(*Paren))
          return Why;
        continue;
      }
      if (const auto *Subscript = Parent.get<ArraySubscriptExpr>()) {
        if (!isRead(*Subscript))
          return "it is not only read";
        continue;
      }
      const auto *Star = Parent.get<UnaryOperator>();
      if (Star && Star->getOpcode() == UO_Deref) {
        if (!isRead(*Star))
          return "it is not only read";
        continue;
      }
      const Expr *Value = &Pointer;
      const auto *Cast = Parent.get<ImplicitCastExpr>();
      QualType Pointee = Pointer.getType()->getPointeeType();
      if (!Pointee.isConstQualified()) {
        if (!Cast || !Cast->getType()->isPointerType() ||
            !Cast->getType()->getPointeeType().isConstQualified())
          return "it is not only read";
        Value = Cast;
      }
      const auto *Type = dyn_cast<ConstantArrayType>(
          Variable.getType()->castAsArrayTypeUnsafe());
      std::uint64_t Size = Type ? Type->getSize().getZExtValue() : ~0ull;
      if (Refusal Why = judgePointerUse(*Value, Size, Index))
        return Why;
    }
    return std::nullopt;
  }

  bool isRead(const Expr &Place) const {
    for (const DynTypedNode &Parent : Context.getParents(Place)) {
      if (const auto *Paren = Parent.get<ParenExpr>()) {
        if (!isRead(*Paren))
          return false;
        continue;
      }
      const auto *Cast = Parent.get<ImplicitCastExpr>();
      if (!Cast || Cast->getCastKind() != CK_LValueToRValue)
        return false;
    }
    return true;
  }

  const VarDecl &Variable;
  ReferenceIndex &Index;
  ASTContext &Context;
  const SourceManager &Sources;
  const bool IsArray;
};

} // namespace

Refusal whyNotLoosened(const VarDecl &Variable, ReferenceIndex &Index) {
  return UsesJudge(Variable, Index).judge();
}

} // namespace vnx::cfamily
