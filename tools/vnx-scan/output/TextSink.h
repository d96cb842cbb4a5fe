//===- TextSink.h - findings as Clang would print them ----------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_TEXTSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_TEXTSINK_H

#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

#include <string>
#include <string_view>

namespace vnx::scan {

struct TextStyle {
  bool ColorOut = false;
  bool ColorErr = false;
  /// Whether the summary is printed.
  bool Summary = true;
  /// Whether each finding is to be seen at once, as on a terminal.
  bool Immediate = false;
};

/// Findings go to one stream, errors and the summary to the other.
class TextSink : public Sink {
public:
  /// Both streams must outlive the sink.
  TextSink(OutputStream &Out, OutputStream &Err, TextStyle Style)
      : Out(Out), Err(Err), Style(Style) {}

  void finding(const raw::Report &Found) override;
  void error(const ScanError &Error) override;
  void finish(const Totals &All) override;

private:
  OutputStream &Out;
  OutputStream &Err;
  TextStyle Style;
};

/// The line `vnx-scan: error: MESSAGE` with its newline; what is in \p Message
/// is made safe to print.
std::string errorLine(std::string_view Message, bool Color);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_TEXTSINK_H
