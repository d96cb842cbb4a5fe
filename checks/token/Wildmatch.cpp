#include "checks/token/Wildmatch.h"

#include <cctype>
#include <cstddef>

namespace vnx::token {

namespace {

/// As in git, a failure says how much of the search it ends; without that,
/// `*a*a*a*b` would take exponential time.
enum class Outcome {
  Match,
  NoMatch,
  /// The text is used up: a longer piece for any star fails too.
  Abort,
  /// A `*` met a slash: only a `**` further left can still help.
  AbortToStarStar,
};

constexpr std::string_view Special = "*?[\\";

/// The class at \p Pattern[\p P], which is a `[`: moves P to its `]` and says
/// whether \p C is in it; false in \p IsClosed if there is no `]`.
bool matchClass(std::string_view Pattern, std::size_t &P, unsigned char C,
                bool &IsClosed) {
  auto At = [&](std::size_t I) -> unsigned char {
    return I < Pattern.size() ? static_cast<unsigned char>(Pattern[I]) : 0;
  };
  struct Named {
    std::string_view Name;
    int (*Is)(int);
  };
  static const Named Classes[] = {
      {"alnum", std::isalnum}, {"alpha", std::isalpha},
      {"blank", std::isblank}, {"cntrl", std::iscntrl},
      {"digit", std::isdigit}, {"graph", std::isgraph},
      {"lower", std::islower}, {"print", std::isprint},
      {"punct", std::ispunct}, {"space", std::isspace},
      {"upper", std::isupper}, {"xdigit", std::isxdigit},
  };
  IsClosed = false;
  ++P;
  bool IsNegated = At(P) == '!' || At(P) == '^';
  if (IsNegated)
    ++P;
  bool Matched = false;
  unsigned char Previous = 0;
  // A `]` that comes first stands for itself.
  for (bool IsFirst = true; IsFirst || At(P) != ']'; IsFirst = false, ++P) {
    if (P >= Pattern.size())
      return false;
    unsigned char Next = At(P);
    if (Next == '[' && At(P + 1) == ':') {
      std::size_t End = Pattern.find(":]", P + 2);
      if (End != std::string_view::npos) {
        bool IsKnown = false;
        for (const Named &N : Classes)
          if (Pattern.substr(P + 2, End - P - 2) == N.Name) {
            IsKnown = true;
            Matched |= C < 0x80 && N.Is(C);
          }
        if (!IsKnown)
          return false;
        P = End + 1;
        Previous = 0;
        continue;
      }
    }
    if (Next == '-' && Previous && At(P + 1) && At(P + 1) != ']') {
      unsigned char Last = At(++P);
      if (Last == '\\')
        Last = At(++P);
      Matched |= Previous <= C && C <= Last;
      Previous = 0;
      continue;
    }
    if (Next == '\\')
      Next = At(++P);
    Matched |= Next == C;
    Previous = Next;
  }
  IsClosed = true;
  return Matched != IsNegated && C != '/';
}

class Matcher {
public:
  Matcher(std::string_view Pattern, std::string_view Text)
      : Pattern(Pattern), Text(Text) {}

  Outcome match(std::size_t P, std::size_t T);

private:
  Outcome matchStar(std::size_t P, std::size_t T, bool CrossesSlash);

  std::string_view Pattern;
  std::string_view Text;
};

Outcome Matcher::match(std::size_t P, std::size_t T) {
  for (; P < Pattern.size(); ++P, ++T) {
    char Wanted = Pattern[P];
    if (T == Text.size() && Wanted != '*')
      return Outcome::Abort;
    switch (Wanted) {
    case '\\':
      if (++P == Pattern.size())
        return Outcome::Abort;
      Wanted = Pattern[P];
      [[fallthrough]];
    default:
      if (Text[T] != Wanted)
        return Outcome::NoMatch;
      break;
    case '?':
      if (Text[T] == '/')
        return Outcome::NoMatch;
      break;
    case '[': {
      bool IsClosed;
      if (!matchClass(Pattern, P, static_cast<unsigned char>(Text[T]),
                      IsClosed))
        return IsClosed ? Outcome::NoMatch : Outcome::Abort;
      break;
    }
    case '*': {
      std::size_t First = P;
      std::size_t Next = Pattern.find_first_not_of('*', P);
      if (Next == std::string_view::npos)
        Next = Pattern.size();
      // Only `**` that is a whole part of the path is special.
      bool IsPart = (First == 0 || Pattern[First - 1] == '/') &&
                    (Next == Pattern.size() || Pattern[Next] == '/');
      bool CrossesSlash = Next - First >= 2 && IsPart;
      // `a/**/b` also stands for `a/b`.
      if (CrossesSlash && Next < Pattern.size() &&
          match(Next + 1, T) == Outcome::Match)
        return Outcome::Match;
      if (!CrossesSlash && Next < Pattern.size() && Pattern[Next] == '/') {
        // No choice: the star takes the rest of this part.
        T = Text.find('/', T);
        if (T == std::string_view::npos)
          return Outcome::AbortToStarStar;
        P = Next;
        break;
      }
      return matchStar(Next, T, CrossesSlash);
    }
    }
  }
  return T == Text.size() ? Outcome::Match : Outcome::NoMatch;
}

/// The pattern from \p P on, against \p Text from any place at or after \p T.
Outcome Matcher::matchStar(std::size_t P, std::size_t T, bool CrossesSlash) {
  if (P == Pattern.size())
    return CrossesSlash || Text.find('/', T) == std::string_view::npos
               ? Outcome::Match
               : Outcome::AbortToStarStar;
  bool IsLiteral = Special.find(Pattern[P]) == std::string_view::npos;
  for (; T < Text.size(); ++T) {
    if (!IsLiteral || Text[T] == Pattern[P]) {
      Outcome Rest = match(P, T);
      if (Rest != Outcome::NoMatch &&
          (!CrossesSlash || Rest != Outcome::AbortToStarStar))
        return Rest;
    }
    if (!CrossesSlash && Text[T] == '/')
      return Outcome::AbortToStarStar;
  }
  return Outcome::Abort;
}

} // namespace

bool wildmatch(std::string_view Pattern, std::string_view Path) {
  return Matcher(Pattern, Path).match(0, 0) == Outcome::Match;
}

} // namespace vnx::token
