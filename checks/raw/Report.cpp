#include "checks/raw/Report.h"

#include "checks/token/Fingerprint.h"
#include "checks/token/Redaction.h"

namespace vnx::raw {

Report describeToken(std::string_view Path, std::string_view Token,
                     std::uint64_t Length, unsigned Ordinal,
                     const Language &Lang, const RuleOptions &Options) {
  Report Result;
  token::Finding &Found = Result.Found;
  Found.Path = Path;
  Found.Level = token::confidenceOf(Token);
  Found.Redacted = token::redact(Token, Length);
  Found.Fingerprint = token::fingerprint(Path, Token, Ordinal);
  Found.Remedy = Lang.remedy(Options.EnvVar);
  Result.Note = Lang.note(Options.EnvVar);
  return Result;
}

} // namespace vnx::raw
