//===- Report.h - a finding and what is shown beside it ---------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_REPORT_H
#define VNX_CHECKS_RAW_REPORT_H

#include "checks/raw/Excerpt.h"
#include "checks/token/Finding.h"

#include <string>

namespace vnx::raw {

/// A finding of this pass, and what a host shows beside it.
struct Report {
  token::Finding Found;
  Excerpt Source;
  /// What to do in this language; one clause, no full stop.
  std::string Note;
  /// SHA-256 of the file as it was scanned, 64 lower-case hexadecimal digits:
  /// who applies the fix must find the same. Empty where there is no fix.
  std::string FileDigest;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_REPORT_H
