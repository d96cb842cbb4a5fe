//===- Reply.h - what vnx-scan is told of a unit ----------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_UNIT_REPLY_H
#define VNX_TOOLS_VNX_SCAN_UNIT_REPLY_H

#include "tools/vnx-scan-unit/UnitScan.h"

#include "llvm/Support/raw_ostream.h"

namespace vnx::unit {

/// Writes \p Result and the line that ends it; see Protocol.h.
void writeReply(const UnitResult &Result, llvm::raw_ostream &Out);

} // namespace vnx::unit

#endif // VNX_TOOLS_VNX_SCAN_UNIT_REPLY_H
