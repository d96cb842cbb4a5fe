//===- Surroundings.h - what the grammar says of a literal ------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_SURROUNDINGS_H
#define VNX_CHECKS_RAW_FIX_SURROUNDINGS_H

#include "checks/raw/syntax/SyntaxTree.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace vnx::raw {

/// The captures of a language's fixes.scm around some places of a text. The
/// places have to be asked for in order.
class Surroundings {
public:
  using Capture = SyntaxTree::Capture;

  Surroundings() = default;
  /// \param Where  the ranges to look at; see SyntaxTree::captures
  Surroundings(const SyntaxTree &Tree,
               const std::vector<std::pair<std::size_t, std::size_t>> &Where);

  /// Goes on to \p Pos.
  void moveTo(std::size_t Pos);
  /// The innermost capture of \p Name that holds the place; null if there is
  /// none.
  const Capture *around(std::string_view Name) const;
  /// The same, if it is [\p Begin, \p End).
  const Capture *exactly(std::string_view Name, std::size_t Begin,
                         std::size_t End) const;
  /// All captures of \p Name that hold the place, the innermost first.
  std::vector<const Capture *> all(std::string_view Name) const;
  /// The capture of \p Name in the match of \p Other; null if it has none.
  const Capture *beside(const Capture &Other, std::string_view Name) const;

  /// Why the literal [\p Begin, \p End) at the place has to stay: a clause
  /// such as `it is a key`; empty if nothing says so.
  std::string_view reason(std::size_t Begin, std::size_t End) const;

private:
  /// By Begin; of two that begin together the longer first.
  std::vector<Capture> Captures;
  std::size_t Next = 0;
  /// Indices of those that hold the place, the outermost first.
  std::vector<std::size_t> Open;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_SURROUNDINGS_H
