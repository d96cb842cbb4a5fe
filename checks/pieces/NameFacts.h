//===- NameFacts.h - which names may become strings -------------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_NAMEFACTS_H
#define VNX_CHECKS_PIECES_NAMEFACTS_H

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vnx::pieces {

/// A closer look at the names of a file, for a unit in which TextFacts says
/// that they could matter: only what a stringizing macro is called with, or
/// what macros stand for, becomes a string.
struct NameFacts {
  /// Macros whose bodies have a `#`.
  std::set<std::string> Stringizers;
  /// Each macro, and a name in its body.
  std::set<std::pair<std::string, std::string>> Mentions;
  /// Bits of Part of the names between the parentheses behind each name.
  std::map<std::string, std::uint8_t> Arguments;
  /// Those of the names in macros' bodies, but for their parameters.
  std::uint8_t Bodies = 0;

  void add(const NameFacts &Other);
};

/// Macros of libraries, whose definitions are not read, that make a string of
/// what they are called with have names like these: QT_STRINGIFY,
/// BOOST_PP_STRINGIZE, __STRING, PY_QUOTE.
bool isCalledStringizer(std::string_view Name);

NameFacts readNames(std::string_view Text);

/// What of \p Facts, all that is at hand in a unit, may become a string.
std::uint8_t stringizedParts(const NameFacts &Facts);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_NAMEFACTS_H
