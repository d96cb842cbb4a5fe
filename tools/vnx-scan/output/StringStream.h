//===- StringStream.h - output that is kept ---------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_STRINGSTREAM_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_STRINGSTREAM_H

#include "tools/vnx-scan/output/OutputStream.h"

namespace vnx::scan {

class StringStream : public OutputStream {
public:
  StringStream() : OutputStream(-1) {}

  /// What has been flushed.
  std::string Text;

protected:
  int write(std::string_view Piece) override {
    Text += Piece;
    return 0;
  }
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_STRINGSTREAM_H
