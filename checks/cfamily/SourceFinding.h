//===- SourceFinding.h - a finding that knows Clang's locations -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_SOURCEFINDING_H
#define VNX_CHECKS_CFAMILY_SOURCEFINDING_H

#include "checks/token/Finding.h"
#include "checks/token/Suppression.h"

#include "clang/Basic/SourceLocation.h"

#include <optional>
#include <string>

namespace vnx::cfamily {

/// The reason of a token whose literal is replaced by the fix of another.
inline constexpr char CoveredByFixBefore[] =
    "the fix of the token before it covers it";

/// A finding of the C-family pass. Valid as long as the SourceManager it was
/// made with.
struct SourceFinding {
  /// Its offsets and edits are those of the file that Location is in.
  token::Finding Finding;
  /// Where the diagnostic stands: a file location, the token's first byte.
  clang::SourceLocation Location;
  /// The whole token, for a host that has to tell it from others; never shown.
  std::string Token;
  /// Adds the header that declares getenv, where the fix needs one. Not among
  /// Finding.Fix, because of several fixes in one file only one may add it.
  std::optional<token::Edit> Include;
  /// True for the one finding of its file whose fix should take Include along
  /// where all fixes are applied together. A host whose user picks single fixes
  /// adds it to each.
  bool BringsInclude = false;
  /// Where a token that the definition of a macro spells ends up.
  struct Expansion {
    /// The name of the macro in the file, of one of its expansions.
    clang::SourceLocation Location;
    std::string Macro;
  };
  std::optional<Expansion> ExpandedAt;
  /// The comment that silences it. A host does not show it then; one that
  /// reads NOLINT itself hands it on, so that it is counted there.
  std::optional<token::Suppression> SuppressedBy;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_SOURCEFINDING_H
