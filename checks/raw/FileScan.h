//===- FileScan.h - the tokens of a file that is at hand whole --*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FILESCAN_H
#define VNX_CHECKS_RAW_FILESCAN_H

#include "checks/raw/Report.h"
#include "checks/raw/RuleOptions.h"
#include "checks/raw/UnusedSuppression.h"

#include <string_view>
#include <vector>

namespace vnx::raw {

/// Understands \p Bytes, all of the file at \p Path, and reports its tokens in
/// the order of the file.
///
/// \param Unused  gets the suppressions that silence nothing, in the order of
///                the file, if RuleOptions::ListUnusedSuppressions
std::vector<Report> scanFile(std::string_view Bytes, std::string_view Path,
                             const RuleOptions &Options,
                             std::vector<UnusedSuppression> &Unused);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FILESCAN_H
