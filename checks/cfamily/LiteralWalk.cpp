#include "checks/cfamily/LiteralWalk.h"

#include "checks/cfamily/LlvmCompat.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/AST/Stmt.h"
#include "clang/AST/TypeLoc.h"
#include "llvm/ADT/SmallVector.h"

#include <algorithm>

using namespace clang;

namespace vnx::cfamily {

namespace {

using OnLiteralFn = llvm::function_ref<void(const StringLiteral &)>;
using OnCharacterFn = llvm::function_ref<void(const CharacterLiteral &)>;
using OnListFn = llvm::function_ref<void(const InitListExpr &)>;

class Walker : public RecursiveASTVisitor<Walker> {
public:
  Walker(OnLiteralFn OnLiteral, OnCharacterFn OnCharacter, OnListFn OnList)
      : OnLiteral(OnLiteral), OnCharacter(OnCharacter), OnList(OnList) {}

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitImplicitCode() const { return true; }

  /// The visitor's own loop takes some two hundred instructions a node. Most
  /// nodes have nothing but children, and are passed here in the same order;
  /// what is left is the visitor's.
  bool TraverseStmt(Stmt *S, DataRecursionQueue *Queue = nullptr) {
    if (!S)
      return true;
    if (Queue) {
      Queue->push_back({S, false});
      return true;
    }
    llvm::SmallVector<Stmt *, 64> Pending;
    llvm::SmallVector<llvm::PointerIntPair<Stmt *, 1, bool>, 8> Children;
    for (;;) {
      // The first child is the next node, the others wait, the last at the
      // bottom.
      while (Stmt *First = pass(*S, Pending))
        S = First;
      if (IsVisitors) {
        if (!dataTraverseNode(S, &Children))
          return false;
        while (!Children.empty())
          Pending.push_back(Children.pop_back_val().getPointer());
      }
      if (Pending.empty())
        return true;
      S = Pending.pop_back_val();
    }
  }

  /// Half of what headers declare are parameters.
  bool TraverseDecl(Decl *D) {
    if (D && D->getKind() == Decl::ParmVar && isPlain(cast<ParmVarDecl>(*D)))
      return true;
    return RecursiveASTVisitor::TraverseDecl(D);
  }

  /// Most types have no name in them that could have arguments.
  template <typename... Options>
  bool TraverseTypeLoc(TypeLoc Type, Options... Passed) {
    return isPlain(Type) ||
           RecursiveASTVisitor::TraverseTypeLoc(Type, Passed...);
  }

  bool VisitInitListExpr(InitListExpr *List) {
    OnList(*List);
    return true;
  }

private:
  /// True for what is built in or has a plain name, and for pointers and
  /// references to that: no expression is in it.
  static bool isPlain(TypeLoc Type) {
    for (;;) {
      if (Type.isNull())
        return true;
      switch (Type.getTypeLocClass()) {
      case TypeLoc::Builtin:
        return true;
      case TypeLoc::Pointer:
        Type = Type.castAs<PointerTypeLoc>().getPointeeLoc();
        break;
      case TypeLoc::LValueReference:
        Type = Type.castAs<LValueReferenceTypeLoc>().getPointeeLoc();
        break;
      case TypeLoc::Qualified:
        Type = Type.getUnqualifiedLoc();
        break;
      default:
        return compat::isPlainName(Type);
      }
    }
  }

  /// True if there is nothing to look at in \p Parameter.
  static bool isPlain(const ParmVarDecl &Parameter) {
    const TypeSourceInfo *Type = Parameter.getTypeSourceInfo();
    return Type && !Parameter.hasAttrs() && !Parameter.hasDefaultArg() &&
           isPlain(Type->getTypeLoc());
  }

