#include "tools/vnx-scan/input/IgnoreRules.h"

#include "tools/vnx-scan/input/IgnoreFile.h"
#include "tools/vnx-scan/input/Libgit2.h"
#include "tools/vnx-scan/input/TrackedFiles.h"

#include <cstdlib>
#include <unistd.h>

namespace vnx::scan {

/// An open repository with a work tree.
class Repository {
public:
  Repository(git_repository *Opened, std::vector<ScanError> &Trouble)
      : Handle(Opened), WorkTree(git().repository_workdir(Opened)),
        OwnRules(IgnoreFile::read(
            std::string(git().repository_commondir(Opened)) + "info/exclude",
            /*FollowLink=*/true)),
        UserRules(IgnoreFile::read(userExcludes(), /*FollowLink=*/true)),
        Tracked(Opened), Trouble(Trouble) {}

  /// With a slash at its end.
  const std::string &workTree() const { return WorkTree; }

  /// What .git/info/exclude and the user's core.excludesFile say.
  IgnoreFile::Verdict judge(std::string_view Path, bool IsDirectory) const {
    auto Result = OwnRules.judge(Path, IsDirectory);
    return Result != IgnoreFile::Verdict::None
               ? Result
               : UserRules.judge(Path, IsDirectory);
  }

  /// As TrackedFiles::have.
  bool isTracked(const std::string &Path, bool IsDirectory) {
    std::optional<ScanError> Error;
    bool Result = Tracked.have(Path, IsDirectory, Error);
    if (Error)
      Trouble.push_back(std::move(*Error));
    return Result;
  }

private:
  std::string userExcludes() const {
    std::string Result;
    git_config *Config = nullptr;
    git_buf Value = {};
    if (git().repository_config_snapshot(&Config, Handle.get()) == 0 &&
        git().config_get_path(&Value, Config, "core.excludesfile") == 0) {
      Result = Value.ptr;
    } else if (const char *Xdg = std::getenv("XDG_CONFIG_HOME"); Xdg && *Xdg) {
      Result = std::string(Xdg) + "/git/ignore";
    } else if (const char *Home = std::getenv("HOME")) {
      Result = std::string(Home) + "/.config/git/ignore";
    }
    git().buf_dispose(&Value);
    git().config_free(Config);
    return Result;
  }

  GitRepository Handle;
  std::string WorkTree;
  IgnoreFile OwnRules;
  IgnoreFile UserRules;
  TrackedFiles Tracked;
  std::vector<ScanError> &Trouble;
};

/// A .gitignore that is not empty, and those above it.
struct IgnoreLevel {
  IgnoreFile File;
  /// How long the path of its directory is, slash included.
  std::size_t BaseLength;
  std::shared_ptr<const IgnoreLevel> Above;
};

/// Opens the repository at or around \p Directory. Null, without trouble, if
/// there is none or it has no work tree.
std::shared_ptr<Repository>
IgnoreRules::open(const std::string &Directory, unsigned Flags,
                  std::optional<ScanError> &Trouble) {
  if (auto Error = startLibgit2()) {
    Trouble = ScanError{Directory, std::move(Error->What),
                        Error->Advice + "; its files are scanned, the ignored "
                                        "ones too",
                        /*IsWarning=*/true};
    return nullptr;
  }
  git_repository *Handle = nullptr;
  int Status =
      git().repository_open_ext(&Handle, Directory.c_str(), Flags, nullptr);
  if (Status == GIT_ENOTFOUND)
    return nullptr;
  if (Status != 0) {
    Trouble = ScanError{
        Directory, "cannot open this git repository" + lastGitError(),
        "its files are scanned, the ignored ones too", /*IsWarning=*/true};
    return nullptr;
  }
  if (!git().repository_workdir(Handle)) {
    git().repository_free(Handle);
    return nullptr;
  }
  return std::make_shared<Repository>(Handle, Later);
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
  if (startLibgit2())
    return "";
  git_buf Found = {};
  std::string Result;
  if (git().repository_discover(&Found, Directory.c_str(), 0, nullptr) == 0)
    Result = Found.ptr;
  git().buf_dispose(&Found);
  return Result;
}

IgnoreScope IgnoreRules::around(const std::string &Directory,
                                std::optional<ScanError> &Trouble) {
  // Rules are about the work tree; whoever looks into a `.git` asked for it.
  if ((Directory + '/').find("/.git/") != std::string::npos ||
      !mayBeInRepository(Directory))
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
  IgnoreScope Result(Repo);
  for (std::size_t Pos = Top.size(); Pos < Inside.size();) {
    std::size_t Slash = Inside.find('/', Pos);
    Result = Result.below(std::string_view(Inside).substr(Pos, Slash - Pos));
    Result.readRules();
    Pos = Slash + 1;
  }
  return Result;
}

std::optional<IgnoreScope> IgnoreRules::at(const std::string &Directory,
                                           std::optional<ScanError> &Trouble) {
  auto Repo = open(Directory, GIT_REPOSITORY_OPEN_NO_SEARCH, Trouble);
  if (Repo)
    return IgnoreScope(std::move(Repo));
  if (Trouble)
    return IgnoreScope();
  return std::nullopt;
}

IgnoreScope::IgnoreScope(std::shared_ptr<Repository> Repo)
    : Repo(std::move(Repo)) {
  readRules();
}

void IgnoreScope::readRules() {
  // Nothing in an excluded directory can be brought back.
  if (!Repo || Excluded)
    return;
  IgnoreFile File = IgnoreFile::read(Repo->workTree() + Path + ".gitignore",
                                     /*FollowLink=*/false);
  if (!File.empty())
    Rules = std::make_shared<IgnoreLevel>(
        IgnoreLevel{std::move(File), Path.size(), Rules});
}

IgnoreScope IgnoreScope::below(std::string_view Name) const {
  IgnoreScope Result(*this);
  if (!Repo)
    return Result;
  Result.Path += Name;
  Result.Excluded = Excluded || isExcludedByRule(Result.Path, true);
  Result.Path += '/';
  return Result;
}

bool IgnoreScope::isExcludedByRule(std::string_view Whole,
                                   bool IsDirectory) const {
  using Verdict = IgnoreFile::Verdict;
  for (const IgnoreLevel *L = Rules.get(); L; L = L->Above.get()) {
    Verdict V = L->File.judge(Whole.substr(L->BaseLength), IsDirectory);
    if (V != Verdict::None)
      return V == Verdict::Ignored;
  }
  return Repo->judge(Whole, IsDirectory) == Verdict::Ignored;
}

bool IgnoreScope::isIgnored(std::string_view Name, bool IsDirectory) const {
  if (!Repo)
    return false;
  std::string Whole = Path;
  Whole += Name;
  return (Excluded || isExcludedByRule(Whole, IsDirectory)) &&
         !Repo->isTracked(Whole, IsDirectory);
}

} // namespace vnx::scan
