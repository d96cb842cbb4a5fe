#include "checks/cfamily/LiteralWalk.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace vnx::cfamily {

namespace {

class Walker : public RecursiveASTVisitor<Walker> {
public:
  explicit Walker(const LiteralVisitor &Visitor) : Visitor(Visitor) {}

  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitImplicitCode() const { return true; }

  bool VisitStringLiteral(StringLiteral *Literal) {
    Visitor.OnLiteral(*Literal);
    return true;
  }
  bool VisitInitListExpr(InitListExpr *List) {
    Visitor.OnList(*List);
    return true;
  }
  bool VisitVarDecl(VarDecl *Variable) {
    Visitor.OnVariable(*Variable);
    return true;
  }

private:
  const LiteralVisitor &Visitor;
};

} // namespace

static void walkScope(const DeclContext &Scope, const SourceManager &Sources,
                      Walker &Walk) {
  for (Decl *D : Scope.decls()) {
    if (!Sources.isInSystemHeader(D->getLocation()))
      Walk.TraverseDecl(D);
    // A system header may include one of the project's in between.
    else if (isa<LinkageSpecDecl>(D) || isa<NamespaceDecl>(D))
      walkScope(*cast<DeclContext>(D), Sources, Walk);
  }
}

void walkLiterals(ASTContext &Context, const LiteralVisitor &Visitor) {
  Walker Walk(Visitor);
  walkScope(*Context.getTranslationUnitDecl(), Context.getSourceManager(),
            Walk);
}

} // namespace vnx::cfamily
