#include "tools/vnx-scan/input/FileSource.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vnx::scan {

FileSource::OpenStatus FileSource::open(const std::string &Path,
                                        bool FollowLink) {
  close();
  // O_NONBLOCK: what the walk took for a file may be a FIFO by now, and opening
  // one waits for a writer.
  int Flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
  if (!FollowLink)
    Flags |= O_NOFOLLOW;
  Descriptor = ::open(Path.c_str(), Flags);
  if (Descriptor < 0) {
    Error = errno;
    return OpenStatus::Failed;
  }
  return examine();
}

FileSource::OpenStatus FileSource::resume(int Fd, std::string_view First) {
  close();
  Descriptor = Fd;
  OpenStatus Status = examine();
  if (Status != OpenStatus::Opened)
    return Status;
  if (::lseek(Fd, static_cast<off_t>(First.size()), SEEK_SET) >= 0)
    Begun = First;
  return Status;
}

/// Takes what has been opened, if it is a regular file.
FileSource::OpenStatus FileSource::examine() {
  IsOwned = true;
  struct stat Status;
  if (::fstat(Descriptor, &Status) != 0) {
    Error = errno;
    close();
    return OpenStatus::Failed;
  }
  if (!S_ISREG(Status.st_mode)) {
    close();
    return OpenStatus::NotRegular;
  }
  ExpectedSize = static_cast<std::uint64_t>(Status.st_size);
  return OpenStatus::Opened;
}

void FileSource::borrow(int Fd) {
  close();
  Descriptor = Fd;
}

void FileSource::close() {
  if (IsOwned)
    ::close(Descriptor);
  Descriptor = -1;
  IsOwned = false;
  Error = 0;
  ExpectedSize = Done = 0;
  Begun = {};
}

std::optional<std::uint64_t> FileSource::size() const {
  if (!IsOwned || ExpectedSize == 0)
    return std::nullopt;
  return ExpectedSize;
}

int FileSource::rewind() {
  if (::lseek(Descriptor, 0, SEEK_SET) != 0)
    return errno;
  Done = 0;
  Begun = {};
  return 0;
}

raw::ByteSource::ReadResult FileSource::read(char *Buffer, std::size_t Size) {
  // Saves the read that would say "end" for every file of a tree.
  if (ExpectedSize != 0 && Done >= ExpectedSize)
    return {};
  if (Done < Begun.size()) {
    std::size_t Count = Begun.copy(Buffer, Size, Done);
    Done += Count;
    return {Count, 0};
  }
  for (;;) {
    ssize_t Count = ::read(Descriptor, Buffer, Size);
    if (Count >= 0) {
      Done += static_cast<std::size_t>(Count);
      return {static_cast<std::size_t>(Count), 0};
    }
    if (errno == EAGAIN) {
      // Standard input may have been made non-blocking by whoever shares it.
      pollfd Wait{Descriptor, POLLIN, 0};
      ::poll(&Wait, 1, -1);
    } else if (errno != EINTR) {
      return {0, errno};
    }
  }
}

} // namespace vnx::scan
