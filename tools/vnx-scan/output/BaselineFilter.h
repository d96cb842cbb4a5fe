//===- BaselineFilter.h - holds back what is known already ------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_BASELINEFILTER_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_BASELINEFILTER_H

#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/output/Baseline.h"
#include "tools/vnx-scan/output/Sink.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace vnx::scan {

class BaselineFilter : public Sink {
public:
  /// Both must outlive the filter.
  ///
  /// \param Target  gets what is not known
  /// \param Held    gets the findings that are held back
  BaselineFilter(Sink &Target, Sink &Held) : Target(Target), Held(Held) {}

  /// Findings in \p Entries are held back.
  void know(Baseline Entries) { Known = std::move(Entries); }
  /// From now on every finding that counts is taken into found(), and held
  /// back.
  void collect() { Collects = true; }

  void finding(const raw::Report &Found) override;
  void error(const ScanError &Error) override { Target.error(Error); }
  void finish(const Totals &All) override { Target.finish(All); }

  std::uint64_t heldBack() const { return Count; }
  /// What collect() was for.
  const Baseline &found() const { return Found; }

  /// The lines of the baseline whose finding was not come upon, in their order.
  ///
  /// \param Scanned  the paths that were scanned as they were typed; a line
  ///                 about a file elsewhere says nothing and is left out
  std::vector<std::pair<std::string, BaselineEntry>>
  stale(const std::vector<std::string> &Scanned);

private:
  Sink &Target;
  Sink &Held;
  Baseline Known, Found;
  std::set<std::string> Seen;
  token::RootPaths Paths;
  bool Collects = false;
  std::uint64_t Count = 0;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_BASELINEFILTER_H
