#include "checks/cfamily/MacroText.h"

#include "checks/cfamily/RawTokens.h"

#include <algorithm>

using namespace clang;

namespace vnx::cfamily {

namespace {

/// The tokens [First, End) of one directive or run of code between two.
struct Stretch {
  std::size_t First;
  std::size_t End;
  bool IsDirective;
};

} // namespace

static std::vector<Stretch> stretches(const std::vector<RawToken> &Tokens) {
  std::vector<Stretch> Result;
  for (std::size_t I = 0; I < Tokens.size();) {
    std::size_t End = I + 1;
    bool IsDirective = Tokens[I].startsDirective();
    while (End < Tokens.size() &&
           !(IsDirective ? Tokens[End].Tok.isAtStartOfLine()
                         : Tokens[End].startsDirective()))
      ++End;
    Result.push_back({I, End, IsDirective});
    I = End;
  }
  return Result;
}

std::optional<MacroText> macroAround(llvm::StringRef Code, std::size_t Offset,
                                     const LangOptions &LangOpts) {
  RawTokens Lexed(Code, LangOpts, RawTokens::Comments::Drop);
  const std::vector<RawToken> &Tokens = Lexed.all();
  const std::vector<Stretch> All = stretches(Tokens);
  auto WordOf = [&](const Stretch &S, std::size_t Index) {
    return S.First + Index < S.End ? Tokens[S.First + Index].name()
                                   : llvm::StringRef();
  };
  auto Around = std::find_if(All.begin(), All.end(), [&](const Stretch &S) {
    return S.IsDirective && Tokens[S.First].Begin <= Offset &&
           Offset < Tokens[S.End - 1].End;
  });
  if (Around == All.end() || WordOf(*Around, 1) != "define")
    return std::nullopt;

  MacroText Result;
  Result.Name = WordOf(*Around, 2).str();
  for (const Stretch &S : All) {
    // In its own body a macro is not expanded.
    if (S.First == Around->First)
      continue;
    llvm::StringRef Directive = S.IsDirective ? WordOf(S, 1) : "";
    for (std::size_t I = S.First; I < S.End; ++I) {
      // `#pragma push_macro("TOK")`
      bool IsQuoted =
          Directive == "pragma" && Tokens[I].Tok.is(tok::string_literal) &&
          Code.slice(Tokens[I].Begin + 1, Tokens[I].End - 1) == Result.Name;
      if (Tokens[I].name() != Result.Name && !IsQuoted)
        continue;
      bool IsTested = Directive == "ifdef" || Directive == "ifndef" ||
                      Directive == "elifdef" || Directive == "elifndef" ||
                      (S.IsDirective && (Tokens[I - 1].name() == "defined" ||
                                         Tokens[I - 2].name() == "defined"));
      bool IsDefined = Directive == "define" && I == S.First + 2;
      if (!S.IsDirective || (Directive == "define" && !IsDefined))
        Result.Uses.push_back(Tokens[I].Begin);
      else if (!IsTested && !Result.Obstacle)
        Result.Obstacle = Tokens[I].Begin;
    }
  }
  return Result;
}

} // namespace vnx::cfamily
