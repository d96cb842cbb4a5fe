//===- Reporting.h - everything a scan's results go through -----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_REPORTING_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_REPORTING_H

#include "tools/vnx-scan/input/Options.h"
#include "tools/vnx-scan/output/FanOut.h"
#include "tools/vnx-scan/output/StatusSink.h"
#include "tools/vnx-scan/output/StringStream.h"

#include <deque>
#include <optional>

namespace vnx::scan {

/// The sinks that the options ask for, and the files they end in.
class Reporting {
public:
  /// Both streams must outlive this.
  ///
  /// \param Immediate  whether a finding is to be seen at once
  Reporting(const Options &Wanted, OutputStream &Out, OutputStream &Err,
            bool Immediate);

  /// Why there is no point in scanning: a file that cannot be read or written.
  std::optional<ScanError> trouble() const;

  /// What the scan tells. Not finish(), which is this class's to call.
  Sink &sink() { return Formats; }

  /// Ends every format and writes the files. What goes wrong is counted in
  /// \p All, which the summary then shows.
  void finish(Totals &All);

private:
  const Options &Wanted;
  StatusSink Status;
  /// What the files will hold. They are written at the end, so that a scan of
  /// their directory does not come upon them half done.
  std::deque<StringStream> Files;
  FanOut Formats;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_REPORTING_H
