#include "tools/vnx-scan/output/OutputStream.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace vnx::scan {

const int OutputStream::BrokenPipe = EPIPE;

OutputStream &OutputStream::operator<<(std::string_view Text) {
  constexpr std::size_t PieceSize = 64 * 1024;
  Pending += Text;
  if (Pending.size() >= PieceSize)
    flush();
  return *this;
}

void OutputStream::flush() {
  if (!Error && !Pending.empty())
    Error = write(Pending);
  Pending.clear();
}

int OutputStream::write(std::string_view Text) {
  while (!Text.empty()) {
    ssize_t Count = ::write(Descriptor, Text.data(), Text.size());
    if (Count >= 0) {
      Text.remove_prefix(static_cast<std::size_t>(Count));
    } else if (errno == EAGAIN) {
      pollfd Wait{Descriptor, POLLOUT, 0};
      ::poll(&Wait, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

} // namespace vnx::scan
