#include "checks/cfamily/LiteralWalk.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/AST/Stmt.h"
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
  /// nodes have nothing but children, so that they can be passed in the same
  /// order by less; what is left is the visitor's.
  bool TraverseStmt(Stmt *S, DataRecursionQueue *Queue = nullptr) {
    if (!S)
      return true;
    if (Queue) {
      Queue->push_back({S, false});
      return true;
    }
    llvm::SmallVector<llvm::PointerIntPair<Stmt *, 1, bool>, 64> Pending;
    Pending.push_back({S, false});
    while (!Pending.empty()) {
      Stmt *Next = Pending.pop_back_val().getPointer();
      std::size_t Size = Pending.size();
      if (!pass(*Next, Pending) && !dataTraverseNode(Next, &Pending))
        return false;
      std::reverse(Pending.begin() + Size, Pending.end());
    }
    return true;
  }

  bool VisitInitListExpr(InitListExpr *List) {
    OnList(*List);
    return true;
  }

private:
  /// True if \p S is a node that has nothing to look at but its children, which
  /// go to \p Queue in their order.
  bool pass(Stmt &S, DataRecursionQueue &Queue) {
    auto Push = [&](Stmt *Child) {
      if (Child)
        Queue.push_back({Child, false});
    };
    switch (S.getStmtClass()) {
    case Stmt::StringLiteralClass:
      OnLiteral(cast<StringLiteral>(S));
      return true;
    case Stmt::CharacterLiteralClass:
      OnCharacter(cast<CharacterLiteral>(S));
      return true;
    case Stmt::BreakStmtClass:
    case Stmt::CXXBoolLiteralExprClass:
    case Stmt::CXXNullPtrLiteralExprClass:
    case Stmt::CXXThisExprClass:
    case Stmt::ContinueStmtClass:
    case Stmt::FloatingLiteralClass:
    case Stmt::GotoStmtClass:
    case Stmt::IntegerLiteralClass:
    case Stmt::NullStmtClass:
      return true;
    case Stmt::DeclRefExprClass:
      return isPlainName(cast<DeclRefExpr>(S));
    case Stmt::MemberExprClass: {
      auto &Member = cast<MemberExpr>(S);
      if (!isPlainName(Member))
        return false;
      Push(Member.getBase());
      return true;
    }
    case Stmt::ImplicitCastExprClass:
      Push(cast<ImplicitCastExpr>(S).getSubExpr());
      return true;
    case Stmt::ParenExprClass:
      Push(cast<ParenExpr>(S).getSubExpr());
      return true;
    case Stmt::UnaryOperatorClass:
      Push(cast<UnaryOperator>(S).getSubExpr());
      return true;
    case Stmt::BinaryOperatorClass:
    case Stmt::CompoundAssignOperatorClass: {
      auto &Operator = cast<BinaryOperator>(S);
      Push(Operator.getLHS());
      Push(Operator.getRHS());
      return true;
    }
    case Stmt::CompoundStmtClass:
      for (Stmt *Child : cast<CompoundStmt>(S).body())
        Push(Child);
      return true;
    case Stmt::ArraySubscriptExprClass:
    case Stmt::CXXBindTemporaryExprClass:
    case Stmt::CXXConstructExprClass:
    case Stmt::CXXMemberCallExprClass:
    case Stmt::CXXOperatorCallExprClass:
    case Stmt::CallExprClass:
    case Stmt::CaseStmtClass:
    case Stmt::ConditionalOperatorClass:
    case Stmt::ConstantExprClass:
    case Stmt::DefaultStmtClass:
    case Stmt::DoStmtClass:
    case Stmt::ExprWithCleanupsClass:
    case Stmt::ForStmtClass:
    case Stmt::IfStmtClass:
    case Stmt::LabelStmtClass:
    case Stmt::ReturnStmtClass:
    case Stmt::StmtExprClass:
    case Stmt::SwitchStmtClass:
    case Stmt::WhileStmtClass:
      for (Stmt *Child : S.children())
        Push(Child);
      return true;
    default:
      return false;
    }
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
};

} // namespace

void walkLiterals(llvm::ArrayRef<Decl *> Decls, OnLiteralFn OnLiteral,
                  OnCharacterFn OnCharacter, OnListFn OnList) {
  Walker Walk(OnLiteral, OnCharacter, OnList);
  for (Decl *D : Decls)
    Walk.TraverseDecl(D);
}

} // namespace vnx::cfamily
