//===- StreamScan.h - the tokens of a stream, by its bytes ------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_STREAMSCAN_H
#define VNX_CHECKS_RAW_STREAMSCAN_H

#include "checks/raw/Scanner.h"
#include "checks/raw/Window.h"

#include <string_view>

namespace vnx::raw {

/// Whether anything in \p Bytes, from its current place on, deserves to be
/// understood. \p Bytes has been filled and not been slid.
bool hasCandidate(Window &Bytes, const RuleOptions &Options);

/// Reports the tokens of \p Bytes without understanding them, so that no more
/// than a window is in memory, however long a file, a line or a token is. A
/// name is reported like a string, and what is in pieces is not found.
/// \p Bytes has been filled and not been slid.
void scanStream(Window &Bytes, std::string_view Path,
                const RuleOptions &Options, const ReportHandler &Handle);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_STREAMSCAN_H
