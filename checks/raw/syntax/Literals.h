//===- Literals.h - the values of constant strings --------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SYNTAX_LITERALS_H
#define VNX_CHECKS_RAW_SYNTAX_LITERALS_H

#include "checks/raw/syntax/Lexis.h"
#include "checks/raw/syntax/Outline.h"
#include "checks/raw/text/MappedText.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// String literals that make one string: one, or several that adjacency or an
/// operator joins.
struct Chain {
  /// In order; never empty.
  std::vector<const Region *> Parts;

  std::size_t begin() const { return Parts.front()->Begin; }
  std::size_t end() const { return Parts.back()->End; }
};

/// The literals of one text.
class Literals {
public:
  /// All must outlive it.
  Literals(std::string_view Text, const Outline &Regions, const Lexis &How)
      : Text(Text), Regions(Regions), How(How), Source(std::string(Text)) {}

  /// The chain that \p Part, a string, belongs to. Followed over at most
  /// MaxParts literals to either side.
  Chain chainOf(const Region &Part) const;
  /// What \p Whole spells. An interpolation counts as one line feed, which no
  /// token holds. Places are indices of the text.
  MappedText valueOf(const Chain &Whole) const;

  /// True if nothing but blanks, line ends and comments is between \p Part and
  /// the literal behind it: no operator.
  bool isAdjacent(const Region &Part, const Region &Next) const;
  bool hasCommentBetween(const Region &Part, const Region &Next) const;

  static constexpr unsigned MaxParts = 256;

private:
  std::string operatorIn(std::size_t Begin, std::size_t End) const;
  bool joins(std::size_t Begin, std::size_t End) const;
  const Region *next(const Region &Part) const;
  const Region *previous(const Region &Part) const;
  void appendValue(MappedText &Value, const Region &Part) const;

  std::string_view Text;
  const Outline &Regions;
  const Lexis &How;
  /// The text, each byte placed at its index.
  MappedText Source;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SYNTAX_LITERALS_H
