#include "tools/vnx-scan/input/TrackedFiles.h"

#include <algorithm>

namespace vnx::scan {

static bool isIn(const IndexFile &File, const std::string &Path,
                 bool IsDirectory) {
  auto First = [&](std::string_view Wanted) {
    return std::lower_bound(File.entries().begin(), File.entries().end(),
                            Wanted,
                            [](const IndexFile::Entry &E, std::string_view W) {
                              return E.Path < W;
                            });
  };
  auto At = First(Path);
  if (At != File.entries().end() && At->Path == Path)
    return true;
  if (!IsDirectory)
    return false;
  std::string Folder = Path + '/';
  At = First(Folder);
  return At != File.entries().end() &&
         At->Path.substr(0, Folder.size()) == Folder;
}

void TrackedFiles::read(std::optional<ScanError> &Trouble) {
  IsRead = true;
  std::string Path = std::string(git().repository_path(Repository)) + "index";
  if (auto Read = IndexFile::read(Path)) {
    File.emplace(std::move(*Read));
    return;
  }
  git_index *Handle = nullptr;
  if (git().repository_index(&Handle, Repository) == 0)
    Index.reset(Handle);
  else
    Trouble = ScanError{Path, "cannot read this index" + lastGitError(),
                        "the files that git ignores are scanned, too",
                        /*IsWarning=*/true};
}

bool TrackedFiles::have(const std::string &Path, bool IsDirectory,
                        std::optional<ScanError> &Trouble) {
  if (!IsRead)
    read(Trouble);
  if (File)
    return isIn(*File, Path, IsDirectory);
  if (!Index)
    return true;
  if (git().index_find(nullptr, Index.get(), Path.c_str()) == 0)
    return true;
  return IsDirectory && git().index_find_prefix(nullptr, Index.get(),
                                                (Path + '/').c_str()) == 0;
}

} // namespace vnx::scan
