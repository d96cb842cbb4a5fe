//===- FixPlan.h - the fixes of one file, made to fit together --*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_FIXPLAN_H
#define VNX_CHECKS_TOKEN_FIXPLAN_H

#include "checks/token/Finding.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::token {

using Fix = std::vector<Edit>;

/// Takes the fixes of a file one after the other. A fix is taken whole or not
/// at all.
class FixPlan {
public:
  enum class Verdict {
    Taken,
    /// One of its edits touches bytes that another edit changes in another
    /// way, or its own edits do.
    Overlaps,
  };
  /// An edit that is there already, such as the `import os` that several fixes
  /// need, counts once.
  Verdict take(const Fix &New);

  /// Of those taken, by position; none overlap.
  const std::vector<Edit> &edits() const { return Edits; }

  /// The edits of \p New that no fix taken so far has.
  Fix missing(const Fix &New) const;

  /// \p Text with all edits made. They must lie in it, see fits().
  std::string apply(std::string_view Text) const;
  bool fits(std::uint64_t Size) const {
    return Edits.empty() || Edits.back().End <= Size;
  }

private:
  std::vector<Edit> Edits;
};

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_FIXPLAN_H
