#include "tools/vnx-scan/input/OpenDirectory.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace vnx::scan {

/// How many there are in this process.
static std::atomic<unsigned> Count = 0;

/// How many there may be: a part of what the process may have open at all,
/// which is 1024 as a rule.
static unsigned most() {
  static const unsigned Result = [] {
    constexpr rlim_t Part = 4, Enough = 256;
    rlimit Limit;
    if (::getrlimit(RLIMIT_NOFILE, &Limit) != 0)
      return 0u;
    return static_cast<unsigned>(std::min(Limit.rlim_cur / Part, Enough));
  }();
  return Result;
}

OpenDirectory::~OpenDirectory() { close(); }

int OpenDirectory::open(const std::string &Path) {
  close();
  // Without what opendir does besides: asking for the status, and memory.
  Descriptor =
      ::open(Path.c_str(), O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC);
  if (Descriptor < 0)
    return errno;
  Count.fetch_add(1, std::memory_order_relaxed);
  return 0;
}

void OpenDirectory::keepIfFew() {
  if (Count.load(std::memory_order_relaxed) > most())
    close();
}

void OpenDirectory::close() {
  if (Descriptor < 0)
    return;
  ::close(Descriptor);
  Descriptor = -1;
  Count.fetch_sub(1, std::memory_order_relaxed);
}

} // namespace vnx::scan
