//===- SyntaxTree.h - a text parsed by its grammar --------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_SYNTAXTREE_H
#define VNX_CHECKS_RAW_SYNTAX_SYNTAXTREE_H

#include "checks/raw/syntax/Grammar.h"
#include "checks/raw/syntax/Lexis.h"
#include "checks/raw/syntax/Outline.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

struct TSTree;

namespace vnx::raw {

/// A tree, and what a query captures in it.
class SyntaxTree {
public:
  /// Texts longer than this, in bytes, are not parsed: a tree takes some
  /// twenty times the memory of its text.
  static constexpr std::size_t MaxSize = 1 << 20;
  /// Parsing for longer than this, in microseconds, is given up.
  static constexpr unsigned MaxMicroseconds = 5'000'000;

  /// The tree of \p Text, which must outlive it; null if there is none to be
  /// had within those bounds.
  static std::unique_ptr<SyntaxTree> parse(std::string_view Text,
                                           const Grammar &How);
  ~SyntaxTree();
  SyntaxTree(const SyntaxTree &) = delete;
  SyntaxTree &operator=(const SyntaxTree &) = delete;

  struct Capture {
    std::string_view Name;
    std::size_t Begin;
    std::size_t End;
    /// Which match of which pattern it belongs to, so that captures of one
    /// match can be told to belong together.
    unsigned Match;
  };
  /// What \p Wanted, a query of the tree's grammar, captures that touches one
  /// of \p Ranges, half open.
  std::vector<Capture> captures(
      const Query &Wanted,
      const std::vector<std::pair<std::size_t, std::size_t>> &Ranges) const;

  /// The places that fit the grammar nowhere, or where something is missing,
  /// outermost only, in order.
  std::vector<std::pair<std::size_t, std::size_t>> errors() const;

  /// The outermost node below the root that holds \p Pos, half open; the whole
  /// text if none does.
  std::pair<std::size_t, std::size_t> topLevel(std::size_t Pos) const;

  const Grammar &grammar() const { return How; }
  std::string_view text() const { return Text; }

private:
  SyntaxTree(std::string_view Text, const Grammar &How, TSTree *Tree)
      : Text(Text), How(How), Tree(Tree) {}

  std::string_view Text;
  const Grammar &How;
  TSTree *Tree;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_SYNTAXTREE_H