  /// What comes after \p S, or null if that is for \p Pending to say. Where
  /// \p S is a node that has more to look at than its children, IsVisitors is
  /// set, and nothing has been done.
  Stmt *pass(Stmt &S, llvm::SmallVectorImpl<Stmt *> &Pending) {
    auto Push = [&](Stmt *Child) {
      if (Child)
        Pending.push_back(Child);
    };
    // Of a node's children in their order, which are put upside down.
    auto PushAll = [&](auto Begin, auto End) {
      while (End != Begin)
        Push(*--End);
      return nullptr;
    };
    IsVisitors = false;
    switch (S.getStmtClass()) {
    case Stmt::StringLiteralClass:
      OnLiteral(cast<StringLiteral>(S));
      return nullptr;
    case Stmt::CharacterLiteralClass:
      OnCharacter(cast<CharacterLiteral>(S));
      return nullptr;
    case Stmt::BreakStmtClass:
    case Stmt::CXXBoolLiteralExprClass:
    case Stmt::CXXNullPtrLiteralExprClass:
    case Stmt::CXXThisExprClass:
    case Stmt::ContinueStmtClass:
    case Stmt::FloatingLiteralClass:
    case Stmt::GotoStmtClass:
    case Stmt::IntegerLiteralClass:
    case Stmt::NullStmtClass:
      return nullptr;
    case Stmt::DeclRefExprClass:
      IsVisitors = !isPlainName(cast<DeclRefExpr>(S));
      return nullptr;
    case Stmt::MemberExprClass: {
      auto &Member = cast<MemberExpr>(S);
      IsVisitors = !isPlainName(Member);
      return IsVisitors ? nullptr : Member.getBase();
    }
    case Stmt::ImplicitCastExprClass:
      return cast<ImplicitCastExpr>(S).getSubExpr();
    case Stmt::ParenExprClass:
      return cast<ParenExpr>(S).getSubExpr();
    case Stmt::UnaryOperatorClass:
      return cast<UnaryOperator>(S).getSubExpr();
    case Stmt::CXXBindTemporaryExprClass:
      return cast<CXXBindTemporaryExpr>(S).getSubExpr();
    case Stmt::MaterializeTemporaryExprClass:
      return cast<MaterializeTemporaryExpr>(S).getSubExpr();
    case Stmt::ConstantExprClass:
    case Stmt::ExprWithCleanupsClass:
      return cast<FullExpr>(S).getSubExpr();
    case Stmt::ReturnStmtClass:
      return cast<ReturnStmt>(S).getRetValue();
    case Stmt::BinaryOperatorClass:
    case Stmt::CompoundAssignOperatorClass:
      Push(cast<BinaryOperator>(S).getRHS());
      return cast<BinaryOperator>(S).getLHS();
    case Stmt::ArraySubscriptExprClass:
      Push(cast<ArraySubscriptExpr>(S).getRHS());
      return cast<ArraySubscriptExpr>(S).getLHS();
    case Stmt::ConditionalOperatorClass:
      Push(cast<ConditionalOperator>(S).getFalseExpr());
      Push(cast<ConditionalOperator>(S).getTrueExpr());
      return cast<ConditionalOperator>(S).getCond();
    case Stmt::IfStmtClass: {
      auto &If = cast<IfStmt>(S);
      Push(If.getElse());
      Push(If.getThen());
      Push(If.getCond());
      Push(If.getConditionVariableDeclStmt());
      return If.getInit();
    }
    case Stmt::CompoundStmtClass: {
      auto &Body = cast<CompoundStmt>(S);
      return PushAll(Body.body_begin(), Body.body_end());
    }
    case Stmt::CallExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass: {
      auto Children = cast<CallExpr>(S).getRawSubExprs();
      return PushAll(Children.begin(), Children.end());
    }
    case Stmt::CXXConstructExprClass: {
      auto &Construct = cast<CXXConstructExpr>(S);
      return PushAll(Construct.getArgs(),
                     Construct.getArgs() + Construct.getNumArgs());
    }
    case Stmt::DeclStmtClass:
      return passVariable(cast<DeclStmt>(S));
    // Of these there are fewer, and to ask the base class for the children,
    // which has to ask what they are, is good enough.
    case Stmt::CaseStmtClass:
    case Stmt::DefaultStmtClass:
    case Stmt::DoStmtClass:
    case Stmt::ForStmtClass:
    case Stmt::LabelStmtClass:
    case Stmt::StmtExprClass:
    case Stmt::SwitchStmtClass:
    case Stmt::WhileStmtClass: {
      std::size_t Size = Pending.size();
      for (Stmt *Child : S.children())
        Push(Child);
      std::reverse(Pending.begin() + Size, Pending.end());
      return nullptr;
    }
    default:
      IsVisitors = true;
      return nullptr;
    }
  }

  /// As pass: a single variable with no names to look at has a type and a
  /// value.
  Stmt *passVariable(DeclStmt &S) {
    auto *Variable =
        S.isSingleDecl() ? dyn_cast<VarDecl>(S.getSingleDecl()) : nullptr;
    if (!Variable || Variable->getKind() != Decl::Var || Variable->hasAttrs() ||
        Variable->getNumTemplateParameterLists() != 0 ||
        Variable->getQualifierLoc() || !Variable->getTypeSourceInfo()) {
      IsVisitors = true;
      return nullptr;
    }
    // A type may hold an expression, and that statements of its own.
    TraverseTypeLoc(Variable->getTypeSourceInfo()->getTypeLoc());
    IsVisitors = false;
    return Variable->getInit();
  }

  /// True if \p E names something without types or expressions in the name.
  template <typename NamingExpr> static bool isPlainName(const NamingExpr &E) {
    if (E.hasQualifier() || E.hasExplicitTemplateArgs())
      return false;
    switch (nameOf(E).getNameKind()) {
    case DeclarationName::CXXConstructorName:
    case DeclarationName::CXXConversionFunctionName:
    case DeclarationName::CXXDeductionGuideName:
    case DeclarationName::CXXDestructorName:
      return false;
    default:
      return true;
    }
  }
  static DeclarationName nameOf(const DeclRefExpr &E) {
    return E.getNameInfo().getName();
  }
  static DeclarationName nameOf(const MemberExpr &E) {
    return E.getMemberDecl()->getDeclName();
  }

  OnLiteralFn OnLiteral;
  OnCharacterFn OnCharacter;
  OnListFn OnList;
  /// Whether the node that was passed last is left to the visitor.
  bool IsVisitors = false;
};

} // namespace

void walkLiterals(llvm::ArrayRef<Decl *> Decls, OnLiteralFn OnLiteral,
                  OnCharacterFn OnCharacter, OnListFn OnList) {
  Walker Walk(OnLiteral, OnCharacter, OnList);
  for (Decl *D : Decls)
    Walk.TraverseDecl(D);
}

} // namespace vnx::cfamily
