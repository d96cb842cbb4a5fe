//===- ProjectScan.h - a whole project, both passes -------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_PROJECTSCAN_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_PROJECTSCAN_H

#include "tools/vnx-scan/input/Options.h"
#include "tools/vnx-scan/output/ScanCounts.h"
#include "tools/vnx-scan/output/Sink.h"

namespace vnx::scan {

/// As scanAll, and the units of Options::BuildDirectory are parsed: those whose
/// file was scanned. What both passes have found is told when the last unit is
/// done, by path and position.
Totals scanProject(const Options &Settled, Sink &Target, ScanCounts &Counts);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_PROJECTSCAN_H
