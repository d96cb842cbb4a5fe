#include "checks/cfamily/ConstantPass.h"

#include "checks/token/Finder.h"

#include "clang/AST/APValue.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Lex/Lexer.h"

#include <functional>

using namespace clang;

namespace vnx::cfamily {

void findTokensInCharacters(const InitListExpr &List,
                            FindingCollector &Collector, ASTContext &Context) {
  if (List.getNumInits() < token::Prefix.size() + token::IssuedBodyLength)
    return;
  std::string Text;
  for (const Expr *Init : List.inits()) {
    Expr::EvalResult Value;
    bool IsAscii = !Init->isValueDependent() &&
                   Init->EvaluateAsInt(Value, Context) &&
                   Value.Val.getInt().ult(0x80);
    Text += IsAscii ? static_cast<char>(Value.Val.getInt().getZExtValue())
                    : '\x80';
  }
  const SourceManager &Sources = Context.getSourceManager();
  std::size_t From = 0;
  while (auto Found =
             token::findToken(Text, From, token::TextKind::Decoded,
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
static void
forEachText(const APValue &Value,
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
      Text += IsAscii ? static_cast<char>(Element.getInt().getZExtValue())
                      : '\x80';
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

void findTokensInConstant(const VarDecl &Variable, FindingCollector &Collector,
                          ASTContext &Context) {
  const APValue *Value = Variable.getEvaluatedValue();
  const Expr *Init = Variable.getAnyInitializer();
  if (!Value || !Init)
    return;
  forEachText(*Value, [&](const std::string &Text) {
    std::size_t From = 0;
    while (auto Found =
               token::findToken(Text, From, token::TextKind::Decoded,
                                Collector.options().MinLength)) {
      From = Found->End;
      if (Collector.hasSeenToken(Found->in(Text)))
        continue;
      SourceLocation Begin =
          Context.getSourceManager().getFileLoc(Init->getBeginLoc());
      SourceFinding *F =
          Collector.add(CharSourceRange::getCharRange(Begin, Begin),
                        Found->in(Text), Context);
      if (F && !F->SuppressedBy)
        F->Finding.NoFixReason = "it is computed at compile time";
    }
  });
}

} // namespace vnx::cfamily
