//===- MakeSink.h - the sink of a format ------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_MAKESINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_MAKESINK_H

#include "tools/vnx-scan/output/Format.h"
#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"
#include "tools/vnx-scan/output/SinkContext.h"
#include "tools/vnx-scan/output/TextSink.h"

#include <memory>

namespace vnx::scan {

/// \param Out    must outlive the sink
/// \param Style  for Format::Text
std::unique_ptr<Sink> makeSink(Format Form, OutputStream &Out,
                               const SinkContext &Context, TextStyle Style);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_MAKESINK_H
