//===- ProgressLine.h - one line on a terminal that moves -------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_PROGRESSLINE_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_PROGRESSLINE_H

#include "tools/vnx-scan/output/OutputStream.h"
#include "tools/vnx-scan/output/ScanCounts.h"
#include "tools/vnx-scan/output/Sink.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vnx::scan {

/// Shows how far the scan has come once it has lasted for a while. Stands
/// before the sinks, so that the line is gone while one of them writes.
class ProgressLine : public Sink {
public:
  /// No line is shown before this many seconds.
  static constexpr double Patience = 1;

  /// All must outlive this. \p Err is a terminal.
  ProgressLine(Sink &Target, OutputStream &Err, const ScanCounts &Counts)
      : Target(Target), Err(Err), Counts(Counts) {}
  ~ProgressLine() override { stop(); }

  void finding(const raw::Report &Found) override;
  void error(const ScanError &Error) override;
  void finish(const Totals &All) override;

  /// Draws the line anew. \p Seconds is how long the scan has lasted.
  void tick(double Seconds);

  /// Has a thread call tick() several times a second, until stop().
  void start();
  /// Also takes the line away.
  void stop();

private:
  /// The lock must be held.
  void erase();

  Sink &Target;
  OutputStream &Err;
  const ScanCounts &Counts;
  std::mutex Mutex;
  std::condition_variable Stopping;
  std::thread Ticker;
  bool IsStopped = false;
  bool IsShown = false;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_PROGRESSLINE_H
