#include "checks/pieces/HarmlessMacro.h"

#include "checks/pieces/CommaRuns.h"
#include "checks/pieces/ConstantDeclaration.h"

#include <algorithm>
#include <iterator>

namespace vnx::pieces {

/// Reads to the end of the brackets that follow, of which \p Open are open.
static void skipBrackets(CLexer &Lex, unsigned Open) {
  do {
    CToken T = Lex.next();
    if (T.What == CToken::Kind::End || T.StartsLine)
      return;
    if (T.is('(') || T.is('['))
      ++Open;
    else if (Open > 0 && (T.is(')') || T.is(']')))
      --Open;
  } while (Open > 0);
}

/// Words that say by themselves what is declared, or what a bracket is.
static bool isDecisive(std::string_view Name) {
  static constexpr std::string_view Names[] = {
      "alignas",  "alignof",   "auto",     "case",     "class",    "concept",
      "const",    "decltype",  "default",  "delete",   "do",       "else",
      "enum",     "explicit",  "final",    "for",      "friend",   "if",
      "mutable",  "namespace", "new",      "noexcept", "operator", "override",
      "requires", "return",    "sizeof",   "struct",   "switch",   "throw",
      "try",      "typeof",    "typename", "union",    "using",    "virtual",
      "volatile", "while"};
  return std::find(std::begin(Names), std::end(Names), Name) != std::end(Names);
}

/// Names that NULL, true and false are made of, types, and the like.
static bool isOfDeclarations(std::string_view Name) {
  static constexpr std::string_view Names[] = {
      "NULL",   "_Bool",    "__forceinline", "__inline", "__inline__",
      "__null", "bool",     "char",          "const",    "double",
      "extern", "false",    "float",         "inline",   "int",
      "long",   "nullptr",  "short",         "signed",   "static",
      "true",   "unsigned", "void",          "volatile"};
  return std::find(std::begin(Names), std::end(Names), Name) != std::end(Names);
}

bool isHarmlessMacro(std::string_view Name, CLexer Body) {
  if (isDecisive(Name))
    return false;
  // What has one other name is what that one is.
  CLexer Ahead = Body;
  CToken Only = Ahead.next();
  CToken Behind = Ahead.next();
  bool IsAlias = Only.What == CToken::Kind::Name && !Only.StartsLine &&
                 (Behind.StartsLine || Behind.What == CToken::Kind::End);
  if (IsAlias && !isOfDeclarations(Name) && !isLibraryType(Name))
    return !isDecisive(Only.Text);
  for (CToken T = Body.next(); T.What != CToken::Kind::End && !T.StartsLine;
       T = Body.next()) {
    bool IsAttribute = T.isName("__attribute__") || T.isName("__declspec");
    if (IsAttribute || (T.is('[') && T.isBefore('['))) {
      skipBrackets(Body, T.is('[') ? 1 : 0);
      continue;
    }
    bool IsZero =
        T.What == CToken::Kind::Number && valueOf(T).value_or('h') <= 1;
    bool IsOperator = T.is('(') || T.is(')') || T.is('*') || T.is('!');
    if (!IsZero && !IsOperator && T.What != CToken::Kind::String &&
        (T.What != CToken::Kind::Name || !isOfDeclarations(T.Text)))
      return false;
  }
  return true;
}

} // namespace vnx::pieces
