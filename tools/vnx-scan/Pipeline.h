//===- Pipeline.h - one walk, many readers, one sink ------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PIPELINE_H
#define VNX_TOOLS_VNX_SCAN_PIPELINE_H

#include "tools/vnx-scan/input/Options.h"
#include "tools/vnx-scan/output/ScanCounts.h"
#include "tools/vnx-scan/output/Sink.h"
#include "tools/vnx-scan/project/ProjectFiles.h"

namespace vnx::scan {

/// Scans what \p Settled names and tells \p Target, but for finish(). The
/// calling thread walks, and reads with up to Options::Threads - 1 others.
///
/// \param Counts  kept up to date meanwhile
/// \param Seen    gets the files that were read, if it is there
/// \returns everything but the seconds
Totals scanAll(const Options &Settled, Sink &Target, ScanCounts &Counts,
               ProjectFiles *Seen = nullptr);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PIPELINE_H
