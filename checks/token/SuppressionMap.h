//===- SuppressionMap.h - which suppression reaches a place -----*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_SUPPRESSIONMAP_H
#define VNX_CHECKS_TOKEN_SUPPRESSIONMAP_H

#include "checks/token/Suppression.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace vnx::token {

/// The suppressions of one text, and what each of them reaches: its line, the
/// next one, or all up to the NOLINTEND with the same checks.
class SuppressionMap {
public:
  /// \param Text  must outlive the map
  /// \param All   those that count, in order, with offsets in \p Text
  SuppressionMap(std::string_view Text, std::vector<Suppression> All)
      : Text(Text), All(std::move(All)) {}

  /// The suppression that silences a token at \p Offset; null if none does.
  const Suppression *at(std::size_t Offset) const;
  const std::vector<Suppression> &all() const { return All; }

private:
  bool reaches(const Suppression &S, std::size_t Offset) const;
  std::size_t regionEnd(const Suppression &Begin) const;

  std::string_view Text;
  std::vector<Suppression> All;
};

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_SUPPRESSIONMAP_H
