#include "tools/vnx-scan/input/OpenRepository.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace vnx::scan {

static const char *variable(const char *Name) {
  const char *Value = std::getenv(Name);
  return Value && *Value ? Value : nullptr;
}

/// Adds the directories of \p List, which stand between colons.
static void addObjects(git_repository *Repository, std::string_view List) {
  git_odb *Handle = nullptr;
  if (git().repository_odb(&Handle, Repository) != 0)
    return;
  GitOdb Objects(Handle);
  while (!List.empty()) {
    std::string Directory(List.substr(0, List.find(':')));
    List.remove_prefix(std::min(List.size(), Directory.size() + 1));
    // What is not there has no objects; one that is missed is reported then.
    if (!Directory.empty())
      git().odb_add_disk_alternate(Handle, Directory.c_str());
  }
}

std::variant<GitRepository, ScanError> openRepository() {
  if (auto Error = startLibgit2())
    return std::move(*Error);
  auto Fail = [](const char *What) {
    return ScanError{"", What + lastGitError(), "", false};
  };
  const char *Directory = variable("GIT_DIR");
  git_repository *Handle = nullptr;
  int Status =
      git().repository_open_ext(&Handle, Directory ? Directory : ".",
                                Directory ? GIT_REPOSITORY_OPEN_NO_SEARCH : 0,
                                variable("GIT_CEILING_DIRECTORIES"));
  if (Status == GIT_ENOTFOUND)
    return ScanError{"", "this is not in a git repository",
                     "run it in one, or name what is to be scanned", false};
  if (Status != 0)
    return Fail("cannot open the git repository");
  GitRepository Repository(Handle);

  if (const char *WorkTree = variable("GIT_WORK_TREE"))
    if (git().repository_set_workdir(Handle, WorkTree, 0) != 0)
      return Fail("cannot use GIT_WORK_TREE");
  for (const char *Name :
       {"GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"})
    if (const char *List = variable(Name))
      addObjects(Handle, List);
  return Repository;
}

std::string indexPath(git_repository *Repository) {
  if (const char *File = variable("GIT_INDEX_FILE"))
    return File;
  return std::string(git().repository_path(Repository)) + "index";
}

std::variant<GitIndex, ScanError> openIndex(git_repository *Repository) {
  auto Fail = [](const char *What) {
    return ScanError{"", What + lastGitError(), "", false};
  };
  git_index *Index = nullptr;
  const char *File = variable("GIT_INDEX_FILE");
  if (!File) {
    if (git().repository_index(&Index, Repository) != 0)
      return Fail("cannot read the index");
    return GitIndex(Index);
  }
  if (git().index_open(&Index, File) != 0)
    return Fail("cannot read the index that GIT_INDEX_FILE names");
  GitIndex Owner(Index);
  if (git().repository_set_index(Repository, Index) != 0)
    return Fail("cannot use the index that GIT_INDEX_FILE names");
  return Owner;
}

} // namespace vnx::scan
