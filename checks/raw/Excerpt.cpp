#include "checks/raw/Excerpt.h"

#include "checks/token/Grammar.h"
#include "checks/token/Redaction.h"

namespace vnx::raw {

static bool mayBeInToken(char C) {
  return token::isNameCharacter(static_cast<unsigned char>(C));
}

Excerpt makeExcerpt(std::string_view Before, bool CutBefore,
                    std::string_view Redacted, std::string_view After,
                    bool CutAfter) {
  // A cut may go through another token, and half a token has no prefix by
  // which redactAll would know it. So the word at the cut goes.
  if (CutBefore)
    while (!Before.empty() && mayBeInToken(Before.front()))
      Before.remove_prefix(1);
  if (CutAfter)
    while (!After.empty() && mayBeInToken(After.back()))
      After.remove_suffix(1);

  Excerpt Result;
  Result.Text = token::redactAll(Before);
  Result.TokenBegin = Result.Text.size();
  Result.TokenLength = Redacted.size();
  Result.Text += Redacted;
  Result.Text += token::redactAll(After);
  Result.CutBefore = CutBefore;
  Result.CutAfter = CutAfter;
  return Result;
}

} // namespace vnx::raw
