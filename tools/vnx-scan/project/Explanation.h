//===- Explanation.h - where it is what makes Clang necessary ---*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_EXPLANATION_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_EXPLANATION_H

#include "tools/vnx-scan/project/MacroUses.h"
#include "tools/vnx-scan/project/Prefilter.h"
#include "tools/vnx-scan/project/UnitTexts.h"

namespace vnx::scan {

/// The places of \p Why, a suspicion of \p Unit, which \p Walk has read; see
/// Verdict::Places.
std::vector<Verdict::Place> explain(pieces::Suspicion Why,
                                    const UnitTexts &Unit,
                                    const IncludeGraph::Walk &Walk,
                                    const MacroUses &Macros);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_EXPLANATION_H
