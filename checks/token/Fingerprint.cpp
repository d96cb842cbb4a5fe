#include "checks/token/Fingerprint.h"

#include "checks/token/Digest.h"
#include "checks/token/Rule.h"

namespace vnx::token {

/// Separates our hashes from every other use of SHA-256 over a token. Not a
/// secret. Changing it changes every baseline.
static constexpr std::string_view Key = "vnx fingerprint 1";

std::string fingerprint(std::string_view Path, std::string_view Token,
                        unsigned Ordinal) {
  return fingerprintOfDigest(Path, tokenDigest(Token), Ordinal);
}

std::string tokenDigest(std::string_view Token) {
  return hmacSha256(Key, Token);
}

std::string fingerprintOfDigest(std::string_view Path, std::string_view Digest,
                                unsigned Ordinal) {
  // NUL stands between the parts because no path can hold one.
  std::string Message(Rule.Id);
  Message += '\0';
  Message += Path;
  Message += '\0';
  Message += Digest;
  Message += '\0';
  Message += std::to_string(Ordinal);
  return hmacSha256(Key, Message);
}

} // namespace vnx::token
