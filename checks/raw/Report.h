//===- Report.h - a finding and what is shown beside it ---------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_REPORT_H
#define VNX_CHECKS_RAW_REPORT_H

#include "checks/raw/Excerpt.h"
#include "checks/raw/Language.h"
#include "checks/raw/RuleOptions.h"
#include "checks/token/Finding.h"
#include "checks/token/RootedPath.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vnx::raw {

/// A finding of this pass, and what a host shows beside it.
struct Report {
  token::Finding Found;
  /// Found.Path from the root; the host's part, as Found.Path is, which may be
  /// shown from elsewhere.
  token::RootedPath Rooted;
  Excerpt Source;
  /// What to do in this language; one clause, no full stop.
  std::string Note;
  /// SHA-256 of the file as it was scanned, 64 lower-case hexadecimal digits:
  /// who applies the fix must find the same. Empty where there is no fix.
  std::string FileDigest;
};

/// What a report says of \p Token whatever kind of scan has found it: all but
/// the place and what is around it.
///
/// \param Token    the token, or as much of its start as is kept
/// \param Length   its whole length, in bytes
/// \param Ordinal  how often it was seen in this file before
Report describeToken(std::string_view Path, std::string_view Token,
                     std::uint64_t Length, unsigned Ordinal,
                     const Language &Lang, const RuleOptions &Options);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_REPORT_H
