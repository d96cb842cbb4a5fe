//===- Reporting.h - everything a scan's results go through -----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_REPORTING_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_REPORTING_H

#include "tools/vnx-scan/input/Options.h"
#include "tools/vnx-scan/output/BaselineFilter.h"
#include "tools/vnx-scan/output/FanOut.h"
#include "tools/vnx-scan/output/FixCollector.h"
#include "tools/vnx-scan/output/ProgressLine.h"
#include "tools/vnx-scan/output/ScanCounts.h"
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

  /// Reads the baseline, and begins to show progress.
  ///
  /// \returns why there is no point in scanning: a file that cannot be read or
  ///          written
  std::optional<ScanError> begin();

  /// What the scan tells. Not finish(), which is this class's to call.
  Sink &sink() { return Progress; }
  ScanCounts &counts() { return Counts; }

  /// Writes the baseline, makes or shows the fixes, ends every format and
  /// writes the files. What comes of it is counted in \p All, which the
  /// summary then shows.
  void finish(Totals &All);

private:
  void finishBaseline(Totals &All);
  /// Returns what changes, for --fix-dry-run.
  std::string finishFixes(Totals &All);
  /// Tells every format, and counts.
  void fail(const ScanError &Error, Totals &All);

  /// Findings that the baseline holds back; a diff must not show them.
  class HeldBack : public Sink {
  public:
    explicit HeldBack(FixCollector &Fixes) : Fixes(Fixes) {}
    void finding(const raw::Report &Found) override { Fixes.notFixed(Found); }
    void error(const ScanError &) override {}
    void finish(const Totals &) override {}

  private:
    FixCollector &Fixes;
  };

  const Options &Wanted;
  OutputStream &Out;
  StatusSink Status;
  FixCollector Fixes;
  HeldBack Held{Fixes};
  /// What the files will hold. They are written at the end, so that a scan of
  /// their directory does not come upon them half done.
  std::deque<StringStream> Files;
  FanOut Formats;
  BaselineFilter Filter{Formats, Held};
  ScanCounts Counts;
  ProgressLine Progress;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_REPORTING_H
