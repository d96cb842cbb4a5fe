#include "checks/cfamily/FileOutline.h"

using namespace clang;

namespace vnx::cfamily {

FileOutline::FileOutline(llvm::StringRef Code, const LangOptions &LangOpts)
    : Code(Code) {
  RawTokens Lexed(Code, LangOpts, RawTokens::Comments::Drop);
  const std::vector<RawToken> &Tokens = Lexed.all();
  for (std::size_t I = 0; I < Tokens.size();) {
    std::size_t End = I + 1;
    if (Tokens[I].startsDirective()) {
      while (End < Tokens.size() && !Tokens[End].Tok.isAtStartOfLine())
        ++End;
      readDirective(Tokens, I, End);
    } else {
      readCode(Tokens, I);
    }
    I = End;
    Now.Offset = Tokens[End - 1].End;
    Changes.push_back(Now);
  }
}

void FileOutline::readDirective(const std::vector<RawToken> &Tokens,
                                std::size_t First, std::size_t End) {
  auto NameAt = [&](std::size_t Index) {
    return First + Index < End ? Tokens[First + Index].name()
                               : llvm::StringRef();
  };
  llvm::StringRef Directive = NameAt(1);
  ++Directives;
  bool Opens = Directive == "if" || Directive == "ifdef" ||
               Directive == "ifndef";
  bool Continues = Directive == "else" || Directive.substr(0, 4) == "elif";
  if (Directive == "endif") {
    if (Now.Conditionals > 0 && --Now.Conditionals == 0)
      Now.InGuard = false;
    return;
  }
  if (!Continues)
    startLine(Tokens[First].Begin);
  if (Opens)
    ++Now.Conditionals;
  // A guard is an #ifndef and a #define of the same name that nothing but
  // comments comes before.
  if (Directives == 1 && Lines.size() == 1 && Directive == "ifndef")
    GuardName = NameAt(2).str();
  else if (Directives == 2 && Lines.size() == 2 && Directive == "define" &&
           !GuardName.empty() && NameAt(2) == GuardName)
    HasGuard = Now.InGuard = true;
}

void FileOutline::readCode(const std::vector<RawToken> &Tokens,
                           std::size_t Index) {
  const RawToken &Current = Tokens[Index];
  if (Now.AtDeclaration && Now.Braces == 0) {
    startLine(Current.Begin);
    readModuleDeclaration(Tokens, Index);
  }
  Now.AtDeclaration = false;
  if (Current.Tok.is(tok::l_brace))
    ++Now.Braces;
  else if (Current.Tok.is(tok::r_brace) && Now.Braces > 0)
    --Now.Braces;
  if (Current.Tok.isOneOf(tok::r_brace, tok::semi))
    Now.AtDeclaration = Now.Braces == 0;
}

void FileOutline::readModuleDeclaration(const std::vector<RawToken> &Tokens,
                                        std::size_t Index) {
  std::size_t Keyword = Index;
  if (Tokens[Index].name() == "export")
    ++Keyword;
  if (Keyword + 1 >= Tokens.size() || Tokens[Keyword].name() != "module")
    return;
  const RawToken &Next = Tokens[Keyword + 1];
  if (Next.Tok.is(tok::semi))
    GlobalFragment = Next.Begin;
  else if (Next.Tok.is(tok::raw_identifier) && !ModuleLine)
    ModuleLine = lineStart(Tokens[Index].Begin);
}

void FileOutline::startLine(std::size_t Offset) {
  State Start = Now;
  Start.Offset = lineStart(Offset);
  Lines.push_back(Start);
}

std::size_t FileOutline::lineStart(std::size_t Offset) const {
  std::size_t End = Code.substr(0, Offset).find_last_of("\r\n");
  return End == llvm::StringRef::npos ? 0 : End + 1;
}

bool FileOutline::isSafe(const State &S) const {
  return S.Braces == 0 && S.AtDeclaration && S.InGuard == HasGuard &&
         S.Conditionals == (HasGuard ? 1u : 0u) &&
         (!GlobalFragment || S.Offset > *GlobalFragment) &&
         (!ModuleLine || S.Offset <= *ModuleLine);
}

std::size_t FileOutline::safeOffset(std::size_t Offset) const {
  State Before;
  for (const State &S : Changes)
    if (S.Offset <= Offset)
      Before = S;
  Before.Offset = Offset;
  if (isSafe(Before))
    return Offset;

  std::optional<std::size_t> Best;
  for (const State &S : Lines)
    if (isSafe(S) && (S.Offset <= Offset || !Best))
      Best = S.Offset;
  return Best.value_or(Offset);
}

} // namespace vnx::cfamily
