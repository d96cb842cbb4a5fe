//===- OrderedSink.h - results in order, whatever threads do ----*- C++ -*-===//
//
// The walk numbers its batches of files; each is scanned by one thread. The
// batch whose turn it is goes straight to the sink, the others are kept until
// it is theirs. What is kept is bounded: a thread that has too much waits. It
// cannot wait forever, since the batch whose turn it is never does, and batches
// are taken in order.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_ORDEREDSINK_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_ORDEREDSINK_H

#include "tools/vnx-scan/output/Sink.h"

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <variant>
#include <vector>

namespace vnx::scan {

class OrderedSink {
public:
  using Event = std::variant<raw::Report, ScanError>;

  /// Results kept for batches whose turn it is not. One takes about 2 KiB.
  static constexpr std::size_t DefaultMaxKept = 4096;

  /// \p Target must outlive this.
  explicit OrderedSink(Sink &Target, std::size_t MaxKept = DefaultMaxKept)
      : Target(Target), Limit(MaxKept) {}

  /// The results of one batch, given by one thread. Batches are numbered from
  /// 0 without a gap; each needs one of these, also if nothing is found.
  class Batch {
  public:
    Batch(OrderedSink &Owner, std::uint64_t Number)
        : Owner(Owner), Number(Number) {}
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;
    /// Ends the batch.
    ~Batch();

    void add(Event Result);

  private:
    OrderedSink &Owner;
    std::uint64_t Number;
    std::vector<Event> Kept;
    bool IsTurn = false;
  };

private:
  void give(const Event &Result);
  void give(std::vector<Event> &Results);

  Sink &Target;
  std::size_t Limit;
  std::mutex Mutex;
  std::condition_variable TurnChanged;
  std::uint64_t Turn = 0;
  /// Results that are kept, over all batches.
  std::size_t Kept = 0;
  /// Batches that ended before their turn.
  std::map<std::uint64_t, std::vector<Event>> Ended;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_ORDEREDSINK_H
