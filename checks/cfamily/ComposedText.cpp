#include "checks/cfamily/ComposedText.h"

#include "checks/cfamily/LiteralPlace.h"
#include "checks/cfamily/LiteralValue.h"
#include "checks/cfamily/StdNames.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ExprObjC.h"

using namespace clang;

namespace vnx::cfamily {

void ComposedText::addGap() {
  if (Text.empty() || Text.back() != Gap)
    addPlain(std::string_view(&Gap, 1), SourceLocation());
}

void ComposedText::addPlain(std::string_view More, SourceLocation Location) {
  if (More.empty() || Text.size() + More.size() > MaxLength)
    return;
  Pieces.push_back({Text.size(), More.size(), nullptr, Location});
  Text += More;
}

void ComposedText::addLiteral(const StringLiteral &Literal,
                              std::string_view Value) {
  if (Value.empty() || Text.size() + Value.size() > MaxLength)
    return;
  Pieces.push_back(
      {Text.size(), Value.size(), &Literal, Literal.getBeginLoc()});
  Text += Value;
}

void ComposedText::add(const ComposedText &More) {
  if (Text.size() + More.Text.size() > MaxLength)
    return;
  for (Piece P : More.Pieces) {
    P.Begin += Text.size();
    Pieces.push_back(P);
  }
  Text += More.Text;
}

std::size_t ComposedText::pieceAt(std::size_t Index) const {
  std::size_t Result = 0;
  for (std::size_t I = 0; I < Pieces.size(); ++I)
    if (Pieces[I].Begin <= Index)
      Result = I;
  return Result;
}

CharSourceRange ComposedText::placeOf(std::size_t Index,
                                      ASTContext &Context) const {
  const SourceManager &Sources = Context.getSourceManager();
  const Piece &P = Pieces[pieceAt(Index)];
  if (P.Literal) {
    LiteralPlace Place(*P.Literal, Sources, Context.getLangOpts());
    // Counted from the end, because a character that is not ASCII may be several
    // bytes of the value and is one of the spelling; a token's are all ASCII.
    std::size_t FromEnd = P.Length - (Index - P.Begin);
    if (FromEnd <= Place.text().size()) {
      std::size_t At = Place.text().size() - FromEnd;
      return Place.rangeOf(At, At + 1, Place.text());
    }
  }
  SourceLocation Location = Sources.getFileLoc(P.Location);
  return CharSourceRange::getCharRange(Location, Location);
}

static bool isStdString(QualType Type) {
  llvm::StringRef Name = stdClassName(Type);
  return Name == "basic_string" || Name == "basic_string_view";
}

bool isText(QualType Type) {
  Type = Type.getNonReferenceType();
  if (const auto *Pointer = Type->getAs<PointerType>())
    return Pointer->getPointeeType()->isCharType();
  if (Type->isArrayType())
    return Type->getArrayElementTypeNoTypeQual()->isCharType();
  return isStdString(Type);
}

/// The variable or member that \p E names, conversions aside.
static const ValueDecl *namedVariable(const Expr &E) {
  const Expr *Bare = E.IgnoreParenImpCasts();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Bare))
    return Reference->getDecl();
  if (const auto *Member = dyn_cast<MemberExpr>(Bare))
    return Member->getMemberDecl();
  return nullptr;
}

namespace {

/// A call whose effect on strings is known, by the name of its callee.
enum class TextCall {
  None,
  /// The object's text and the argument's: append, +=, strcat.
  Append,
  /// The argument's text: assign, =, strcpy.
  Assign,
  /// The object's text: c_str, data, str.
  Same,
  /// All arguments: absl::StrCat, operator+.
  Concatenate,
  /// sprintf and snprintf.
  Printf,
  /// std::format and fmt::format.
  Format,
};

struct TextCallInfo {
  TextCall Kind = TextCall::None;
  /// What is written to or read from; nullptr for a function's result.
  const Expr *Object = nullptr;
  /// The first argument that is text.
  unsigned FirstArgument = 0;
};

} // namespace

static TextCallInfo classifyOperator(const CXXOperatorCallExpr &Call) {
  if (Call.getNumArgs() != 2)
    return {};
  if (Call.getOperator() == OO_Plus && isStdString(Call.getType()))
    return {TextCall::Concatenate, nullptr, 0};
  if (!isStdString(Call.getArg(0)->getType()))
    return {};
  if (Call.getOperator() == OO_PlusEqual)
    return {TextCall::Append, Call.getArg(0), 1};
  if (Call.getOperator() == OO_Equal)
    return {TextCall::Assign, Call.getArg(0), 1};
  return {};
}

