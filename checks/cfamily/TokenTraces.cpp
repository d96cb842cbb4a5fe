#include "checks/cfamily/TokenTraces.h"

#include "checks/token/Finder.h"
#include "checks/token/PrefixSearch.h"

namespace vnx::cfamily {

static char at(std::string_view Code, std::size_t Pos) {
  return Pos < Code.size() ? Code[Pos] : '\0';
}

/// A backslash in front of this is a line splice, perhaps.
static bool isSpace(char C) {
  return C == ' ' || C == '\t' || C == '\v' || C == '\f' || C == '\n' ||
         C == '\r';
}

/// A token has the whole prefix, and behind it a body that is long enough, or
/// that the string's end, an escape or a splice cuts in two.
static bool hasPrefixOfToken(std::string_view Code, std::size_t MinLength) {
  for (std::size_t Begin = token::findPrefix(Code, 0);
       Begin != std::string_view::npos;) {
    std::size_t Body = Begin + token::Prefix.size();
    std::size_t End = token::findBodyEnd(Code, Body);
    if (End - Body >= MinLength || at(Code, End) == '"' ||
        at(Code, End) == '\\')
      return true;
    Begin = token::findPrefix(Code, Body);
  }
  return false;
}

/// A string starts with the rest of a prefix that another has the beginning of,
/// or is a raw string, which may start anywhere behind its quote.
static bool hasRestOfPrefix(std::string_view Code) {
  for (std::size_t Quote = Code.find('"'); Quote != std::string_view::npos;
       Quote = Code.find('"', Quote + 1)) {
    char First = at(Code, Quote + 1), Second = at(Code, Quote + 2);
    if (First == '_' || (First == '\\' && isSpace(Second)) ||
        (First == 'f' && (Second == '_' || Second == '"' || Second == '\\')) ||
        (Quote > 0 && Code[Quote - 1] == 'R'))
      return true;
  }
  return false;
}

/// An escape stands for a byte of the prefix, or a splice cuts in two the
/// prefix, an escape, or what opens a raw string.
static bool hasHiddenPrefix(std::string_view Code) {
  for (std::size_t Backslash = Code.find('\\');
       Backslash != std::string_view::npos;
       Backslash = Code.find('\\', Backslash + 1)) {
    switch (char Next = at(Code, Backslash + 1)) {
    case 'x':
    case 'u':
    case 'U':
    case 'N':
    case 'o':
    case '1': // 0150, 0146, 0137
    case '_': // stands for itself
      return true;
    default:
      if (!isSpace(Next))
        break;
      char Before = Backslash > 0 ? Code[Backslash - 1] : '\0';
      if (Before == 'h' || Before == 'f' || Before == '\\' || Before == 'R')
        return true;
    }
  }
  return false;
}

bool hasTokenTraces(std::string_view Code, std::size_t MinLength) {
  // Nearly all files end here.
  if (token::findPrefix(Code, 0) == std::string_view::npos)
    return false;
  return hasPrefixOfToken(Code, MinLength) || hasRestOfPrefix(Code) ||
         hasHiddenPrefix(Code);
}

} // namespace vnx::cfamily
