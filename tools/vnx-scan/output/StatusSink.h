//===- StatusSink.h - how a scan went, on standard error --------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_STATUSSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_STATUSSINK_H

#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/Sink.h"

#include <string>
#include <string_view>

namespace vnx::scan {

/// Errors and the closing summary, for a person, whatever the format of the
/// findings is.
class StatusSink : public Sink {
public:
  /// Both streams must outlive the sink.
  ///
  /// \param Err      what is written to
  /// \param Out      flushed before, so that where both are one terminal the
  ///                 order is that of the paths
  /// \param Summary  whether the summary is printed
  StatusSink(OutputStream &Err, OutputStream &Out, bool Color, bool Summary)
      : Err(Err), Out(Out), Color(Color), Summary(Summary) {}

  void finding(const raw::Report &) override {}
  void error(const ScanError &Error) override;
  void finish(const Totals &All) override;
  /// Something worth knowing that is no trouble. Shown where the summary is.
  void note(std::string_view Message);

private:
  OutputStream &Err;
  OutputStream &Out;
  bool Color;
  bool Summary;
};

/// The line `vnx-scan: error: MESSAGE` with its newline; what is in \p Message
/// is made safe to print.
std::string errorLine(std::string_view Message, bool Color);
/// The same with `note`.
std::string noteLine(std::string_view Message, bool Color);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_STATUSSINK_H
