#include "checks/cfamily/ComposePass.h"

#include "checks/cfamily/ComposedText.h"
#include "checks/cfamily/LlvmCompat.h"
#include "checks/token/Finder.h"

#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace vnx::cfamily {

static void walkDecl(const Decl &D, FindingCollector &Collector,
                     ASTContext &Context);

namespace {

/// Walks one function body in the order of its statements.
class BodyWalker {
public:
  BodyWalker(FindingCollector &Collector, ASTContext &Context)
      : Collector(Collector), Context(Context) {}

  void walk(const Stmt &S) {
    switch (S.getStmtClass()) {
    // Most statements are expressions, and most of those one of these, to which
    // nothing below applies.
    case Stmt::CharacterLiteralClass:
    case Stmt::CXXBoolLiteralExprClass:
    case Stmt::CXXNullPtrLiteralExprClass:
    case Stmt::CXXThisExprClass:
    case Stmt::DeclRefExprClass:
    case Stmt::FloatingLiteralClass:
    case Stmt::IntegerLiteralClass:
    case Stmt::NullStmtClass:
    case Stmt::StringLiteralClass:
      return;
    case Stmt::ImplicitCastExprClass:
      return walk(*cast<ImplicitCastExpr>(S).getSubExpr());
    case Stmt::MaterializeTemporaryExprClass:
      return walk(*cast<MaterializeTemporaryExpr>(S).getSubExpr());
    case Stmt::MemberExprClass:
      return walk(*cast<MemberExpr>(S).getBase());
    case Stmt::ParenExprClass:
      return walk(*cast<ParenExpr>(S).getSubExpr());
    case Stmt::UnaryOperatorClass:
      return walk(*cast<UnaryOperator>(S).getSubExpr());
    default:
      break;
    }
    if (const auto *Declaration = dyn_cast<DeclStmt>(&S)) {
      for (const Decl *D : Declaration->decls()) {
        if (const auto *Variable = dyn_cast<VarDecl>(D))
          declare(*Variable);
        // A local class has functions of its own.
        else if (isa<TagDecl>(D))
          walkDecl(*D, Collector, Context);
      }
    } else if (const auto *Branch = dyn_cast<IfStmt>(&S)) {
      walkIf(*Branch);
    } else if (isa<WhileStmt>(S) || isa<DoStmt>(S) || isa<ForStmt>(S) ||
               isa<CXXForRangeStmt>(S) || isa<SwitchStmt>(S) ||
               isa<CXXTryStmt>(S)) {
      KnownTexts Before = Known;
      walkChildren(S);
      forgetChanges(Before);
    } else if (const auto *Lambda = dyn_cast<LambdaExpr>(&S)) {
      BodyWalker(Collector, Context).walk(*Lambda->getBody());
    } else if (const auto *Block = dyn_cast<BlockExpr>(&S)) {
      BodyWalker(Collector, Context).walk(*Block->getBody());
    } else if (const auto *E = dyn_cast<Expr>(&S)) {
      walkExpr(*E);
    } else {
      walkChildren(S);
    }
  }

  void judge(const Expr &E) { judge(composeText(E, Known, Context)); }

private:
  void walkChildren(const Stmt &S) {
    for (const Stmt *Child : S.children())
      if (Child)
        walk(*Child);
  }

  void declare(const VarDecl &Variable) {
    const Expr *Init = Variable.getInit();
    if (!Init)
      return;
    walkChildren(*Init);
    if (!isText(Variable.getType()) || Init->isTypeDependent())
      return;
    ComposedText Text = composeText(*Init, Known, Context);
    judge(Text);
    Known[&Variable] = std::move(Text);
  }

  void walkIf(const IfStmt &Branch) {
    if (Branch.getInit())
      walk(*Branch.getInit());
    if (Branch.getCond())
      walk(*Branch.getCond());
    KnownTexts Before = Known;
    if (Branch.getThen())
      walk(*Branch.getThen());
    KnownTexts AfterThen = std::move(Known);
    Known = Before;
    if (Branch.getElse())
      walk(*Branch.getElse());
    forgetChanges(Before);
    Known.swap(AfterThen);
    forgetChanges(Before);
    // Only what neither branch has written is known from here on.
    for (auto It = Known.begin(); It != Known.end();)
      It = AfterThen.count(It->first) ? std::next(It) : Known.erase(It);
  }

  void forgetChanges(const KnownTexts &Before) {
    for (auto It = Known.begin(); It != Known.end();) {
      auto Old = Before.find(It->first);
      bool Same =
          Old != Before.end() && Old->second.text() == It->second.text();
      It = Same ? std::next(It) : Known.erase(It);
    }
  }

  void walkExpr(const Expr &E) {
    if (E.isTypeDependent()) {
      walkChildren(E);
      return;
    }
    if (const auto *Call = dyn_cast<CallExpr>(&E)) {
      if (const ValueDecl *Variable = writtenVariable(E)) {
        ComposedText Text = composeText(E, Known, Context);
        judge(Text);
        walkChildren(E);
        Known[Variable] = std::move(Text);
        return;
      }
      judge(E);
      walkChildren(E);
      forgetArguments(*Call);
      return;
    }
    if (const auto *Binary = dyn_cast<BinaryOperator>(&E)) {
      walkChildren(E);
      const auto *Target =
          dyn_cast<DeclRefExpr>(Binary->getLHS()->IgnoreParenImpCasts());
      if (Binary->isAssignmentOp() && Target && isText(Target->getType())) {
        if (Binary->getOpcode() == BO_Assign)
          Known[Target->getDecl()] =
              composeText(*Binary->getRHS(), Known, Context);
        else
          Known.erase(Target->getDecl());
      }
      return;
    }
    walkChildren(E);
  }

