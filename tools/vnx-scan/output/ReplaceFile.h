//===- ReplaceFile.h - a file is written whole or not at all ----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_REPLACEFILE_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_REPLACEFILE_H

#include "tools/vnx-scan/input/ScanError.h"

#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>

namespace vnx::scan {

/// Makes \p Content the content of the file \p Path, by way of a new file
/// beside it that then takes its name. Whoever reads it sees the old content
/// or the new one, and so does who comes after a crash.
///
/// A file that is there keeps its mode, its extended attributes and, as far as
/// the system permits it, its owner; a hard link to it keeps the old content.
/// A symbolic link is followed. A pipe or a device is written to as it is.
///
/// \param Expected  if given, what stat said when the old content was read;
///                  a file that is no longer that one is left alone
/// \returns what went wrong; the old file is then as it was
std::optional<ScanError> replaceFile(const std::string &Path,
                                     std::string_view Content,
                                     const struct stat *Expected = nullptr);

/// What would stop replaceFile, as far as can be told beforehand.
std::optional<ScanError> whyNotWritable(const std::string &Path);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_REPLACEFILE_H
