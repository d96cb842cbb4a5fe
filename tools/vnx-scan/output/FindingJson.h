//===- FindingJson.h - our own JSON, piece by piece -------------*- C++ -*-===//
//
// docs/formats.md documents the fields. Absent ones are empty.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_FINDINGJSON_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_FINDINGJSON_H

#include "checks/raw/Scanner.h"
#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/input/ScanError.h"
#include "tools/vnx-scan/output/Totals.h"

#include <nlohmann/json.hpp>

namespace vnx::scan {

/// Keeps the order in which fields are added.
using Json = nlohmann::ordered_json;

/// \param Rooted  the finding's file, named from its root
Json toJson(const raw::Report &Report, const token::RootedPath &Rooted);
Json toJson(const ScanError &Error);
Json toJson(const Totals &All);
/// The rule's row.
Json ruleJson();

/// One line, whatever bytes are in it: what is not UTF-8 becomes U+FFFD.
std::string dump(const Json &Value);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_FINDINGJSON_H
