#include "checks/token/Digest.h"

#include <mbedtls/md.h>

#include <array>
#include <cstdlib>

namespace vnx::token {

static constexpr std::string_view HexDigits = "0123456789abcdef";
using Bytes = std::array<unsigned char, 32>;

static const unsigned char *bytesOf(std::string_view Text) {
  return reinterpret_cast<const unsigned char *>(Text.data());
}

/// \p Status is a call's result, and an error only if the library was built
/// without the digest.
static std::string hexOf(const Bytes &Digest, int Status) {
  if (Status != 0)
    std::abort();
  std::string Result;
  for (unsigned char Byte : Digest) {
    Result += HexDigits[Byte >> 4];
    Result += HexDigits[Byte & 15];
  }
  return Result;
}

std::string sha256(std::string_view Text) {
  Bytes Digest;
  int Status = mbedtls_md(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256),
                          bytesOf(Text), Text.size(), Digest.data());
  return hexOf(Digest, Status);
}

std::string hmacSha256(std::string_view Key, std::string_view Text) {
  Bytes Digest;
  int Status = mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256),
                               bytesOf(Key), Key.size(), bytesOf(Text),
                               Text.size(), Digest.data());
  return hexOf(Digest, Status);
}

bool isSha256(std::string_view Text) {
  return Text.size() == 2 * Bytes().size() &&
         Text.find_first_not_of(HexDigits) == std::string_view::npos;
}

} // namespace vnx::token
