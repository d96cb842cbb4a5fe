#include "tools/vnx-scan/project/UnitProgram.h"

#include "tools/vnx-scan-unit/Protocol.h"

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace vnx::scan {

static bool isProgram(const std::string &Path) {
  std::error_code Ignored;
  return std::filesystem::is_regular_file(Path, Ignored) &&
         ::access(Path.c_str(), X_OK) == 0;
}

std::variant<std::string, ScanError> findUnitProgram() {
  constexpr char Variable[] = "VNX_SCAN_UNIT";
  if (const char *Named = std::getenv(Variable); Named && *Named) {
    if (isProgram(Named))
      return std::string(Named);
    return ScanError{
        Named, fmt::format("is no program, but {} names it", Variable),
        "set it to vnx-scan-unit, which script/build llvm-22 makes", false};
  }
  std::error_code Ignored;
  auto Self = std::filesystem::read_symlink("/proc/self/exe", Ignored);
  if (!Self.empty())
    if (std::string Beside = Self.parent_path() / unit::ProgramName;
        isProgram(Beside))
      return Beside;
  const char *Folders = std::getenv("PATH");
  std::string_view Rest = Folders ? Folders : "";
  while (!Rest.empty()) {
    std::string Folder(Rest.substr(0, Rest.find(':')));
    Rest.remove_prefix(std::min(Rest.size(), Folder.size() + 1));
    // An empty one means the current folder, whose files are what is scanned.
    if (!Folder.empty() && isProgram(Folder + '/' + unit::ProgramName))
      return Folder + '/' + unit::ProgramName;
  }
  return ScanError{unit::ProgramName,
                   "is neither beside vnx-scan nor in PATH, so that no unit is "
                   "parsed",
                   fmt::format("make it with script/build llvm-22, and name it "
                               "in {}",
                               Variable),
                   false};
}

std::optional<std::string> UnitProgram::start() {
  int ToChild[2], FromChild[2];
  if (::pipe2(ToChild, O_CLOEXEC) != 0)
    return fmt::format("no pipe: {}", std::strerror(errno));
  if (::pipe2(FromChild, O_CLOEXEC) != 0) {
    int Error = errno;
    ::close(ToChild[0]);
    ::close(ToChild[1]);
    return fmt::format("no pipe: {}", std::strerror(Error));
  }
  posix_spawn_file_actions_t Files;
  ::posix_spawn_file_actions_init(&Files);
  ::posix_spawn_file_actions_adddup2(&Files, ToChild[0], STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&Files, FromChild[1], STDOUT_FILENO);
  // What Clang says when it crashes may quote the source.
  ::posix_spawn_file_actions_addopen(&Files, STDERR_FILENO, "/dev/null",
                                     O_WRONLY, 0);
  std::string Name = Path;
  char *Arguments[] = {Name.data(), nullptr};
  int Error =
      ::posix_spawn(&Child, Path.c_str(), &Files, nullptr, Arguments, environ);
  ::posix_spawn_file_actions_destroy(&Files);
  ::close(ToChild[0]);
  ::close(FromChild[1]);
  In = ToChild[1];
  Out = FromChild[0];
  Waiting.clear();
  if (Error == 0)
    return std::nullopt;
  Child = -1;
  stop();
  return fmt::format("does not start: {}", std::strerror(Error));
}

std::string UnitProgram::stop() {
  for (int *Pipe : {&In, &Out})
    if (*Pipe >= 0) {
      ::close(*Pipe);
      *Pipe = -1;
    }
  if (Child < 0)
    return std::string();
  int Status = 0;
  while (::waitpid(Child, &Status, 0) < 0 && errno == EINTR) {
  }
  Child = -1;
  if (WIFSIGNALED(Status))
    return fmt::format("was ended by signal {} ({})", WTERMSIG(Status),
                       ::strsignal(WTERMSIG(Status)));
  if (WEXITSTATUS(Status) != 0)
    return fmt::format("ended with {}", WEXITSTATUS(Status));
  return std::string();
}

bool UnitProgram::readLine(std::string &Line) {
  for (std::size_t Looked = 0;;) {
    std::size_t End = Waiting.find('\n', Looked);
    if (End != std::string::npos) {
      Line = Waiting.substr(0, End);
      Waiting.erase(0, End + 1);
      return true;
    }
    Looked = Waiting.size();
    char Buffer[16 * 1024];
    ssize_t Count = ::read(Out, Buffer, sizeof(Buffer));
    if (Count > 0)
      Waiting.append(Buffer, static_cast<std::size_t>(Count));
    else if (Count == 0 || errno != EINTR)
      return false;
  }
}

std::optional<std::string> UnitProgram::ask(std::string_view Request,
                                            UnitReply &Reply) {
  if (Child < 0)
    if (auto Error = start())
      return Error;
  while (!Request.empty()) {
    ssize_t Count = ::write(In, Request.data(), Request.size());
    if (Count >= 0)
      Request.remove_prefix(static_cast<std::size_t>(Count));
    else if (errno != EINTR)
      break;
  }
  std::string Line;
  while (Request.empty() && readLine(Line))
    switch (readReplyLine(Line, Reply)) {
    case ReplyLine::More:
      continue;
    case ReplyLine::Last:
      return std::nullopt;
    case ReplyLine::Broken:
      // It may be waiting for somebody to read the rest.
      ::kill(Child, SIGKILL);
      stop();
      return "says what this vnx-scan does not understand";
    }
  std::string How = stop();
  return How.empty() ? "ended in the middle of it" : How;
}

} // namespace vnx::scan