  /// What a call may write into is not known behind it.
  void forgetArguments(const CallExpr &Call) {
    const FunctionDecl *Callee = Call.getDirectCallee();
    for (unsigned I = 0; I < Call.getNumArgs(); ++I) {
      const Expr *Argument = Call.getArg(I)->IgnoreParenImpCasts();
      if (const auto *Address = dyn_cast<UnaryOperator>(Argument))
        Argument = Address->getSubExpr()->IgnoreParenImpCasts();
      const auto *Reference = dyn_cast<DeclRefExpr>(Argument);
      if (!Reference)
        continue;
      bool ReadsOnly = false;
      if (Callee && !isa<CXXOperatorCallExpr>(Call) &&
          I < Callee->getNumParams()) {
        QualType Type = Callee->getParamDecl(I)->getType();
        QualType Pointee = Type->getPointeeType();
        ReadsOnly = Pointee.isNull() || Pointee.isConstQualified();
      }
      if (!ReadsOnly)
        Known.erase(Reference->getDecl());
    }
    if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call)) {
      const CXXMethodDecl *Method = Member->getMethodDecl();
      const Expr *Object = Member->getImplicitObjectArgument();
      if (Object && Method && !Method->isConst())
        if (const auto *Reference =
                dyn_cast<DeclRefExpr>(Object->IgnoreParenImpCasts()))
          Known.erase(Reference->getDecl());
    }
  }

  /// Adds the tokens of \p Text that are spelled in more than one piece; those
  /// in a single literal are found where literals are.
  void judge(const ComposedText &Text) {
    if (Text.pieceCount() < 2)
      return;
    std::size_t From = 0;
    while (auto Found =
               token::findToken(Text.text(), From, token::TextKind::Decoded,
                                Collector.options().MinLength)) {
      From = Found->End;
      if (Text.pieceAt(Found->Begin) == Text.pieceAt(Found->End - 1))
        continue;
      SourceFinding *F = Collector.add(Text.placeOf(Found->Begin, Context),
                                       Found->in(Text.text()), Context);
      if (F && !F->SuppressedBy)
        F->Finding.NoFixReason = "it is put together from several pieces";
    }
  }

  FindingCollector &Collector;
  ASTContext &Context;
  KnownTexts Known;
};

/// Finds what has a body or an initializer, by the scopes of declarations: of
/// types and names, which a visitor would look at, none puts texts together.
class DeclWalker {
public:
  DeclWalker(FindingCollector &Collector, ASTContext &Context)
      : Collector(Collector), Context(Context) {}

  void walk(const Decl &D) {
    // A lambda, which is one, is looked at where it is written.
    if (D.isImplicit())
      return;
    if (const auto *Template = dyn_cast<TemplateDecl>(&D)) {
      if (const Decl *Templated = Template->getTemplatedDecl())
        walk(*Templated);
    } else if (const auto *Friend = dyn_cast<FriendDecl>(&D)) {
      if (const Decl *Declared = Friend->getFriendDecl())
        walk(*Declared);
    } else if (const Decl *Specialization = compat::specializationIn(D)) {
      walk(*Specialization);
    } else if (const auto *Function = dyn_cast<FunctionDecl>(&D)) {
      walkFunction(*Function);
    } else if (const auto *Method = dyn_cast<ObjCMethodDecl>(&D)) {
      if (Method->getBody())
        BodyWalker(Collector, Context).walk(*Method->getBody());
    } else if (const auto *Variable = dyn_cast<VarDecl>(&D)) {
      if (Variable->hasInit())
        walkValue(*Variable->getInit());
    } else if (const auto *Field = dyn_cast<FieldDecl>(&D)) {
      if (Field->hasInClassInitializer() && Field->getInClassInitializer())
        walkValue(*Field->getInClassInitializer());
    } else if (isWrittenScope(D)) {
      for (const Decl *Inner : cast<DeclContext>(D).decls())
        walk(*Inner);
    }
  }

private:
  /// False for what a template makes, and for what an expression holds.
  static bool isWrittenScope(const Decl &D) {
    const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(&D);
    if (Instance && !isa<ClassTemplatePartialSpecializationDecl>(D) &&
        Instance->getSpecializationKind() != TSK_ExplicitSpecialization)
      return false;
    return isa<DeclContext>(D) && !isa<BlockDecl>(D) && !isa<CapturedDecl>(D);
  }

  void walkFunction(const FunctionDecl &Function) {
    if (!Function.doesThisDeclarationHaveABody())
      return;
    if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Function))
      for (const CXXCtorInitializer *Initializer : Constructor->inits())
        if (Initializer->isWritten() && Initializer->getInit())
          walkValue(*Initializer->getInit());
    if (Function.getBody())
      BodyWalker(Collector, Context).walk(*Function.getBody());
  }

  void walkValue(const Expr &E) {
    BodyWalker Walker(Collector, Context);
    if (!E.isTypeDependent())
      Walker.judge(E);
    Walker.walk(E);
  }

  FindingCollector &Collector;
  ASTContext &Context;
};

} // namespace

static void walkDecl(const Decl &D, FindingCollector &Collector,
                     ASTContext &Context) {
  DeclWalker(Collector, Context).walk(D);
}

void findComposedTokens(llvm::ArrayRef<Decl *> Decls,
                        FindingCollector &Collector, ASTContext &Context) {
  for (const Decl *D : Decls)
    walkDecl(*D, Collector, Context);
}

} // namespace vnx::cfamily
