//===- Finder.h - the tokens in a text --------------------------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_FINDER_H
#define VNX_CHECKS_TOKEN_FINDER_H

#include "checks/token/Boundary.h"
#include "checks/token/Grammar.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace vnx::token {

/// A token's place in the text it was found in: byte offsets, half open.
struct Match {
  std::size_t Begin = 0;
  std::size_t End = 0;

  std::size_t length() const { return End - Begin; }
  std::string_view in(std::string_view Text) const {
    return Text.substr(Begin, length());
  }
};

/// The end of the body that starts at \p Pos: the first byte at or after it
/// that no token may hold, or the end of \p Text.
std::size_t findBodyEnd(std::string_view Text, std::size_t Pos);

/// The first token of \p Text that begins at or after \p From. The bytes
/// before \p From still count as what stands before it.
///
/// \param MinLength the shortest body, in bytes; IssuedBodyLength is the rule.
std::optional<Match> findToken(std::string_view Text, std::size_t From,
                               TextKind Kind,
                               std::size_t MinLength = IssuedBodyLength);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_FINDER_H
