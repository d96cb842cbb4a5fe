//===- DocumentScan.h - the tokens of one document --------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_DOCUMENTSCAN_H
#define VNX_CHECKS_RAW_DOCUMENTSCAN_H

#include "checks/raw/Document.h"
#include "checks/raw/RuleOptions.h"
#include "checks/token/Finding.h"
#include "checks/token/Suppression.h"

#include <cstddef>
#include <cstdint>
#include <optional>
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
  std::string SuppressedBy;
  std::vector<token::Edit> Fix;
  std::string NoFixReason;
  /// The advice for this place, if it is not the language's own.
  std::string Note;
};

/// A directive that silences this rule and stands where it counts.
struct PlacedSuppression {
  std::uint64_t FileBegin = 0;
  std::string Marker;
  bool IsUsed = false;
};

struct DocumentResult {
  std::vector<Hit> Hits;
  std::vector<PlacedSuppression> Suppressions;
};

/// Finds the tokens of \p Doc and of what is embedded in it, in no order.
DocumentResult scanDocument(const Document &Doc, const RuleOptions &Options);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_DOCUMENTSCAN_H
