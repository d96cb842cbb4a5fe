#include "checks/pieces/ConstantDeclaration.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace vnx::pieces {

/// Types that hold no array: the language's, and those of the library that
/// nobody calls anything else.
static bool isPlainType(std::string_view Name) {
  static constexpr std::string_view Names[] = {
      "bool",        "char",         "char16_t",  "char32_t", "char8_t",
      "double",      "float",        "int",       "int16_t",  "int32_t",
      "int64_t",     "int8_t",       "intmax_t",  "intptr_t", "long",
      "ptrdiff_t",   "short",        "signed",    "size_t",   "ssize_t",
      "string_view", "uint16_t",     "uint32_t",  "uint64_t", "void",
      "uint8_t",     "uintmax_t",    "uintptr_t", "unsigned", "wchar_t",
      "StringRef",   "StringLiteral"};
  return std::find(std::begin(Names), std::end(Names), Name) != std::end(Names);
}

/// Reads up to the bracket that closes the one just read.
static void skipBrackets(CLexer &Lex) {
  unsigned Open = 1;
  while (Open > 0) {
    CToken T = Lex.next();
    if (T.What == CToken::Kind::End)
      return;
    if (T.is('(') || T.is('[') || T.is('{'))
      ++Open;
    else if (T.is(')') || T.is(']') || T.is('}'))
      --Open;
  }
}

bool mayHoldComputedText(CLexer Lex) {
  // Everything is written in a line or two; what goes on for longer is nothing
  // that is known here.
  constexpr unsigned MaxTokens = 200;
  bool IsPlain = false, IsAuto = false;
  unsigned Names = 0;
  char Before = 0;
  int Angles = 0;
  for (unsigned Count = 0; Count < MaxTokens; ++Count) {
    CToken T = Lex.next();
    if (T.What == CToken::Kind::Name) {
      if (T.Text == "operator" || T.Text == "if" || T.Text == "virtual" ||
          T.Text == "explicit" || T.Text == "friend")
        return false;
      if (T.Text == "alignas" || T.Text == "decltype" || T.Text == "typeof" ||
          T.Text == "__typeof__" || T.Text == "__attribute__") {
        if (!Lex.next().is('('))
          return true;
        skipBrackets(Lex);
        continue;
      }
      IsPlain = IsPlain || (Angles == 0 && isPlainType(T.Text));
      IsAuto = IsAuto || T.Text == "auto";
      ++Names;
      Before = 'n';
      continue;
    }
    if (T.What != CToken::Kind::Punctuation)
      // A macro's argument, a string: nothing that a declaration begins with.
      return T.What != CToken::Kind::End;
    char C = T.Text[0];
    if (C == '<')
      ++Angles;
    else if (C == '>' && Angles > 0)
      --Angles;
    if (Angles > 0 && C == '(')
      skipBrackets(Lex);
    if (Angles > 0 && C != ';')
      continue;
    switch (C) {
    case '*':
    case '&':
      // What it points to is no part of its value.
      IsPlain = true;
      Before = C;
      break;
    case '~':
      return false;
    case '[':
      if (Names == 0) {
        skipBrackets(Lex);
        break;
      }
      // The elements are spelled, or the text that they are taken from is.
      return !IsPlain;
    case '(': {
      if (Before != 'n')
        return !IsPlain;
      if (IsPlain)
        return false;
      skipBrackets(Lex);
      CToken Behind = Lex.next();
      if (Behind.is('=')) {
        CToken Value = Lex.next();
        return !Value.isName("default") && !Value.isName("delete");
      }
      for (const char *Word : {"const", "noexcept", "override", "final",
                               "requires", "try", "volatile"})
        if (Behind.isName(Word))
          return false;
      // A constructor has one name, a function more.
      bool IsFunction = Behind.is('{') || Behind.is('-') || Behind.is(':') ||
                        Behind.is('&') || (Names == 1 && Behind.is(';'));
      return !IsFunction;
    }
    case '=': {
      if (IsPlain)
        return false;
      CToken First = Lex.next(), Second = Lex.next();
      bool IsNumber = First.What == CToken::Kind::Number ||
                      First.What == CToken::Kind::Character ||
                      First.isName("true") || First.isName("false") ||
                      First.isName("nullptr") || First.isName("sizeof");
      if (IsAuto && IsNumber)
        return false;
      // A string is a pointer; a lambda has what it captures.
      if (IsAuto && First.What == CToken::Kind::String && Second.is(';'))
        return false;
      return !(IsAuto && First.is('[') && Second.is(']'));
    }
    case '{':
    case ';':
    case ',':
      return !IsPlain && Names > 1;
    default:
      Before = C;
      break;
    }
  }
  return true;
}

} // namespace vnx::pieces
