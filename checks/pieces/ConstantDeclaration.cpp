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

/// True if the value that \p Lex stands before is a number by its spelling.
static bool isNumber(CLexer Lex) {
  int Open = 0;
  for (CToken T = Lex.next(); !T.is(';') && !(Open == 0 && T.is(','));
       T = Lex.next()) {
    switch (T.What) {
    case CToken::Kind::Punctuation:
      Open += T.is('(') ? 1 : T.is(')') ? -1 : 0;
      break;
    case CToken::Kind::Character:
      break;
    case CToken::Kind::Number:
      // A suffix of one's own.
      if (T.Text.find('_') != std::string_view::npos)
        return false;
      break;
    case CToken::Kind::Name:
      if (T.Text == "sizeof" || T.Text == "alignof") {
        if (!Lex.next().is('('))
          return false;
        skipBrackets(Lex);
      } else if (T.Text != "true" && T.Text != "false" && T.Text != "nullptr") {
        return false;
      }
      break;
    default:
      return false;
    }
  }
  return true;
}

/// True if \p Lex stands before a lambda that is not called, and captures
/// nothing.
static bool isClosure(CLexer Lex) {
  if (!Lex.next().is('[') || !Lex.next().is(']'))
    return false;
  for (CToken T = Lex.next(); !T.is('{'); T = Lex.next()) {
    if (T.What == CToken::Kind::End || T.is(';'))
      return false;
    if (T.is('('))
      skipBrackets(Lex);
  }
  skipBrackets(Lex);
  return Lex.next().is(';');
}

/// True if one more is declared behind what \p Lex stands in.
static bool hasOther(CLexer Lex) {
  for (CToken T = Lex.next(); !T.is(';'); T = Lex.next()) {
    if (T.What == CToken::Kind::End || T.is(','))
      return true;
    if (T.is('(') || T.is('[') || T.is('{'))
      skipBrackets(Lex);
  }
  return false;
}

/// True if \p T, before `constexpr`, is the type: `T constexpr x`.
static bool isType(const CToken &T) {
  static constexpr std::string_view Others[] = {"virtual", "friend", "explicit",
                                                "auto", "else"};
  return T.is('>') || (T.What == CToken::Kind::Name &&
                       std::find(std::begin(Others), std::end(Others),
                                 T.Text) == std::end(Others));
}

bool mayHoldComputedText(const CToken &Previous, CLexer Lex) {
  // Everything is written in a line or two; what goes on for longer is nothing
  // that is known here.
  constexpr unsigned MaxTokens = 200;
  bool IsPlain =
      Previous.What == CToken::Kind::Name && isPlainType(Previous.Text);
  bool IsAuto = Previous.isName("auto"), IsPointer = false;
  unsigned Names = IsAuto || (!IsPlain && isType(Previous)) ? 1 : 0;
  if (Previous.isName("if"))
    return false;
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
        Names += T.Text != "alignas" && T.Text != "__attribute__";
        continue;
      }
      if (T.Text == "struct" || T.Text == "union" || T.Text == "class")
        return true;
      if (Angles == 0 && isPlainType(T.Text)) {
        // Not the name of a scope, nor of what is declared.
        CLexer Ahead = Lex;
        CToken Next = Ahead.next();
        IsPlain = IsPlain || !(Next.is(':') || Next.is('=') || Next.is('{') ||
                               Next.is('(') || Next.is(';'));
      }
      IsAuto = IsAuto || T.Text == "auto";
      // Behind a lambda's parameters.
      Names += T.Text != "noexcept" && T.Text != "mutable";
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
      IsPointer = IsPointer || !IsPlain;
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
        return IsPointer && hasOther(Lex);
      CLexer Bracket = Lex;
      Bracket.next();
      bool IsOneName = Bracket.next().is(')');
      skipBrackets(Lex);
      CToken Behind = Lex.next();
      // `T (x){y}`, or a constructor that does not name its parameter.
      if (IsOneName && Behind.is('{')) {
        CLexer Ahead = Lex;
        CToken Value = Ahead.next();
        if (!Value.is('}') && !Value.isName("return"))
          return true;
      }
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
                        Behind.is('&') ||
                        (Names == 1 && Behind.is(';') && !Previous.is(')'));
      return !IsFunction;
    }
    case '=': {
      if (IsPlain)
        return IsPointer && hasOther(Lex);
      if (IsAuto && (isNumber(Lex) || isClosure(Lex)))
        return false;
      CToken First = Lex.next(), Second = Lex.next();
      // A string is a pointer.
      return !(IsAuto && First.What == CToken::Kind::String && Second.is(';'));
    }
    case '{':
    case ';':
    case ',':
      return !IsPlain && Names > 0;
    default:
      Before = C;
      break;
    }
  }
  return true;
}

} // namespace vnx::pieces
