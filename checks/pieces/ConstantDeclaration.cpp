#include "checks/pieces/ConstantDeclaration.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace vnx::pieces {

bool isLibraryType(std::string_view Name) {
  static constexpr std::string_view Names[] = {
      "int16_t",   "int32_t",       "int64_t",  "int8_t",  "intmax_t",
      "intptr_t",  "ptrdiff_t",     "size_t",   "ssize_t", "string_view",
      "uint16_t",  "uint32_t",      "uint64_t", "uint8_t", "uintmax_t",
      "StringRef", "StringLiteral", "uintptr_t"};
  return std::find(std::begin(Names), std::end(Names), Name) != std::end(Names);
}

/// Types that hold no array.
static bool isPlainType(std::string_view Name) {
  static constexpr std::string_view Names[] = {
      "bool", "char", "char16_t", "char32_t", "char8_t", "double",   "float",
      "int",  "long", "short",    "signed",   "void",    "unsigned", "wchar_t"};
  return std::find(std::begin(Names), std::end(Names), Name) !=
             std::end(Names) ||
         isLibraryType(Name);
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

/// True for a number that has no suffix of somebody's own: `1h` of <chrono> is
/// an object.
static bool isPlainNumber(const CToken &T) {
  std::size_t Digits = T.Text.size();
  bool IsHex = Digits > 1 && (T.Text[1] == 'x' || T.Text[1] == 'X');
  return std::all_of(T.Text.begin(), T.Text.end(), [=](char C) {
    return (C >= '0' && C <= '9') ||
           std::string_view("uUlLfFeE.'+-").find(C) != std::string_view::npos ||
           ((C == 'b' || C == 'B') && Digits > 2 && T.Text[0] == '0') ||
           (IsHex && ((C >= 'a' && C <= 'f') || (C >= 'A' && C <= 'F') ||
                      C == 'x' || C == 'X' || C == 'p' || C == 'P'));
  });
}

/// True if the value that \p Lex stands before is a number by its spelling.
static bool isNumber(CLexer &Lex) {
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
      if (!isPlainNumber(T))
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
static bool isClosure(CLexer &Lex) {
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
static bool hasOther(CLexer &Lex) {
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

bool mayHoldComputedText(const CToken &Previous, CLexer &Lex) {
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
    // What follows is in another file, or in one branch of several.
    if (T.What == CToken::Kind::End || T.startsDirective())
      return true;
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
        CToken Next = Lex.peekNext();
        bool IsDeclared = false;
        for (char Mark : {':', '=', '{', '(', ')', '[', ',', ';'})
          IsDeclared = IsDeclared || Next.is(Mark);
        IsPlain = IsPlain || !IsDeclared;
      }
      IsAuto = IsAuto || T.Text == "auto";
      // Behind a lambda's parameters.
      Names += T.Text != "noexcept" && T.Text != "mutable";
      Before = 'n';
      continue;
    }
    if (T.What != CToken::Kind::Punctuation)
      // A macro's argument, a string: nothing that a declaration begins with.
      return true;
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
    case '[': {
      skipBrackets(Lex);
      if (Names == 0)
        break;
      if (!IsPlain)
        return true;
      if (IsPointer)
        return hasOther(Lex);
      // The elements are spelled, or the text that they are taken from is.
      CLexer Ahead = Lex;
      CToken Behind = Ahead.next();
      for (; Behind.is('['); Behind = Ahead.next())
        skipBrackets(Ahead);
      if (Behind.is('='))
        Behind = Ahead.next();
      return !Behind.is('{') && Behind.What != CToken::Kind::String;
    }
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
        CToken Value = Lex.peekNext();
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
      bool IsFunction =
          Behind.is('{') || Behind.is('-') || Behind.is(':') ||
          Behind.is('&') ||
          (Names == 1 && Behind.is(';') && Previous.What != CToken::Kind::End &&
           !Previous.is(')') && !Previous.is(']') && !Previous.is('}'));
      return !IsFunction;
    }
    case '=': {
      if (IsPlain)
        return IsPointer && hasOther(Lex);
      for (bool (*IsIt)(CLexer &) : {isNumber, isClosure}) {
        CLexer Value = Lex;
        if (!IsAuto || !IsIt(Value))
          continue;
        Lex = Value;
        return false;
      }
      CToken First = Lex.next(), Second = Lex.next();
      // A string is a pointer.
      return !(IsAuto && First.What == CToken::Kind::String && Second.is(';'));
    }
    case '{':
      if (IsPlain && IsPointer) {
        skipBrackets(Lex);
        return hasOther(Lex);
      }
      return !IsPlain && Names > 0;
    case ',':
      // With nothing behind it, it is what a macro is called with.
      return !IsPlain || (IsPointer && Names > 0);
    case ';':
    case ')':
      return !IsPlain;
    default:
      Before = C;
      break;
    }
  }
  return true;
}

} // namespace vnx::pieces
