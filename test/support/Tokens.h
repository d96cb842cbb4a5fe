//===- Tokens.h - token-shaped strings for tests ----------------*- C++ -*-===//
//
// No file of the repository may hold a string that looks like a live token:
// push protection would stop whoever forks it. Tests put theirs together here.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TEST_SUPPORT_TOKENS_H
#define VNX_TEST_SUPPORT_TOKENS_H

#include <cstddef>
#include <string>

namespace vnx::test {

/// \p Length letters that no placeholder rule takes for filler; another
/// \p Seed, other letters.
inline std::string body(std::size_t Length = 34, unsigned Seed = 1) {
  static constexpr char Letters[] =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::string Result;
  unsigned State = Seed * 2654435761u;
  while (Result.size() < Length) {
    State = State * 1664525u + 1013904223u;
    Result += Letters[(State >> 16) % 52];
  }
  return Result;
}

inline std::string token(std::size_t BodyLength = 34, unsigned Seed = 1) {
  return "hf_" + body(BodyLength, Seed);
}

} // namespace vnx::test

#endif // VNX_TEST_SUPPORT_TOKENS_H
