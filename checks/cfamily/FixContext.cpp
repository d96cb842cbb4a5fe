#include "checks/cfamily/FixContext.h"

#include "checks/cfamily/ArgumentLookup.h"
#include "checks/cfamily/ForwardedValue.h"
#include "checks/cfamily/MemberDefaults.h"
#include "checks/cfamily/StdNames.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ExprObjC.h"
#include "clang/AST/ParentMapContext.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace vnx::cfamily {

namespace {

const char NotAPointer[] = "its value is not used as a const char pointer";
const char Deduced[] = "a type is deduced from the literal";

bool isCharPointer(QualType Type) {
  if (const auto *Pointer = Type.getNonReferenceType()->getAs<PointerType>())
    return Pointer->getPointeeType()->isCharType();
  return false;
}

/// True for `char *`, to which the result of getenv converts better than a
/// string literal does.
bool isMutableCharPointer(QualType Type) {
  return isCharPointer(Type) &&
         !Type.getNonReferenceType()->getPointeeType().isConstQualified();
}

bool hasDeducedType(const ValueDecl &D) {
  return D.getType()->getContainedDeducedType() != nullptr;
}

bool hasDeducedType(const TypeSourceInfo *Written) {
  return Written && Written->getType()->getContainedDeducedType() != nullptr;
}

/// Judges the way of one literal's value, or of a pointer to one, upwards
/// through the AST.
class ValueJudge {
public:
  ValueJudge(std::uint64_t Size, const VarDecl *Loosened, ReferenceIndex &Index)
      : Size(Size), Loosened(Loosened), Index(Index), Context(Index.context()) {
  }

  LiteralUse judge(const Expr &E, bool Decayed) {
    Use.TakesStdString = Use.EndsWithCall = true;
    Use.Refusal = judgeUses(E, Decayed);
    return Use;
  }

private:
  /// Judges every parent of \p E: a literal in a template has one in the
  /// pattern and one in each instantiation.
  Refusal judgeUses(const Expr &E, bool Decayed) {
    bool Judged = false;
    for (const DynTypedNode &Parent : Context.getParents(E)) {
      if (isSyntacticTwin(Parent, E))
        continue;
      if (Refusal Why = judgeUse(Parent, E, Decayed))
        return Why;
      Judged = true;
    }
    return Judged ? Refusal() : Refusal(NotAPointer);
  }

  /// The parent map leads from a node of an initializer list as written to the
  /// list with conversions applied, past the conversions. Those are on the
  /// other way up, which is the one that tells. A list that became the
  /// arguments of a constructor has no type of its own.
  static bool isSyntacticTwin(const DynTypedNode &Parent, const Expr &E) {
    if (Parent.get<DesignatedInitExpr>())
      return true;
    const auto *List = Parent.get<InitListExpr>();
    return List && (List->getType()->isVoidType() ||
                    llvm::find(List->inits(), &E) == List->inits().end());
  }

  Refusal judgeUse(const DynTypedNode &Parent, const Expr &E, bool Decayed) {
    // Of a member's default: the other parent is the member.
    if (const auto *Default = Parent.get<CXXDefaultInitExpr>())
      return judgeField(*Default->getField(), Decayed);
    if (const auto *User = Parent.get<Expr>())
      return judgeExpr(*User, E, Decayed);
    record(/*TakesStdString=*/false, /*EndsWithCall=*/false);
    if (const auto *Variable = Parent.get<VarDecl>())
      return judgeVariable(*Variable, Decayed);
    if (const auto *Field = Parent.get<FieldDecl>())
      return judgeField(*Field, Decayed);
    if (Parent.get<StaticAssertDecl>())
      return Refusal("it is not part of an expression");
    if (Parent.get<CXXCtorInitializer>() || Parent.get<CXXConstructorDecl>())
      return judgePointer(Decayed);
    if (Parent.get<ReturnStmt>())
      return judgeReturn(Parent, Decayed);
    return Refusal(NotAPointer);
  }

  static Refusal judgePointer(bool Decayed) {
    return Decayed ? Refusal() : Refusal(NotAPointer);
  }

