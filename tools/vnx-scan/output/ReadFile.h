//===- ReadFile.h - all bytes of a file, and which file it was --*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_READFILE_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_READFILE_H

#include "tools/vnx-scan/input/ScanError.h"

#include <string>
#include <sys/stat.h>
#include <variant>

namespace vnx::scan {

struct FileContent {
  std::string Text;
  /// Of the file that was read.
  struct stat Status;
};

/// Reads \p Path to its end. A pipe or a device is refused, nothing waits.
std::variant<FileContent, ScanError> readFile(const std::string &Path);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_READFILE_H
