//===- PathList.h - paths that another program lists ------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_PATHLIST_H
#define VNX_TOOLS_VNX_SCAN_INPUT_PATHLIST_H

#include "tools/vnx-scan/input/ScanError.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::scan {

/// The paths in \p Text: each ends with a NUL if there is one anywhere, and
/// with a newline otherwise; the last may lack it. Empty ones do not count.
std::vector<std::string> splitPaths(std::string_view Text);

/// Adds the paths listed in the file \p Name, `-` for standard input, to
/// \p Paths. It may be a pipe.
///
/// \returns what went wrong; what was read before it is added all the same
std::optional<ScanError> readPathList(const std::string &Name,
                                      std::vector<std::string> &Paths);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_PATHLIST_H