  Refusal judgeVariable(const VarDecl &Variable, bool Decayed) {
    if (Variable.getType()->isArrayType())
      return Refusal("it initializes an array");
    bool IsLoosened =
        Loosened && Loosened->getLocation() == Variable.getLocation();
    if (hasDeducedType(Variable) && !IsLoosened) {
      // `const auto *` stays `const char *`.
      const auto *Pointer = Variable.getType()->getAs<PointerType>();
      if (!Pointer || !Pointer->getPointeeType().isConstQualified() ||
          !Variable.getTypeSourceInfo()->getType()->isPointerType())
        return Refusal(Deduced);
    }
    return judgePointer(Decayed);
  }

  Refusal judgeField(const FieldDecl &Field, bool Decayed) {
    if (Refusal Why = judgePointer(Decayed))
      return Why;
    // Without the constant, the implicit constructors are no longer constexpr.
    return whyDefaultIsConstant(Field, Index);
  }

  Refusal judgeReturn(const DynTypedNode &Return, bool Decayed) {
    for (DynTypedNode Node = Return;;) {
      DynTypedNodeList Parents = Context.getParents(Node);
      if (Parents.empty())
        return Refusal(NotAPointer);
      Node = Parents[0];
      const FunctionDecl *Function = Node.get<FunctionDecl>();
      if (const auto *Lambda = Node.get<LambdaExpr>()) {
        Function = Lambda->getCallOperator();
        if (!Lambda->hasExplicitResultType())
          return Refusal(Deduced);
      }
      if (!Function)
        continue;
      if (Function->getDeclaredReturnType()->getContainedDeducedType())
        return Refusal(Deduced);
      return judgePointer(Decayed);
    }
  }

  Refusal judgeExpr(const Expr &User, const Expr &E, bool Decayed) {
    if (isa<ParenExpr>(User) || isa<MaterializeTemporaryExpr>(User) ||
        isa<ExprWithCleanups>(User))
      return judgeUses(User, Decayed);
    if (const auto *Cast = dyn_cast<ImplicitCastExpr>(&User)) {
      Use.IsMutable = Use.IsMutable || (Context.getLangOpts().CPlusPlus &&
                                        isMutableCharPointer(Cast->getType()));
      if (Cast->getCastKind() == CK_ArrayToPointerDecay)
        return judgeUses(User, /*Decayed=*/true);
      // In C, adding `const` is a CK_BitCast.
      if (Cast->getCastKind() == CK_NoOp || isCharPointer(Cast->getType()))
        return judgeUses(User, Decayed);
      return Refusal(NotAPointer);
    }
    if (const auto *Choice = dyn_cast<ConditionalOperator>(&User)) {
      Use.IsOperand = true;
      return Choice->getCond() == &E ? Refusal(NotAPointer)
                                     : judgeUses(User, Decayed);
    }
    if (!Decayed) {
      QualType Made = forwardedTo(User, E);
      if (!Made.isNull())
        return judgeForwarded(User, Made);
    }
    if (Decayed) {
      if (const auto *Call = dyn_cast<CallExpr>(&User))
        return judgeCall(*Call, E);
      if (const auto *Construct = dyn_cast<CXXConstructExpr>(&User))
        return judgeConstruct(*Construct, E);
    }
    record(/*TakesStdString=*/false, /*EndsWithCall=*/false);
    if (isa<ExplicitCastExpr>(User))
      return User.getType()->isPointerType() ? judgePointer(Decayed)
                                             : Refusal(NotAPointer);
    if (const auto *Binary = dyn_cast<BinaryOperator>(&User))
      return Binary->getOpcode() == BO_Assign && Binary->getRHS() == &E &&
                     isCharPointer(Binary->getLHS()->getType())
                 ? judgePointer(Decayed)
                 : Refusal(NotAPointer);
    if (const auto *List = dyn_cast<InitListExpr>(&User))
      return judgeList(*List, Decayed);
    if (isa<ConstantExpr>(User))
      return Refusal(NeedsConstant);
    if (const auto *Message = dyn_cast<ObjCMessageExpr>(&User))
      return Decayed ? judgeMessage(*Message, E) : Refusal(NotAPointer);
    return Refusal(NotAPointer);
  }

