//===- TextSink.h - findings as Clang would print them ----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_TEXTSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_TEXTSINK_H

#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

namespace vnx::scan {

struct TextStyle {
  bool Color = false;
  /// Whether each finding is to be seen at once, as on a terminal.
  bool Immediate = false;
  /// Whether a note says why there is no fix.
  bool NoFixReasons = false;
};

class TextSink : public Sink {
public:
  /// \p Out must outlive the sink.
  TextSink(OutputStream &Out, TextStyle Style) : Out(Out), Style(Style) {}

  /// A finding that a comment silences is shown as a note.
  void finding(const raw::Report &Found) override;
  void error(const ScanError &) override {}
  void finish(const Totals &) override { Out.flush(); }

private:
  OutputStream &Out;
  TextStyle Style;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_TEXTSINK_H
