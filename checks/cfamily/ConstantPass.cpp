#include "checks/cfamily/ConstantPass.h"

#include "checks/cfamily/LiteralValue.h"
#include "checks/cfamily/LlvmCompat.h"
#include "checks/token/Finder.h"

#include "clang/AST/APValue.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"

#include <functional>
#include <set>
#include <string>

using namespace clang;

namespace vnx::cfamily {

bool mayHoldCharacters(const InitListExpr &List) {
  return List.getNumInits() >= token::Prefix.size() + token::IssuedBodyLength &&
         !List.getType().isNull() && List.getType()->isArrayType() &&
         List.getType()->getArrayElementTypeNoTypeQual()->isAnyCharacterType();
}

void findTokensInCharacters(const InitListExpr &List,
                            FindingCollector &Collector, ASTContext &Context) {
  std::string Text;
  for (const Expr *Init : List.inits()) {
    Expr::EvalResult Value;
    bool IsAscii = !Init->isValueDependent() &&
                   Init->EvaluateAsInt(Value, Context) &&
                   Value.Val.getInt().ult(0x80);
    Text +=
        IsAscii ? static_cast<char>(Value.Val.getInt().getZExtValue()) : '\x80';
  }
  const SourceManager &Sources = Context.getSourceManager();
  std::size_t From = 0;
  while (auto Found = token::findToken(Text, From, token::TextKind::Decoded,
                                       Collector.options().MinLength)) {
    From = Found->End;
    SourceLocation Begin = Sources.getFileLoc(
        List.getInit(static_cast<unsigned>(Found->Begin))->getBeginLoc());
    SourceLocation End = Lexer::getLocForEndOfToken(
        Sources.getFileLoc(
            List.getInit(static_cast<unsigned>(Found->End - 1))->getEndLoc()),
        0, Sources, Context.getLangOpts());
    if (Sources.getFileID(Begin) != Sources.getFileID(End))
      End = Begin;
    SourceFinding *F = Collector.add(CharSourceRange::getCharRange(Begin, End),
                                     Found->in(Text), Context);
    if (F && !F->SuppressedBy)
      F->Finding.NoFixReason = "it is a list of characters";
  }
}

/// Calls \p Judge with each run of characters in \p Value.
static void forEachText(const APValue &Value,
                        const std::function<void(const std::string &)> &Judge) {
  // Tables of megabytes are data.
  constexpr unsigned MaxElements = 1u << 16;
  switch (Value.getKind()) {
  case APValue::Array: {
    unsigned Count = Value.getArrayInitializedElts();
    if (Count == 0 || Count > MaxElements)
      return;
    if (!Value.getArrayInitializedElt(0).isInt()) {
      for (unsigned I = 0; I < Count; ++I)
        forEachText(Value.getArrayInitializedElt(I), Judge);
      return;
    }
    std::string Text;
    for (unsigned I = 0; I < Count; ++I) {
      const APValue &Element = Value.getArrayInitializedElt(I);
      bool IsAscii = Element.isInt() && Element.getInt().ult(0x80);
      Text +=
          IsAscii ? static_cast<char>(Element.getInt().getZExtValue()) : '\x80';
    }
    Judge(Text);
    return;
  }
  case APValue::Struct:
    for (unsigned I = 0; I < Value.getStructNumBases(); ++I)
      forEachText(Value.getStructBase(I), Judge);
    for (unsigned I = 0; I < Value.getStructNumFields(); ++I)
      forEachText(Value.getStructField(I), Judge);
    return;
  case APValue::Union:
    forEachText(Value.getUnionValue(), Judge);
    return;
  default:
    return;
  }
}

namespace {

/// Looks for the literal that a token of a constant's value was copied from,
/// through whatever the initializer names.
class SpelledIn {
public:
  explicit SpelledIn(const std::string &Token) : Token(Token) {}

  bool any(const Stmt *S) {
    if (!S)
      return false;
    if (const auto *Literal = dyn_cast<StringLiteral>(S)) {
      std::string Storage;
      return literalValue(*Literal, Storage).find(Token) !=
             std::string_view::npos;
    }
    // A list of characters is reported as one.
    if (const auto *List = dyn_cast<InitListExpr>(S))
      if (List->getNumInits() >= Token.size() &&
          List->getType()->isArrayType() &&
          List->getType()
              ->getArrayElementTypeNoTypeQual()
              ->isAnyCharacterType())
        return true;
    if (const auto *Reference = dyn_cast<DeclRefExpr>(S))
      if (anyOf(Reference->getDecl()))
        return true;
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(S))
      if (anyOf(Construct->getConstructor()))
        return true;
    if (const auto *Member = dyn_cast<MemberExpr>(S))
      if (anyOf(Member->getMemberDecl()))
        return true;
    if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(S))
      if (any(Default->getExpr()))
        return true;
    if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(S))
      if (any(Default->getExpr()))
        return true;
    for (const Stmt *Child : S->children())
      if (any(Child))
        return true;
    return false;
  }

