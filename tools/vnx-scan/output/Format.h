//===- Format.h - the forms in which findings are written -------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_FORMAT_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_FORMAT_H

#include <optional>
#include <string>
#include <string_view>

namespace vnx::scan {

enum class Format {
  /// As Clang prints diagnostics.
  Text,
  Json,
  JsonLines,
  Sarif,
  GitHub,
  GitLab,
  JUnit,
  Csv,
  /// What clang-tidy --export-fixes writes.
  Fixes,
};

/// The format that \p Name stands for on the command line.
std::optional<Format> formatOf(std::string_view Name);

/// All names, `text, json, ...`, for messages.
std::string formatNames();

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_FORMAT_H
