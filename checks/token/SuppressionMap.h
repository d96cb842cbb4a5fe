//===- SuppressionMap.h - which suppression reaches a place -----*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_SUPPRESSIONMAP_H
#define VNX_CHECKS_TOKEN_SUPPRESSIONMAP_H

#include "checks/token/Suppression.h"

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace vnx::token {

/// What ends a line.
enum class LineEnds {
  /// LF only, as clang-tidy counts where it looks for NOLINT.
  Lf,
  /// LF, CRLF, or a CR that no LF follows.
  Any,
};

/// The suppressions of one text, and what each of them reaches: its line, the
/// next one, or all up to the NOLINTEND with the same checks.
class SuppressionMap {
public:
  /// \param Text  only looked at here
  /// \param All   those that count, with offsets in \p Text, NOLINTs in order;
  ///              the first that reaches a place is the one named
  SuppressionMap(std::string_view Text, std::vector<Suppression> All,
                 LineEnds Ends);

  /// The suppression that silences a token at \p Offset; null if none does.
  const Suppression *at(std::size_t Offset) const;
  /// Those that name the rule and reach none of the tokens at \p Offsets. Half
  /// a region reaches nothing; of a whole one only the beginning is listed.
  std::vector<const Suppression *>
  unused(const std::vector<std::size_t> &Offsets) const;

private:
  std::size_t lineOf(std::size_t Offset) const;
  void addRegions();

  struct Region {
    std::size_t Begin;
    std::size_t End;
    std::size_t Index;
  };
  std::vector<Suppression> All;
  /// Offsets of the first bytes of lines but the first; empty where there is no
  /// suppression.
  std::vector<std::size_t> LineStarts;
  /// The index of the first one that reaches each line.
  std::map<std::size_t, std::size_t> Lines;
  std::vector<Region> Regions;
};

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_SUPPRESSIONMAP_H
