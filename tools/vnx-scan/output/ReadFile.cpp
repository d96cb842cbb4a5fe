#include "tools/vnx-scan/output/ReadFile.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace vnx::scan {

static int readAll(int Descriptor, FileContent &Result) {
  if (::fstat(Descriptor, &Result.Status) != 0)
    return errno;
  if (!S_ISREG(Result.Status.st_mode))
    return S_ISDIR(Result.Status.st_mode) ? EISDIR : EINVAL;
  constexpr std::size_t Piece = 64 * 1024;
  for (;;) {
    std::size_t Done = Result.Text.size();
    Result.Text.resize(Done + Piece);
    ssize_t Count = ::read(Descriptor, &Result.Text[Done], Piece);
    Result.Text.resize(Done +
                       (Count > 0 ? static_cast<std::size_t>(Count) : 0));
    if (Count == 0)
      return 0;
    if (Count < 0 && errno != EINTR)
      return errno;
  }
}

std::variant<FileContent, ScanError> readFile(const std::string &Path) {
  int Descriptor = ::open(Path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (Descriptor < 0)
    return errorFor(Path, errno);
  FileContent Result;
  int Error = readAll(Descriptor, Result);
  ::close(Descriptor);
  if (Error)
    return errorFor(Path, Error);
  return Result;
}

} // namespace vnx::scan