static TextCallInfo classifyMember(const CXXMemberCallExpr &Call,
                                   llvm::StringRef Name) {
  const Expr *Object = Call.getImplicitObjectArgument();
  if (!Object || !isStdString(Object->getType()))
    return {};
  if ((Name == "append" || Name == "push_back") && Call.getNumArgs() == 1)
    return {TextCall::Append, Object, 0};
  if (Name == "assign" && Call.getNumArgs() == 1)
    return {TextCall::Assign, Object, 0};
  if (Name == "c_str" || Name == "data" || Name == "str")
    return {TextCall::Same, Object, 0};
  return {};
}

static TextCallInfo classifyFunction(const CallExpr &Call,
                                     const FunctionDecl &Callee,
                                     llvm::StringRef Name) {
  unsigned Count = Call.getNumArgs();
  auto IsIn = [&](llvm::StringRef Namespace) {
    const auto *Scope = dyn_cast<NamespaceDecl>(
        Callee.getDeclContext()->getEnclosingNamespaceContext());
    while (Scope && Scope->isInline())
      Scope = dyn_cast<NamespaceDecl>(Scope->getParent());
    return Scope && Scope->getName() == Namespace;
  };
  if ((Name == "strcat" && Count == 2) || (Name == "strncat" && Count == 3))
    return {TextCall::Append, Call.getArg(0), 1};
  if ((Name == "strcpy" && Count == 2) || (Name == "strncpy" && Count == 3))
    return {TextCall::Assign, Call.getArg(0), 1};
  if (Name == "sprintf" && Count >= 2)
    return {TextCall::Printf, Call.getArg(0), 1};
  if (Name == "snprintf" && Count >= 3)
    return {TextCall::Printf, Call.getArg(0), 2};
  if (Name == "format" && Count >= 1 && (Callee.isInStdNamespace() ||
                                         IsIn("fmt")))
    return {TextCall::Format, nullptr, 0};
  if (Name == "StrCat" && IsIn("absl"))
    return {TextCall::Concatenate, nullptr, 0};
  return {};
}

static TextCallInfo classifyCall(const CallExpr &Call) {
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call))
    return classifyOperator(*Operator);
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || !Callee->getIdentifier())
    return {};
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call))
    return classifyMember(*Member, Callee->getName());
  return classifyFunction(Call, *Callee, Callee->getName());
}

namespace {

class Composer {
public:
  Composer(const KnownTexts &Known, ASTContext &Context)
      : Known(Known), Context(Context) {}