  /// An argument that a template of the standard library hands on to make a
  /// \p Made of.
  Refusal judgeForwarded(const Expr &User, QualType Made) {
    record(stdClassName(Made) == "basic_string", /*EndsWithCall=*/false);
    const DynTypedNode Node = DynTypedNode::create(User);
    if (!isa<CXXConstructExpr>(User))
      return Refusal();
    if (hasDeducedClass(Node))
      return Refusal(Deduced);
    if (Refusal Why = judgeListUses(Node))
      return Why;
    return judgeConversion(Node);
  }

  /// An element of an initializer list. The list may deduce a type from it.
  Refusal judgeList(const InitListExpr &List, bool Decayed) {
    if (!Decayed)
      return Refusal(List.getType()->isArrayType() ? "it initializes an array"
                                                   : NotAPointer);
    if (!Context.getLangOpts().C99 && !Context.getLangOpts().CPlusPlus)
      return Refusal("C89 wants constants in an initializer list");
    return judgeListUses(DynTypedNode::create(List));
  }

  Refusal judgeListUses(const DynTypedNode &List) {
    for (const DynTypedNode &Parent : Context.getParents(List)) {
      if (const auto *Variable = Parent.get<VarDecl>()) {
        if (hasDeducedType(*Variable))
          return Refusal(Deduced);
      } else if (Parent.get<InitListExpr>() ||
                 Parent.get<CXXStdInitializerListExpr>() ||
                 Parent.get<MaterializeTemporaryExpr>() ||
                 Parent.get<ExprWithCleanups>() ||
                 Parent.get<CXXBindTemporaryExpr>() ||
                 Parent.get<ImplicitCastExpr>()) {
        if (Refusal Why = judgeListUses(Parent))
          return Why;
      } else if (const auto *Call = Parent.get<CallExpr>()) {
        // `std::max({"a", "b"})` deduces the element type.
        const FunctionDecl *Callee = Call->getDirectCallee();
        if (!Callee || Callee->getPrimaryTemplate())
          return Refusal(Deduced);
      } else if (const auto *Construct = Parent.get<CXXConstructExpr>()) {
        if (Construct->getConstructor()->getPrimaryTemplate() ||
            hasDeducedClass(Parent))
          return Refusal(Deduced);
      } else if (const auto *Field = Parent.get<FieldDecl>()) {
        if (Refusal Why = whyDefaultIsConstant(*Field, Index))
          return Why;
      }
    }
    return Refusal();
  }

  template <typename CallT>
  static std::optional<unsigned> argumentIndex(const CallT &Call,
                                               const Expr &E) {
    for (unsigned I = 0; I < Call.getNumArgs(); ++I)
      if (Call.getArg(I) == &E)
        return I;
    return std::nullopt;
  }

  Refusal judgeCall(const CallExpr &Call, const Expr &E) {
    std::optional<unsigned> Index = argumentIndex(Call, E);
    if (!Index)
      return Refusal(NotAPointer);
    if (Refusal Why = judgeNeighbour(Call, *Index))
      return Why;
    const FunctionDecl *Callee = Call.getDirectCallee();
    record(Callee && takesStdString(Call, *Callee),
           Callee && endsWithCall(Call, *Callee));
    if (!Callee)
      return judgeIndirectCall(Call, *Index);
    // The object of an overloaded operator is an argument but no parameter.
    const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
    unsigned Shift =
        isa<CXXOperatorCallExpr>(Call) && Method && Method->isInstance() ? 1
                                                                         : 0;
    if (*Index < Shift)
      return Refusal(NotAPointer);
    if (Refusal Why = judgeParameter(*Callee, *Index - Shift))
      return Why;
    return judgeChoice(Call, *Callee);
  }

