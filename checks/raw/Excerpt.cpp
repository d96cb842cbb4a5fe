#include "checks/raw/Excerpt.h"

#include "checks/raw/text/CandidateSearch.h"
#include "checks/token/Grammar.h"
#include "checks/token/Redaction.h"

namespace vnx::raw {

/// Or in its base64.
static bool mayBeInToken(char C) {
  return token::isNameCharacter(static_cast<unsigned char>(C)) || C == '+' ||
         C == '/';
}

/// \p Text with every token in it redacted, those too that are spelled by
/// escapes, in pieces, or in base64.
static std::string redactHidden(std::string_view Text) {
  std::string Result;
  std::size_t Done = 0, From = 0;
  while (auto Found =
             findCandidate(Text, From, Text.size(), token::IssuedBodyLength)) {
    From = nextSearch(*Found);
    if (Found->How == Candidate::Spelling::Plain || Found->Begin < Done)
      continue;
    Result += token::redactAll(Text.substr(Done, Found->Begin - Done));
    Result += Found->Token.empty() ? "hf_\u2026" : token::redact(Found->Token);
    Done = From = Found->End;
  }
  return Result + token::redactAll(Text.substr(Done));
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
  Result.Text = redactHidden(Before);
  Result.TokenBegin = Result.Text.size();
  Result.TokenLength = Redacted.size();
  Result.Text += Redacted;
  Result.Text += redactHidden(After);
  Result.CutBefore = CutBefore;
  Result.CutAfter = CutAfter;
  return Result;
}

} // namespace vnx::raw
