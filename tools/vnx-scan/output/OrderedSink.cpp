#include "tools/vnx-scan/output/OrderedSink.h"

namespace vnx::scan {

void OrderedSink::give(const Event &Result) {
  if (const auto *Report = std::get_if<raw::Report>(&Result))
    Target.finding(*Report);
  else
    Target.error(std::get<ScanError>(Result));
}

void OrderedSink::give(std::vector<Event> &Results) {
  for (const Event &Result : Results)
    give(Result);
  Results.clear();
}

void OrderedSink::Batch::add(Event Result) {
  if (!IsTurn) {
    std::unique_lock<std::mutex> Lock(Owner.Mutex);
    auto MyTurn = [&] { return Owner.Turn == Number; };
    if (Owner.Kept >= Owner.Limit)
      Owner.TurnChanged.wait(Lock, MyTurn);
    if (!MyTurn()) {
      ++Owner.Kept;
      Kept.push_back(std::move(Result));
      return;
    }
    Owner.Kept -= Kept.size();
    IsTurn = true;
  }
  // No lock: nobody else touches the sink until this batch ends.
  Owner.give(Kept);
  Owner.give(Result);
}

OrderedSink::Batch::~Batch() {
  std::unique_lock<std::mutex> Lock(Owner.Mutex);
  if (Owner.Turn != Number) {
    Owner.Ended.emplace(Number, std::move(Kept));
    return;
  }
  if (!IsTurn)
    Owner.Kept -= Kept.size();
  Owner.give(Kept);
  ++Owner.Turn;
  for (auto Next = Owner.Ended.begin();
       Next != Owner.Ended.end() && Next->first == Owner.Turn;
       Next = Owner.Ended.erase(Next), ++Owner.Turn) {
    Owner.Kept -= Next->second.size();
    Owner.give(Next->second);
  }
  Owner.TurnChanged.notify_all();
}

} // namespace vnx::scan
