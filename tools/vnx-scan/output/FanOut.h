//===- FanOut.h - several formats of one scan -------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_FANOUT_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_FANOUT_H

#include "tools/vnx-scan/output/Sink.h"

#include <memory>
#include <vector>

namespace vnx::scan {

/// Tells each of its sinks, in the order they were added.
class FanOut : public Sink {
public:
  void add(std::unique_ptr<Sink> New) { Sinks.push_back(std::move(New)); }

  void finding(const raw::Report &Found) override {
    for (auto &S : Sinks)
      S->finding(Found);
  }
  void error(const ScanError &Error) override {
    for (auto &S : Sinks)
      S->error(Error);
  }
  void finish(const Totals &All) override {
    for (auto &S : Sinks)
      S->finish(All);
  }

private:
  std::vector<std::unique_ptr<Sink>> Sinks;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_FANOUT_H
