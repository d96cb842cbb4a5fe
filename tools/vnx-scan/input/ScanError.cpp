#include "tools/vnx-scan/input/ScanError.h"

#include <cerrno>
#include <cstring>

namespace vnx::scan {

std::string textOf(const ScanError &Error) {
  std::string Result = Error.Path.empty() ? "''" : Error.Path;
  if (Error.Line)
    Result +=
        ':' + std::to_string(Error.Line) + ':' + std::to_string(Error.Column);
  Result += ": " + Error.What;
  if (!Error.Advice.empty())
    Result += "; " + Error.Advice;
  return Result;
}

ScanError errorFor(std::string Path, int Error) {
  struct Row {
    int Error;
    const char *What;
    const char *Advice;
  };
  static constexpr Row Rows[] = {
      {ENOENT, "no such file or directory", "check the spelling"},
      {ENOTDIR, "a part of the path is not a directory", "check the spelling"},
      {EACCES, "permission denied", "run as a user who may read it"},
      {EPERM, "permission denied", "run as a user who may read it"},
      {ELOOP, "symbolic link loop",
       "remove the link, or scan without --follow"},
      {ENAMETOOLONG, "the path is too long", "scan from a directory below"},
      {EMFILE, "too many open files", "raise `ulimit -n` or lower --threads"},
      {EIO, "input/output error", "check the disk, or copy the file first"},
      {EISDIR, "is a directory", "name it as a path instead"},
      {EBADF, "is closed", "give it something to read"},
  };
  for (const Row &R : Rows)
    if (R.Error == Error)
      return {std::move(Path), R.What, R.Advice, false};
  return {std::move(Path), std::strerror(Error), "", false};
}

} // namespace vnx::scan
