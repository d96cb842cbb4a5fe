#include "tools/vnx-scan/input/PathList.h"

#include "tools/vnx-scan/input/FileSource.h"
#include "tools/vnx-scan/input/ScanEntry.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace vnx::scan {

std::vector<std::string> splitPaths(std::string_view Text) {
  char End = Text.find('\0') == std::string_view::npos ? '\n' : '\0';
  std::vector<std::string> Result;
  while (!Text.empty()) {
    std::size_t Length = Text.find(End);
    if (std::string_view Path = Text.substr(0, Length); !Path.empty())
      Result.emplace_back(Path);
    Text.remove_prefix(Length == std::string_view::npos ? Text.size()
                                                        : Length + 1);
  }
  return Result;
}

std::optional<ScanError> readPathList(const std::string &Name,
                                      std::vector<std::string> &Paths) {
  int Descriptor = STDIN_FILENO;
  // Not as a FileSource opens it: a list may well come from a pipe.
  if (Name != "-")
    Descriptor = ::open(Name.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (Descriptor < 0)
    return errorFor(Name, errno);
  FileSource Source;
  Source.borrow(Descriptor);
  std::string Text;
  raw::ReadToEnd Read = raw::readAll(Source, Text);
  if (Name != "-")
    ::close(Descriptor);

  for (std::string &Path : splitPaths(Text))
    // To the walk, a `-` is standard input.
    Paths.push_back(Path == "-" ? "./-" : std::move(Path));
  if (!Read.Error)
    return std::nullopt;
  ScanError Error =
      errorFor(Name == "-" ? StandardInputPath : Name, Read.Error);
  if (Read.Error == EISDIR)
    Error.Advice = "--files-from takes a file that lists paths";
  return Error;
}

} // namespace vnx::scan
