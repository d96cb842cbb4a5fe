#include "checks/cfamily/FileSuppressions.h"

#include "checks/cfamily/RawTokens.h"

using namespace clang;
using vnx::token::Suppression;

namespace vnx::cfamily {

static std::vector<Suppression> suppressionsOf(llvm::StringRef Code,
                                               const LangOptions &LangOpts) {
  std::vector<Suppression> All;
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
  return All;
}

FileSuppressions::FileSuppressions(llvm::StringRef Code,
                                   const LangOptions &LangOpts)
    : Map(view(Code), suppressionsOf(Code, LangOpts), token::LineEnds::Lf) {}

std::optional<Suppression> FileSuppressions::at(std::size_t Offset) const {
  if (const Suppression *S = Map.at(Offset))
    return *S;
  return std::nullopt;
}

} // namespace vnx::cfamily
