#include "checks/cfamily/FileSuppressions.h"

#include "checks/cfamily/RawTokens.h"

using namespace clang;
using vnx::token::Suppression;

namespace vnx::cfamily {

FileSuppressions::FileSuppressions(llvm::StringRef Code,
                                   const LangOptions &LangOpts)
    : Code(Code) {
  for (Suppression &S : token::findSuppressions(view(Code)))
    if (S.isNolint())
      All.push_back(std::move(S));

  RawTokens Lexed(Code, LangOpts, RawTokens::Comments::Keep);
  for (const RawToken &T : Lexed.all()) {
    if (T.Tok.isNot(tok::comment))
      continue;
    for (Suppression &S :
         token::findSuppressions(view(Code.slice(T.Begin, T.End))))
      if (!S.isNolint()) {
        S.Offset += T.Begin;
        All.push_back(std::move(S));
      }
  }
}

std::size_t FileSuppressions::regionEnd(const Suppression &Begin) const {
  // clang-tidy ends the innermost region that is still open with the same list
  // of checks.
  unsigned Open = 0;
  for (const Suppression &S : All) {
    if (S.Offset < Begin.Offset || S.Checks != Begin.Checks)
      continue;
    if (S.Reach == Suppression::Scope::Begin)
      ++Open;
    else if (S.Reach == Suppression::Scope::End && --Open == 0)
      return S.Offset;
  }
  // Never closed: clang-tidy makes that an error and silences nothing.
  return Begin.Offset;
}

bool FileSuppressions::reaches(const Suppression &S, std::size_t Offset) const {
  if (S.Reach == Suppression::Scope::End)
    return false;
  if (S.Reach == Suppression::Scope::Begin)
    return S.Offset <= Offset && Offset < regionEnd(S);
  // How many lines the token is behind the directive's.
  if (Offset < S.Offset)
    return S.Reach == Suppression::Scope::Line &&
           Code.slice(Offset, S.Offset).count('\n') == 0;
  std::size_t Lines = Code.slice(S.Offset, Offset).count('\n');
  return Lines == (S.Reach == Suppression::Scope::Line ? 0 : 1);
}

std::optional<Suppression> FileSuppressions::at(std::size_t Offset) const {
  for (const Suppression &S : All)
    if (reaches(S, Offset))
      return S;
  return std::nullopt;
}

} // namespace vnx::cfamily
