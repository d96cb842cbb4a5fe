//===- FixHints.h - a finding's edits for a diagnostic ----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FIXHINTS_H
#define VNX_CHECKS_CFAMILY_FIXHINTS_H

#include "checks/cfamily/SourceFinding.h"

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceManager.h"

#include <vector>

namespace vnx::cfamily {

/// The fix of \p Found as Clang's diagnostics carry it; empty if it has none.
///
/// \param WithInclude  take the edit along that adds the header, if it needs
///                     one: BringsInclude where all fixes of a file are applied
///                     together, true where each stands alone
std::vector<clang::FixItHint> fixHints(const SourceFinding &Found,
                                       bool WithInclude,
                                       const clang::SourceManager &Sources);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FIXHINTS_H
