#include "checks/cfamily/LiteralWalk.h"

#include "checks/cfamily/OwnDecls.h"

#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace vnx::cfamily {

namespace {

using OnLiteralFn = llvm::function_ref<void(const StringLiteral &)>;
using OnListFn = llvm::function_ref<void(const InitListExpr &)>;

class Walker : public RecursiveASTVisitor<Walker> {
public:
  Walker(OnLiteralFn OnLiteral, OnListFn OnList)
      : OnLiteral(OnLiteral), OnList(OnList) {}

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitImplicitCode() const { return true; }

  bool VisitStringLiteral(StringLiteral *Literal) {
    OnLiteral(*Literal);
    return true;
  }
  bool VisitInitListExpr(InitListExpr *List) {
    OnList(*List);
    return true;
  }

private:
  OnLiteralFn OnLiteral;
  OnListFn OnList;
};

} // namespace

void walkLiterals(ASTContext &Context, OnLiteralFn OnLiteral, OnListFn OnList) {
  Walker Walk(OnLiteral, OnList);
  forEachOwnDecl(Context, [&](Decl &D) { Walk.TraverseDecl(&D); });
}

} // namespace vnx::cfamily
