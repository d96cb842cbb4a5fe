#include "tools/vnx-scan/input/IgnoreRules.h"

#include <git2.h>

#include <unistd.h>

namespace vnx::scan {

/// An open repository with a work tree.
class Repository {
public:
  Repository(git_repository *Handle, git_index *Index)
      : Handle(Handle), Index(Index), WorkTree(git_repository_workdir(Handle)) {
  }
  Repository(const Repository &) = delete;
  Repository &operator=(const Repository &) = delete;
  ~Repository() {
    git_index_free(Index);
    git_repository_free(Handle);
  }

  /// With a slash at its end.
  const std::string &workTree() const { return WorkTree; }

  /// \p Path is relative to the work tree, with a slash at its end if it is a
  /// directory.
  bool isIgnored(std::string Path, bool IsDirectory) const {
    // The index first: a look into it is far cheaper than matching patterns,
    // and most files of a checkout are in it. A submodule is in it without the
    // slash.
    if (IsDirectory) {
      if (git_index_find_prefix(nullptr, Index, Path.c_str()) == 0)
        return false;
      Path.pop_back();
    }
    if (git_index_find(nullptr, Index, Path.c_str()) == 0)
      return false;
    if (IsDirectory)
      Path += '/';
    int Ignored = 0;
    return git_ignore_path_is_ignored(&Ignored, Handle, Path.c_str()) == 0 &&
           Ignored != 0;
  }

private:
  git_repository *Handle;
  git_index *Index;
  std::string WorkTree;
};

/// Starts libgit2 with the first repository, so that a scan of one file does
/// not pay for it.
static void startLibgit2() {
  static const bool Started = [] {
    git_libgit2_init();
    // Only ignore rules and the index are read, nothing is run; a checkout of
    // another user, as in a container, is as good as one's own.
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    // None of these changes what is ignored or tracked.
    static const char *Extensions[] = {
        "worktreeconfig",   "partialclone", "preciousobjects",
        "relativeworktrees", "refstorage",   "compatobjectformat",
    };
    git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, Extensions,
                     sizeof(Extensions) / sizeof(*Extensions));
    return true;
  }();
  (void)Started;
}

static ScanError cannotOpen(const std::string &Directory, const char *What) {
  const git_error *Error = git_error_last();
  return {Directory,
          std::string(What) + (Error && Error->message
                                   ? std::string(": ") + Error->message
                                   : std::string()),
          "its files are scanned, the ignored ones too", /*IsWarning=*/true};
}

/// Opens the repository at or around \p Directory. Null, without trouble, if
/// there is none or it has no work tree.
static std::shared_ptr<Repository> open(const std::string &Directory,
                                        unsigned Flags,
                                        std::optional<ScanError> &Trouble) {
  startLibgit2();
  git_repository *Handle = nullptr;
  int Status =
      git_repository_open_ext(&Handle, Directory.c_str(), Flags, nullptr);
  if (Status == GIT_ENOTFOUND)
    return nullptr;
  if (Status != 0) {
    Trouble = cannotOpen(Directory, "cannot open this git repository");
    return nullptr;
  }
  if (!git_repository_workdir(Handle)) {
    git_repository_free(Handle);
    return nullptr;
  }
  git_index *Index = nullptr;
  if (git_repository_index(&Index, Handle) != 0) {
    // Without it no file could be told to be tracked, and one that is must not
    // be left out.
    Trouble = cannotOpen(Directory, "cannot read the index of this git "
                                    "repository");
    git_repository_free(Handle);
    return nullptr;
  }
  return std::make_shared<Repository>(Handle, Index);
}

/// True if \p Directory or one above it has a `.git`.
static bool mayBeInRepository(std::string Directory) {
  for (;;) {
    if (::access((Directory + "/.git").c_str(), F_OK) == 0)
      return true;
    std::size_t Slash = Directory.rfind('/');
    if (Slash == std::string::npos)
      return false;
    Directory.erase(Slash);
  }
}

/// The path of the repository at or around \p Directory, or nothing.
static std::string discover(const std::string &Directory) {
  startLibgit2();
  git_buf Found = {};
  std::string Result;
  if (git_repository_discover(&Found, Directory.c_str(), 0, nullptr) == 0)
    Result = Found.ptr;
  git_buf_dispose(&Found);
  return Result;
}

IgnoreScope IgnoreRules::around(const std::string &Directory,
                                std::optional<ScanError> &Trouble) {
  if (!mayBeInRepository(Directory))
    return {};
  std::weak_ptr<Repository> &Known = Open[discover(Directory)];
  std::shared_ptr<Repository> Repo = Known.lock();
  if (!Repo)
    Known = Repo = open(Directory, 0, Trouble);
  if (!Repo)
    return {};
  std::string Inside = Directory;
  if (Inside.back() != '/')
    Inside += '/';
  const std::string &Top = Repo->workTree();
  // With core.worktree the work tree may be elsewhere.
  if (Inside.compare(0, Top.size(), Top) != 0)
    return {};
  return {std::move(Repo), Inside.substr(Top.size())};
}

std::optional<IgnoreScope> IgnoreRules::at(const std::string &Directory,
                                           std::optional<ScanError> &Trouble) {
  auto Repo = open(Directory, GIT_REPOSITORY_OPEN_NO_SEARCH, Trouble);
  if (!Repo && !Trouble)
    return std::nullopt;
  return IgnoreScope(std::move(Repo), "");
}

IgnoreScope::IgnoreScope(std::shared_ptr<Repository> Repo, std::string Path)
    : Repo(std::move(Repo)), Path(std::move(Path)) {}

IgnoreScope IgnoreScope::below(std::string_view Name) const {
  IgnoreScope Result;
  if (!Repo)
    return Result;
  Result.Repo = Repo;
  Result.Path = Path;
  Result.Path += Name;
  Result.Path += '/';
  return Result;
}

bool IgnoreScope::isIgnored(std::string_view Name, bool IsDirectory) const {
  if (!Repo)
    return false;
  std::string Whole = Path;
  Whole += Name;
  if (IsDirectory)
    Whole += '/';
  return Repo->isIgnored(std::move(Whole), IsDirectory);
}

bool IgnoreScope::isIgnored() const {
  return Repo && !Path.empty() && Repo->isIgnored(Path, true);
}

} // namespace vnx::scan