private:
  bool anyOf(const Decl *D) {
    if (!D || !Seen.insert(D).second)
      return false;
    if (const auto *Variable = dyn_cast<VarDecl>(D))
      return holds(*Variable) || any(Variable->getAnyInitializer());
    const auto *Function = dyn_cast<FunctionDecl>(D);
    if (!Function)
      return false;
    if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
      for (const CXXCtorInitializer *Init : Constructor->inits())
        if (any(Init->getInit()))
          return true;
    return any(Function->getBody());
  }

  /// True if the value of a constant has the token, which is reported there.
  bool holds(const VarDecl &Variable) const {
    const APValue *Value =
        Variable.isConstexpr() ? Variable.getEvaluatedValue() : nullptr;
    bool Found = false;
    if (Value)
      forEachText(*Value, [&](const std::string &Text) {
        Found = Found || Text.find(Token) != std::string::npos;
      });
    return Found;
  }

  const std::string &Token;
  std::set<const Decl *> Seen;
};

} // namespace

static void findTokensInConstant(const VarDecl &Variable,
                                 FindingCollector &Collector,
                                 ASTContext &Context) {
  const APValue *Value = Variable.getEvaluatedValue();
  const Expr *Init = Variable.getAnyInitializer();
  if (!Value || !Init)
    return;
  forEachText(*Value, [&](const std::string &Text) {
    std::size_t From = 0;
    while (auto Found = token::findToken(Text, From, token::TextKind::Decoded,
                                         Collector.options().MinLength)) {
      From = Found->End;
      const std::string Token(Found->in(Text));
      if (Collector.hasSeenToken(Token) && SpelledIn(Token).any(Init))
        continue;
      SourceLocation Begin =
          Context.getSourceManager().getFileLoc(Init->getBeginLoc());
      SourceFinding *F = Collector.add(
          CharSourceRange::getCharRange(Begin, Begin), Token, Context);
      if (F && !F->SuppressedBy)
        F->Finding.NoFixReason = "it is computed at compile time";
    }
  });
}

namespace {

/// Finds the constexpr variables by their scopes: even a function's own are in
/// its list of declarations, so that no expression has to be looked at.
class ConstantWalk {
public:
  ConstantWalk(FindingCollector &Collector, ASTContext &Context)
      : Collector(Collector), Context(Context) {}

  void walk(const Decl &D) {
    if (const auto *Variable = dyn_cast<VarDecl>(&D)) {
      if (Variable->isConstexpr())
        findTokensInConstant(*Variable, Collector, Context);
    } else if (const Decl *Specialization = compat::specializationIn(D)) {
      walk(*Specialization);
    } else if (const auto *Function = dyn_cast<FunctionDecl>(&D)) {
      // The scope of one without a body has parameters.
      if (!Function->doesThisDeclarationHaveABody())
        return;
    } else if (const auto *Class = dyn_cast<ClassTemplateDecl>(&D)) {
      walkInstances(*Class);
    } else if (const auto *Function = dyn_cast<FunctionTemplateDecl>(&D)) {
      walkInstances(*Function);
    } else if (const auto *Variables = dyn_cast<VarTemplateDecl>(&D)) {
      walkInstances(*Variables);
    }
    if (const auto *Scope = dyn_cast<DeclContext>(&D))
      for (const Decl *Inner : Scope->decls())
        walk(*Inner);
  }

private:
  template <typename Template> void walkInstances(const Template &T) {
    // Every declaration of a template has all instances.
    if (T.isCanonicalDecl())
      for (const auto *Instance : T.specializations())
        walk(*Instance);
  }

  FindingCollector &Collector;
  ASTContext &Context;
};

} // namespace

void findTokensInConstants(llvm::ArrayRef<Decl *> Decls,
                           FindingCollector &Collector, ASTContext &Context) {
  ConstantWalk Walk(Collector, Context);
  for (const Decl *D : Decls)
    Walk.walk(*D);
}

} // namespace vnx::cfamily