  ComposedText compose(const Expr &E) {
    ComposedText Result;
    // A text that is built of itself (`const char *a = a;`), or nested deeper
    // than anyone writes by hand, is not followed.
    constexpr unsigned MaxDepth = 64;
    if (Depth == MaxDepth) {
      Result.addGap();
      return Result;
    }
    ++Depth;
    composeInto(Result, *E.IgnoreParens());
    --Depth;
    return Result;
  }

private:
  void composeInto(ComposedText &Result, const Expr &E) {
    if (const auto *Literal = dyn_cast<StringLiteral>(&E)) {
      std::string Storage;
      return Result.addLiteral(*Literal, literalValue(*Literal, Storage));
    }
    if (const auto *Character = dyn_cast<CharacterLiteral>(&E)) {
      char Byte = Character->getValue() < 0x80
                      ? static_cast<char>(Character->getValue())
                      : ComposedText::Gap;
      return Result.addPlain(std::string_view(&Byte, 1), E.getBeginLoc());
    }
    if (const auto *Cast = dyn_cast<CastExpr>(&E))
      return Result.add(compose(*Cast->getSubExpr()));
    if (const auto *Full = dyn_cast<FullExpr>(&E))
      return Result.add(compose(*Full->getSubExpr()));
    if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(&E))
      return Result.add(compose(*Temporary->getSubExpr()));
    if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(&E))
      return Result.add(compose(*Bound->getSubExpr()));
    if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(&E))
      return Result.add(compose(*Default->getExpr()));
    if (const auto *Suffixed = dyn_cast<UserDefinedLiteral>(&E))
      return composeSuffixed(Result, *Suffixed);
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E))
      return composeConstruct(Result, *Construct);
    if (const auto *Call = dyn_cast<CallExpr>(&E))
      return composeCall(Result, *Call);
    if (const ValueDecl *Variable = namedVariable(E))
      return composeVariable(Result, *Variable);
    Result.addGap();
  }

  void composeSuffixed(ComposedText &Result, const UserDefinedLiteral &Use) {
    if (isStdString(Use.getType()) && Use.getNumArgs() >= 1)
      return Result.add(compose(*Use.getArg(0)));
    Result.addGap();
  }

  void composeConstruct(ComposedText &Result, const CXXConstructExpr &Use) {
    if (!isStdString(Use.getType()))
      return Result.addGap();
    if (Use.getNumArgs() == 0)
      return;
    // The others are allocators; a count would cut or repeat.
    for (unsigned I = 1; I < Use.getNumArgs(); ++I)
      if (Use.getArg(I)->getType()->isIntegerType() &&
          !isa<CXXDefaultArgExpr>(Use.getArg(I)))
        return Result.addGap();
    Result.add(compose(*Use.getArg(0)));
  }

  void composeVariable(ComposedText &Result, const ValueDecl &Variable) {
    auto Local = Known.find(&Variable);
    if (Local != Known.end())
      return Result.add(Local->second);
    if (const Expr *Value = constantValue(Variable))
      return Result.add(compose(*Value));
    Result.addGap();
  }

  /// The initializer of a variable that keeps its value.
  static const Expr *constantValue(const ValueDecl &Declared) {
    if (const auto *Parameter = dyn_cast<ParmVarDecl>(&Declared))
      return Parameter->hasDefaultArg() &&
                     !Parameter->hasUninstantiatedDefaultArg() &&
                     !Parameter->hasUnparsedDefaultArg()
                 ? Parameter->getDefaultArg()
                 : nullptr;
    QualType Type = Declared.getType().getNonReferenceType();
    // `const char *p` may be set to something else; `const char *const p` not.
    if (!Type.isConstQualified() &&
        !(Type->isArrayType() &&
          Declared.getASTContext()
              .getBaseElementType(Type)
              .isConstQualified()))
      return nullptr;
    if (const auto *Variable = dyn_cast<VarDecl>(&Declared))
      return Variable->getAnyInitializer();
    if (const auto *Field = dyn_cast<FieldDecl>(&Declared))
      return Field->getInClassInitializer();
    return nullptr;
  }

  void composeCall(ComposedText &Result, const CallExpr &Call) {
    TextCallInfo Info = classifyCall(Call);
    switch (Info.Kind) {
    case TextCall::None:
      return Result.addGap();
    case TextCall::Same:
      return Result.add(compose(*Info.Object));
    case TextCall::Append:
      Result.add(compose(*Info.Object));
      return Result.add(compose(*Call.getArg(Info.FirstArgument)));
    case TextCall::Assign:
      return Result.add(compose(*Call.getArg(Info.FirstArgument)));
    case TextCall::Concatenate:
      for (const Expr *Argument : Call.arguments())
        Result.add(compose(*Argument));
      return;
    case TextCall::Printf:
      return composeFormat(Result, Call, Info.FirstArgument, "%s");
    case TextCall::Format:
      return composeFormat(Result, Call, Info.FirstArgument, "{}");
    }
  }

  /// The format's text with each plain placeholder replaced by its argument. The
  /// first placeholder of any other kind ends what is followed.
  void composeFormat(ComposedText &Result, const CallExpr &Call,
                     unsigned FormatIndex, llvm::StringRef Placeholder) {
    ComposedText Format = compose(*Call.getArg(FormatIndex));
    llvm::StringRef Rest = Format.text();
    unsigned Next = FormatIndex + 1;
    const SourceLocation Location = Call.getArg(FormatIndex)->getBeginLoc();
    while (!Rest.empty()) {
      std::size_t At = Rest.find_first_of(Placeholder[0] == '%' ? "%" : "{}");
      llvm::StringRef Plain = Rest.substr(0, At);
      Result.addPlain({Plain.data(), Plain.size()}, Location);
      if (At == llvm::StringRef::npos)
        return;
      Rest = Rest.substr(At);
      if (Rest.substr(0, Placeholder.size()) != Placeholder ||
          Next >= Call.getNumArgs())
        return Result.addGap();
      Result.add(compose(*Call.getArg(Next++)));
      Rest = Rest.substr(Placeholder.size());
    }
  }

  const KnownTexts &Known;
  ASTContext &Context;
  unsigned Depth = 0;
};

} // namespace

ComposedText composeText(const Expr &E, const KnownTexts &Known,
                         ASTContext &Context) {
  return Composer(Known, Context).compose(E);
}

const ValueDecl *writtenVariable(const Expr &E) {
  const auto *Call = dyn_cast<CallExpr>(E.IgnoreParenImpCasts());
  if (!Call)
    return nullptr;
  TextCallInfo Info = classifyCall(*Call);
  if (!Info.Object || Info.Kind == TextCall::Same)
    return nullptr;
  // `s.append("a").append("b")` writes s.
  if (const ValueDecl *Inner = writtenVariable(*Info.Object))
    return Inner;
  return namedVariable(*Info.Object);
}

} // namespace vnx::cfamily
