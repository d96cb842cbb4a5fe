#include "checks/token/Fingerprint.h"

#include "checks/token/Rule.h"

#include <mbedtls/md.h>

#include <array>
#include <cstdlib>

namespace vnx::token {

/// Separates our hashes from every other use of SHA-256 over a token. Not a
/// secret. Changing it changes every baseline.
static constexpr std::string_view Key = "vnx fingerprint 1";

static std::string hmacHex(std::string_view Message) {
  std::array<unsigned char, 32> Digest;
  auto Bytes = [](std::string_view Text) {
    return reinterpret_cast<const unsigned char *>(Text.data());
  };
  // Fails only for a digest that the library was built without.
  if (mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), Bytes(Key),
                      Key.size(), Bytes(Message), Message.size(),
                      Digest.data()) != 0)
    std::abort();
  static constexpr char Hex[] = "0123456789abcdef";
  std::string Result;
  for (unsigned char Byte : Digest) {
    Result += Hex[Byte >> 4];
    Result += Hex[Byte & 15];
  }
  return Result;
}

std::string fingerprint(std::string_view Path, std::string_view Token,
                        unsigned Ordinal) {
  // NUL stands between the parts because no path can hold one.
  std::string Message(Rule.Id);
  Message += '\0';
  Message += Path;
  Message += '\0';
  Message += hmacHex(Token);
  Message += '\0';
  Message += std::to_string(Ordinal);
  return hmacHex(Message);
}

} // namespace vnx::token
