#include "tools/vnx-scan/output/OrderedSink.h"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace vnx::scan;

namespace {

class Recorder : public Sink {
public:
  void finding(const vnx::raw::Report &Found) override {
    Seen.push_back(Found.Found.Path);
  }
  void error(const ScanError &Error) override { Seen.push_back(Error.Path); }
  void finish(const Totals &) override {}
  std::vector<std::string> Seen;
};

ScanError result(std::string Name) {
  ScanError Result;
  Result.Path = std::move(Name);
  return Result;
}

using Names = std::vector<std::string>;

TEST(OrderedSink, TheBatchWhoseTurnItIsGoesStraightThrough) {
  Recorder Target;
  OrderedSink Order(Target);
  OrderedSink::Batch First(Order, 0);
  First.add(result("a"));
  EXPECT_EQ(Target.Seen, Names{"a"});
}

TEST(OrderedSink, OthersWait) {
  Recorder Target;
  OrderedSink Order(Target);
  {
    OrderedSink::Batch First(Order, 0);
    {
      OrderedSink::Batch Third(Order, 2);
      Third.add(result("c"));
    }
    {
      OrderedSink::Batch Second(Order, 1);
      Second.add(result("b"));
    }
    EXPECT_TRUE(Target.Seen.empty());
    First.add(result("a"));
  }
  EXPECT_EQ(Target.Seen, (Names{"a", "b", "c"}));
}

TEST(OrderedSink, KeepsOrderAndBoundWithManyThreads) {
  constexpr int Batches = 400;
  Recorder Target;
  OrderedSink Order(Target, /*MaxKept=*/3);
  std::atomic<int> Next{0};
  std::vector<std::thread> Threads;
  for (int T = 0; T < 4; ++T)
    Threads.emplace_back([&] {
      for (int Number; (Number = Next++) < Batches;) {
        OrderedSink::Batch Results(Order, Number);
        for (int I = 0; I < Number % 5; ++I)
          Results.add(result(std::to_string(Number)));
      }
    });
  for (std::thread &T : Threads)
    T.join();
  Names Expected;
  for (int Number = 0; Number < Batches; ++Number)
    Expected.insert(Expected.end(), Number % 5, std::to_string(Number));
  EXPECT_EQ(Target.Seen, Expected);
}

} // namespace