  /// True for the operators and members of the standard library that take a
  /// std::string wherever they take a `const char *`.
  bool takesStdString(const CallExpr &Call, const FunctionDecl &Callee) {
    if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call)) {
      // `s = "..."`, `s += "..."` bind less tightly than `+`.
      bool IsAssignment = Operator->isAssignmentOp();
      Use.IsOperand = Use.IsOperand || !IsAssignment;
      for (const Expr *Argument : Call.arguments())
        if (stdClassName(Argument->getType()) == "basic_string" ||
            stdClassName(Argument->getType()) == "basic_ostream")
          return Callee.isInStdNamespace() || isStdMember(Callee);
      return false;
    }
    const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
    if (!Member || Call.getNumArgs() != 1 || !Callee.getIdentifier())
      return false;
    llvm::StringRef Name = Callee.getName();
    return stdClassName(Member->getObjectType()) == "basic_string" &&
           (Name == "append" || Name == "assign" || Name == "compare");
  }

  static bool isStdMember(const FunctionDecl &Callee) {
    const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
    return Method && Method->getParent()->isInStdNamespace();
  }

  /// A function of a system header that returns no pointer has no way to keep
  /// an argument that a caller could observe, setters aside, which are members.
  bool endsWithCall(const CallExpr &Call, const FunctionDecl &Callee) const {
    return Context.getSourceManager().isInSystemHeader(Callee.getLocation()) &&
           !isa<CXXMemberCallExpr>(Call) && !isa<CXXOperatorCallExpr>(Call) &&
           !Callee.getReturnType()->isAnyPointerType() &&
           !Callee.getReturnType()->isReferenceType() &&
           !Callee.getReturnType()->isRecordType();
  }

  /// A call through a pointer to a function or to a member.
  static Refusal judgeIndirectCall(const CallExpr &Call, unsigned Index) {
    QualType Type = Call.getCallee()->getType();
    if (const auto *Pointer = Type->getAs<PointerType>())
      Type = Pointer->getPointeeType();
    if (Type->getAs<FunctionNoProtoType>())
      return Refusal();
    const auto *Prototype = Type->getAs<FunctionProtoType>();
    if (!Prototype)
      return Refusal(NotAPointer);
    if (Index >= Prototype->getNumParams())
      return Prototype->isVariadic() ? Refusal() : Refusal(NotAPointer);
    return isCharPointer(Prototype->getParamType(Index)) ? Refusal()
                                                         : Refusal(NotAPointer);
  }

  Refusal judgeConstruct(const CXXConstructExpr &Construct, const Expr &E) {
    std::optional<unsigned> Index = argumentIndex(Construct, E);
    if (!Index)
      return Refusal(NotAPointer);
    record(stdClassName(Construct.getType()) == "basic_string" && *Index == 0,
           /*EndsWithCall=*/false);
    if (hasDeducedClass(DynTypedNode::create(Construct)))
      return Refusal(Deduced);
    if (Refusal Why = judgeNeighbour(Construct, *Index))
      return Why;
    const CXXConstructorDecl &Constructor = *Construct.getConstructor();
    if (Refusal Why = judgeParameter(Constructor, *Index))
      return Why;
    if (Refusal Why = judgeConstructors(Constructor, *Index))
      return Why;
    return judgeConversion(DynTypedNode::create(Construct));
  }

  /// True if the object that \p Construct makes is declared as `std::pair P` or
  /// written as `std::pair(...)`, with template arguments deduced.
  bool hasDeducedClass(const DynTypedNode &Construct) {
    if (const auto *Written = Construct.get<CXXTemporaryObjectExpr>())
      return hasDeducedType(Written->getTypeSourceInfo());
    for (const DynTypedNode &Parent : Context.getParents(Construct)) {
      bool Found = false;
      if (const auto *Variable = Parent.get<VarDecl>())
        // `auto S = std::string("...")` deduces nothing from the literal.
        Found = Variable->getTypeSourceInfo() &&
                isa_and_nonnull<DeducedTemplateSpecializationType>(
                    Variable->getTypeSourceInfo()
                        ->getType()
                        ->getContainedDeducedType());
      else if (const auto *Cast = Parent.get<CXXFunctionalCastExpr>())
        Found = hasDeducedType(Cast->getTypeInfoAsWritten());
      else if (Parent.get<ExprWithCleanups>() ||
               Parent.get<CXXBindTemporaryExpr>() ||
               Parent.get<MaterializeTemporaryExpr>() ||
               Parent.get<ImplicitCastExpr>())
        Found = hasDeducedClass(Parent);
      if (Found)
        return true;
    }
    return false;
  }

  Refusal judgeMessage(const ObjCMessageExpr &Message, const Expr &E) {
    std::optional<unsigned> Index = argumentIndex(Message, E);
    const ObjCMethodDecl *Method = Message.getMethodDecl();
    if (!Index || !Method)
      return Refusal(NotAPointer);
    if (*Index >= Method->param_size())
      return Method->isVariadic() ? Refusal() : Refusal(NotAPointer);
    return isCharPointer(Method->parameters()[*Index]->getType())
               ? Refusal()
               : Refusal(NotAPointer);
  }

  /// A length passed beside the literal would be wrong for another token.
  template <typename CallT>
  Refusal judgeNeighbour(const CallT &Call, unsigned Index) {
    for (unsigned I = 0; I < Call.getNumArgs(); ++I) {
      const Expr *Argument = Call.getArg(I);
      if (I == Index || Argument->isValueDependent() ||
          isa<CXXDefaultArgExpr>(Argument) ||
          !Argument->getType()->isIntegerType())
        continue;
      Expr::EvalResult Value;
      if (!Argument->EvaluateAsInt(Value, Context) ||
          Value.Val.getInt().isNegative())
        continue;
      std::uint64_t Length = Value.Val.getInt().getZExtValue();
      if (Length > 3 && Length <= Size)
        return Refusal("its length is passed beside it");
    }
    return Refusal();
  }

  static Refusal judgeParameter(const FunctionDecl &Callee, unsigned Index) {
    if (Refusal Why = judgeCallee(Callee, Index))
      return Why;
    if (Index >= Callee.getNumParams())
      return Callee.isVariadic() || !Callee.hasPrototype()
                 ? Refusal()
                 : Refusal(NotAPointer);
    if (!isCharPointer(Callee.getParamDecl(Index)->getType()))
      return Refusal(NotAPointer);
    if (const FunctionTemplateDecl *Template = Callee.getPrimaryTemplate()) {
      const FunctionDecl *Pattern = Template->getTemplatedDecl();
      // `const CharT *` deduces the same type from `char *`, `T` does not. A
      // parameter pack has fewer parameters than the instance.
      if (Index >= Pattern->getNumParams())
        return Refusal(Deduced);
      QualType Type = Pattern->getParamDecl(Index)->getType();
      if (Type->isDependentType() && !isPointerToConst(Type))
        return Refusal(Deduced);
    }
    return Refusal();
  }

  static bool isPointerToConst(QualType Type) {
    const auto *Pointer = Type->getAs<PointerType>();
    return Pointer && Pointer->getPointeeType().isConstQualified();
  }

  static Refusal judgeCallee(const FunctionDecl &Callee, unsigned Index) {
    if (Callee.isConsteval())
      return Refusal(NeedsConstant);
    if (Callee.hasAttr<EnableIfAttr>() || Callee.hasAttr<DiagnoseIfAttr>())
      return Refusal("the callee's attributes look at the literal");
    if (const IdentifierInfo *Name = Callee.getIdentifier()) {
      llvm::StringRef Text = Name->getName();
      // Intrinsics such as __builtin_cpu_supports take nothing but literals.
      if (Callee.getBuiltinID() != 0 && Text.substr(0, 2) == "__")
        return Refusal("a compiler builtin needs the literal");
      if (Text == "setenv" || Text == "putenv" || Text == "_putenv" ||
          Text == "_putenv_s" || Text == "qputenv")
        return Refusal("it is put into the environment here");
    }
    unsigned Shift =
        isa<CXXMethodDecl>(Callee) && cast<CXXMethodDecl>(Callee).isInstance()
            ? 1
            : 0;
    for (const auto *Format : Callee.specific_attrs<FormatAttr>())
      if (Format->getFormatIdx() == static_cast<int>(Index + Shift + 1))
        return Refusal("it is a format string");
    return Refusal();
  }

  /// A `char *` may choose another overload than a string literal does, or
  /// none. Clang records whether there was a choice, whatever brought it (a
  /// using declaration, a base class), but for the arguments' namespaces. The
  /// standard library is known to choose the same.
  static Refusal judgeChoice(const CallExpr &Call, const FunctionDecl &Callee) {
    if (Callee.isInStdNamespace() || isStdMember(Callee))
      return Refusal();
    const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
    const Expr *Called = Call.getCallee()->IgnoreParenImpCasts();
    const auto *Reference = dyn_cast<DeclRefExpr>(Called);
    const auto *Member = dyn_cast<MemberExpr>(Called);
    if ((Reference && Reference->hadMultipleCandidates()) ||
        (Member && Member->hadMultipleCandidates()) ||
        // The built-in `pointer[integer]` is a candidate that is not recorded.
        (Operator && Operator->getOperator() == OO_Subscript) ||
        hasOtherByArguments(Call, Callee))
      return Refusal("another overload may take the result of getenv");
    return Refusal();
  }

  /// The same for the constructors of a class, of which there is always a
  /// choice.
  static Refusal judgeConstructors(const CXXConstructorDecl &Constructor,
                                   unsigned Index) {
    const CXXRecordDecl *Class = Constructor.getParent();
    if (Class->isInStdNamespace())
      return Refusal();
    const Refusal Why("another constructor may take the result of getenv");
    if (Constructor.isInheritingConstructor())
      return Why;
    for (const NamedDecl *Found : Class->lookup(Constructor.getDeclName())) {
      const NamedDecl *Other = Found->getUnderlyingDecl();
      if (isa<FunctionTemplateDecl>(Other) ||
          isa<ConstructorUsingShadowDecl>(Found))
        return Why;
      const auto *Function = dyn_cast<FunctionDecl>(Other);
      if (Function && Index < Function->getNumParams() &&
          Function->getCanonicalDecl() != Constructor.getCanonicalDecl() &&
          isMutableCharPointer(Function->getParamDecl(Index)->getType()))
        return Why;
    }
    return Refusal();
  }

  /// An object that is made of the literal to be an argument: the call around
  /// it must have had no choice either.
  Refusal judgeConversion(const DynTypedNode &Construct) {
    for (const DynTypedNode &Parent : Context.getParents(Construct)) {
      Refusal Why;
      if (const auto *Call = Parent.get<CallExpr>()) {
        if (const FunctionDecl *Callee = Call->getDirectCallee())
          Why = judgeChoice(*Call, *Callee);
      } else if (Parent.get<ImplicitCastExpr>() ||
                 Parent.get<MaterializeTemporaryExpr>() ||
                 Parent.get<CXXBindTemporaryExpr>()) {
        Why = judgeConversion(Parent);
      }
      if (Why)
        return Why;
    }
    return Refusal();
  }

  /// Of several uses (a literal in a template has one for each instance), what
  /// is true of all.
  void record(bool TakesStdString, bool EndsWithCall) {
    Use.TakesStdString = Use.TakesStdString && TakesStdString;
    Use.EndsWithCall = Use.EndsWithCall && EndsWithCall;
  }

  /// Of the text, in bytes, with its terminator.
  const std::uint64_t Size;
  const VarDecl *Loosened;
  ReferenceIndex &Index;
  ASTContext &Context;
  LiteralUse Use;
};

} // namespace

LiteralUse judgeLiteral(const StringLiteral &Literal, const VarDecl *Loosened,
                        ReferenceIndex &Index) {
  LiteralUse Use = ValueJudge(Literal.getLength() + 1, Loosened, Index)
                       .judge(Literal, /*Decayed=*/false);
  if (!Use.Refusal)
    Use.Refusal = whyNoCallAt(Literal, Index.context(), Loosened);
  return Use;
}

Refusal judgePointerUse(const Expr &Pointer, std::uint64_t Size,
                        ReferenceIndex &Index) {
  return ValueJudge(Size, nullptr, Index)
      .judge(Pointer, /*Decayed=*/true)
      .Refusal;
}

} // namespace vnx::cfamily
