//===- MergeFindings.h - the findings of both passes in a file --*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_MERGEFINDINGS_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_MERGEFINDINGS_H

#include "checks/raw/Report.h"
#include "tools/vnx-scan/project/ProjectFiles.h"
#include "tools/vnx-scan/project/UnitFindings.h"

#include <string_view>
#include <vector>

namespace vnx::scan {

/// The findings of \p File, by position, each place once. What both passes have
/// keeps its fingerprint and its source line, and gets what the compiler knows
/// of it: fix, remedy, suppression.
///
/// \param Raw    those of the raw pass, by position
/// \param Units  those of the C-family pass
/// \param Text   the file
std::vector<raw::Report> mergeFindings(const ProjectFile &File,
                                       std::vector<raw::Report> Raw,
                                       UnitFindings::File Units,
                                       std::string_view Text);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_MERGEFINDINGS_H
