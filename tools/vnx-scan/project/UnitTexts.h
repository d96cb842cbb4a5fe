//===- UnitTexts.h - what a unit is made of ---------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_UNITTEXTS_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_UNITTEXTS_H

#include "tools/vnx-scan/project/CommandFacts.h"

namespace vnx::scan {

/// A unit's command and all that it includes.
struct UnitTexts {
  CommandFacts Own;
  pieces::TextFacts All;
};

/// Has \p Walk read all of the unit of \p Command.
UnitTexts collectTexts(IncludeGraph::Walk &Walk, const CompileCommand &Command);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_UNITTEXTS_H
