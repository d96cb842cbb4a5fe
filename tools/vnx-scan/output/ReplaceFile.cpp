#include "tools/vnx-scan/output/ReplaceFile.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/xattr.h>
#include <unistd.h>
#include <vector>

namespace vnx::scan {

namespace {

ScanError failure(const std::string &Path, std::string What,
                  std::string Advice) {
  return {Path, std::move(What), std::move(Advice), false};
}

ScanError failure(const std::string &Path, int Error) {
  return failure(
      Path, fmt::format("cannot be written: {}", std::strerror(Error)), "");
}

/// A descriptor that is closed at the end.
class Descriptor {
public:
  explicit Descriptor(int Value) : Value(Value) {}
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;
  ~Descriptor() {
    if (Value >= 0)
      ::close(Value);
  }
  operator int() const { return Value; }

private:
  int Value;
};

/// All of \p Content; an errno value or 0.
int writeAll(int File, std::string_view Content) {
  while (!Content.empty()) {
    ssize_t Count = ::write(File, Content.data(), Content.size());
    if (Count >= 0)
      Content.remove_prefix(static_cast<std::size_t>(Count));
    else if (errno != EINTR)
      return errno;
  }
  return 0;
}

/// Where links lead, or \p Path itself if nothing is there.
std::string targetOf(const std::string &Path) {
  std::unique_ptr<char, decltype(&std::free)> Resolved(
      ::realpath(Path.c_str(), nullptr), &std::free);
  return Resolved ? Resolved.get() : Path;
}

std::string directoryOf(const std::string &Path) {
  std::size_t Slash = Path.rfind('/');
  if (Slash == std::string::npos)
    return ".";
  return Slash == 0 ? "/" : Path.substr(0, Slash);
}

bool isSameFile(const struct stat &A, const struct stat &B) {
  return A.st_dev == B.st_dev && A.st_ino == B.st_ino &&
         A.st_size == B.st_size && A.st_mtim.tv_sec == B.st_mtim.tv_sec &&
         A.st_mtim.tv_nsec == B.st_mtim.tv_nsec;
}

/// Best effort: a file system that has none, or a user who may not set one, is
/// no reason to leave a token where it is.
void copyAttributes(const std::string &From, int To) {
  ssize_t Size = ::listxattr(From.c_str(), nullptr, 0);
  if (Size <= 0)
    return;
  std::vector<char> Names(static_cast<std::size_t>(Size));
  Size = ::listxattr(From.c_str(), Names.data(), Names.size());
  for (ssize_t Pos = 0; Pos < Size;) {
    const char *Name = Names.data() + Pos;
    Pos += static_cast<ssize_t>(std::strlen(Name)) + 1;
    ssize_t Length = ::getxattr(From.c_str(), Name, nullptr, 0);
    if (Length < 0)
      continue;
    std::vector<char> Value(static_cast<std::size_t>(Length));
    Length = ::getxattr(From.c_str(), Name, Value.data(), Value.size());
    if (Length >= 0)
      ::fsetxattr(To, Name, Value.data(), static_cast<std::size_t>(Length), 0);
  }
}

/// Gives \p File what \p Old, at \p Path, has besides its content.
int takeAfter(int File, const std::string &Path, const struct stat &Old) {
  // Before the mode: a change of owner takes set-user-ID away.
  if (::fchown(File, Old.st_uid, Old.st_gid) != 0 &&
      ::fchown(File, static_cast<uid_t>(-1), Old.st_gid) != 0) {
    // Not permitted; the file is then the user's own.
  }
  if (::fchmod(File, Old.st_mode & 07777) != 0)
    return errno;
  copyAttributes(Path, File);
  return 0;
}

std::optional<ScanError> whyNot(const std::string &Path,
                                const std::string &Target,
                                const struct stat *Status) {
  if (Status && S_ISDIR(Status->st_mode))
    return failure(Path, "is a directory", "name a file");
  // Also for a user whom no mode stops: it was made read-only on purpose.
  if (Status && S_ISREG(Status->st_mode) &&
      ((Status->st_mode & 0222) == 0 || ::access(Target.c_str(), W_OK) != 0))
    return failure(Path, "is read-only", "make it writable first");
  if (Status && !S_ISREG(Status->st_mode))
    return std::nullopt;
  std::string Directory = directoryOf(Target);
  if (::access(Directory.c_str(), W_OK | X_OK) != 0)
    return failure(Path,
                   fmt::format("no file can be made in its directory: {}",
                               std::strerror(errno)),
                   "check the directory and who may write there");
  return std::nullopt;
}

} // namespace

std::optional<ScanError> whyNotWritable(const std::string &Path) {
  std::string Target = targetOf(Path);
  struct stat Status;
  bool Exists = ::stat(Target.c_str(), &Status) == 0;
  return whyNot(Path, Target, Exists ? &Status : nullptr);
}

std::optional<ScanError> replaceFile(const std::string &Path,
                                     std::string_view Content,
                                     const struct stat *Expected) {
  std::string Target = targetOf(Path);
  struct stat Old;
  bool Exists = ::stat(Target.c_str(), &Old) == 0;
  if (auto Error = whyNot(Path, Target, Exists ? &Old : nullptr))
    return Error;
  if (Exists && !S_ISREG(Old.st_mode)) {
    Descriptor File(::open(Target.c_str(), O_WRONLY | O_CLOEXEC));
    if (File < 0)
      return failure(Path, errno);
    if (int Error = writeAll(File, Content))
      return failure(Path, Error);
    return std::nullopt;
  }

  std::string Directory = directoryOf(Target);
  std::string Temporary;
  int New = -1;
  for (unsigned Try = 0; New < 0; ++Try) {
    Temporary = fmt::format("{}/.vnx-scan-{}-{}", Directory, ::getpid(), Try);
    // Nobody else may read it before it has the old one's mode.
    New = ::open(Temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                 Exists ? 0600 : 0666);
    if (New < 0 && errno != EEXIST)
      return failure(Path, errno);
  }
  int Error = 0;
  {
    Descriptor File(New);
    Error = Exists ? takeAfter(File, Target, Old) : 0;
    if (!Error)
      Error = writeAll(File, Content);
    if (!Error && ::fsync(File) != 0)
      Error = errno;
  }
  struct stat Now;
  if (!Error && Expected &&
      (::stat(Target.c_str(), &Now) != 0 || !isSameFile(*Expected, Now))) {
    ::unlink(Temporary.c_str());
    return failure(Path, "was changed while it was being edited",
                   "scan it again");
  }
  if (!Error && ::rename(Temporary.c_str(), Target.c_str()) != 0)
    Error = errno;
  if (Error) {
    ::unlink(Temporary.c_str());
    return failure(Path, Error);
  }
  // The new name is to outlive a crash, too. Not every file system can.
  Descriptor Folder(
      ::open(Directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (Folder >= 0)
    ::fsync(Folder);
  return std::nullopt;
}

} // namespace vnx::scan
