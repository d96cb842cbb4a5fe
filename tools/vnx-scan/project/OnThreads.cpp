#include "tools/vnx-scan/project/OnThreads.h"

#include <system_error>
#include <thread>
#include <vector>

namespace vnx::scan {

void onThreads(std::size_t Count, const std::function<void()> &Work) {
  std::vector<std::thread> Others;
  try {
    while (Others.size() + 1 < Count)
      Others.emplace_back(Work);
  } catch (const std::system_error &) {
    // There are no more.
  }
  Work();
  for (std::thread &T : Others)
    T.join();
}

} // namespace vnx::scan
