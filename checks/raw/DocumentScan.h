//===- DocumentScan.h - the tokens of one document --------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_DOCUMENTSCAN_H
#define VNX_CHECKS_RAW_DOCUMENTSCAN_H

#include "checks/raw/Document.h"
#include "checks/raw/RuleOptions.h"
#include "checks/raw/UnusedSuppression.h"
#include "checks/token/Finding.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::raw {

/// A token in a document, with its place in the file.
struct Hit {
  std::uint64_t FileBegin = 0;
  std::uint64_t FileEnd = 0;
  std::string Token;
  token::Context In = token::Context::Text;
  /// As token::Finding::Encoding.
  std::string_view Encoding;
  const Language *Lang = nullptr;
  unsigned Cell = 0;
  /// 1-based line in the cell.
  std::uint64_t CellLine = 0;
  /// As token::Finding::SuppressedBy.
  std::string SuppressedBy;
  /// As token::Finding::Fix.
  std::vector<token::Edit> Fix;
  /// As token::Finding::NoFixReason.
  std::string NoFixReason;
};

/// Finds the tokens of \p Doc and of what is embedded in it, in no order.
///
/// \param Unused  gets the suppressions there that silence nothing, without
///                line and column in the file, if
///                RuleOptions::ListUnusedSuppressions
std::vector<Hit> scanDocument(const Document &Doc, const RuleOptions &Options,
                              std::vector<UnusedSuppression> &Unused);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_DOCUMENTSCAN_H
