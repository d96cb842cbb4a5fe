#include "tools/vnx-scan/output/ProgressLine.h"

#include "tools/vnx-scan/output/Summary.h"

#include <fmt/format.h>

#include <chrono>
#include <system_error>

namespace vnx::scan {

void ProgressLine::finding(const raw::Report &Found) {
  std::lock_guard<std::mutex> Lock(Mutex);
  erase();
  Target.finding(Found);
}

void ProgressLine::error(const ScanError &Error) {
  std::lock_guard<std::mutex> Lock(Mutex);
  erase();
  Target.error(Error);
}

void ProgressLine::finish(const Totals &All) {
  stop();
  Target.finish(All);
}

void ProgressLine::erase() {
  if (!IsShown)
    return;
  IsShown = false;
  Err << "\r\x1b[K";
  Err.flush();
}

void ProgressLine::tick(double Seconds) {
  std::lock_guard<std::mutex> Lock(Mutex);
  if (Seconds < Patience || IsStopped)
    return;
  IsShown = true;
  // Short enough for a narrow terminal: a line that wraps cannot be erased.
  Err << fmt::format("\r\x1b[Kvnx-scan: {} files, {}, {} findings",
                     Counts.Files.load(), sizeText(Counts.Bytes.load()),
                     Counts.Findings.load());
  Err.flush();
}

void ProgressLine::start() {
  auto Run = [this] {
    auto Start = std::chrono::steady_clock::now();
    constexpr std::chrono::milliseconds Pause(200);
    std::unique_lock<std::mutex> Lock(Mutex);
    while (!Stopping.wait_for(Lock, Pause, [&] { return IsStopped; })) {
      Lock.unlock();
      tick(std::chrono::duration<double>(std::chrono::steady_clock::now() -
                                         Start)
               .count());
      Lock.lock();
    }
  };
  try {
    Ticker = std::thread(Run);
  } catch (const std::system_error &) {
    // No thread to be had; the scan goes on without a line.
  }
}

void ProgressLine::stop() {
  {
    std::lock_guard<std::mutex> Lock(Mutex);
    IsStopped = true;
    erase();
  }
  Stopping.notify_all();
  if (Ticker.joinable())
    Ticker.join();
}

} // namespace vnx::scan
