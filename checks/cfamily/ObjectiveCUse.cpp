#include "checks/cfamily/ObjectiveCUse.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ParentMapContext.h"

using namespace clang;

namespace vnx::cfamily {

/// True if NSString is declared, with the method that boxes a C string.
static bool canBox(ASTContext &Context) {
  const TranslationUnitDecl *Unit = Context.getTranslationUnitDecl();
  Selector Make = Context.Selectors.getUnarySelector(
      &Context.Idents.get("stringWithUTF8String"));
  for (const NamedDecl *Found :
       Unit->lookup(DeclarationName(&Context.Idents.get("NSString"))))
    if (const auto *Class = dyn_cast<ObjCInterfaceDecl>(Found))
      return Class->hasDefinition() && Class->lookupClassMethod(Make);
  return false;
}

/// True if a format or the like is read from one of \p D's parameters.
static bool takesFormat(const Decl *D) {
  return !D || D->hasAttr<FormatAttr>() || D->hasAttr<FormatArgAttr>();
}

/// True if what \p Node is part of keeps the object or needs it for no longer
/// than the autorelease pool lives.
static Refusal judgeUse(const DynTypedNode &Node, ASTContext &Context) {
  const bool IsCounted = Context.getLangOpts().ObjCAutoRefCount;
  bool Judged = false;
  for (const DynTypedNode &Parent : Context.getParents(Node)) {
    Judged = true;
    if (Parent.get<ParenExpr>() || Parent.get<ImplicitCastExpr>() ||
        Parent.get<ConditionalOperator>() || Parent.get<ExprWithCleanups>() ||
        Parent.get<OpaqueValueExpr>() || Parent.get<CStyleCastExpr>()) {
      if (Refusal Why = judgeUse(Parent, Context))
        return Why;
      continue;
    }
    if (const auto *Message = Parent.get<ObjCMessageExpr>()) {
      if (takesFormat(Message->getMethodDecl()))
        return "it may be a format string";
      continue;
    }
    if (const auto *Call = Parent.get<CallExpr>()) {
      const FunctionDecl *Callee = Call->getDirectCallee();
      if (takesFormat(Callee) || (Callee && Callee->getBuiltinID() != 0))
        return "it may be a format string";
      continue;
    }
    if (Parent.get<ObjCArrayLiteral>() || Parent.get<ObjCDictionaryLiteral>() ||
        Parent.get<ReturnStmt>())
      continue;
    const auto *Binary = Parent.get<BinaryOperator>();
    bool IsKept =
        Parent.get<VarDecl>() || (Binary && Binary->getOpcode() == BO_Assign);
    if (IsKept && IsCounted)
      continue;
    return "an object that is made here may not be kept where it goes";
  }
  return Judged ? Refusal() : Refusal(NeedsConstant);
}

Refusal whyNotBoxed(const ObjCStringLiteral &Object, ASTContext &Context) {
  if (Object.getAtLoc().isMacroID())
    return "it comes from a macro";
  if (!canBox(Context))
    return "there is no NSString here that can be made of a C string";
  if (Refusal Why = whyNoCallAt(Object, Context))
    return Why;
  return judgeUse(DynTypedNode::create(Object), Context);
}

} // namespace vnx::cfamily
