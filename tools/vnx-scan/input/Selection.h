//===- Selection.h - from options to the list of what to scan ---*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_SELECTION_H
#define VNX_TOOLS_VNX_SCAN_INPUT_SELECTION_H

#include "tools/vnx-scan/input/Options.h"
#include "tools/vnx-scan/input/ScanEntry.h"

#include <memory>

namespace vnx::scan {

/// The list that \p Settled asks for. What cannot be had becomes an entry of
/// it.
std::unique_ptr<EntryList> selectEntries(const Options &Settled);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_SELECTION_H
