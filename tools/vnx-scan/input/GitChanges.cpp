#include "tools/vnx-scan/input/GitChanges.h"

#include "checks/raw/SkippedFiles.h"
#include "tools/vnx-scan/input/OpenRepository.h"
#include "tools/vnx-scan/input/StagedPaths.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <set>
#include <sys/stat.h>

namespace vnx::scan {

namespace fs = std::filesystem;

GitChanges::GitChanges(ChangesOptions Wanted)
    : Options(std::move(Wanted)), Config(Options.Config) {
  Asked = Options.Revision ? "--diff " + *Options.Revision : "--staged";
  list();
  for (ScanError &Error : Config.takeTrouble())
    failAt(std::move(Error.Path), std::move(Error.What),
           std::move(Error.Advice));
  std::stable_sort(
      Changes.begin(), Changes.end(),
      [](const Change &A, const Change &B) { return A.Path < B.Path; });
}

void GitChanges::failAt(std::string Path, std::string What,
                        std::string Advice) {
  Change New;
  New.Path = Path;
  New.Error = ScanError{std::move(Path), std::move(What), std::move(Advice),
                        /*IsWarning=*/false};
  Changes.push_back(std::move(New));
}

/// Nothing can be scanned.
void GitChanges::fail(std::string What, std::string Advice) {
  failAt(Asked, std::move(What), std::move(Advice));
}

void GitChanges::list() {
  auto Opened = openRepository();
  if (auto *Error = std::get_if<ScanError>(&Opened))
    return fail(std::move(Error->What), std::move(Error->Advice));
  Repository = std::make_shared<SharedRepository>();
  Repository->Handle = std::get<GitRepository>(std::move(Opened));
  if (const char *WorkTree = git().repository_workdir(handle()))
    Top = WorkTree;
  std::error_code Ignored;
  Here = fs::current_path(Ignored).string();
  if (Here.empty() || Here.back() != '/')
    Here += '/';

  for (const std::string &Typed : Options.Paths) {
    auto Path = inRepository(Typed);
    if (!Path)
      failAt(Typed, "is outside of the git repository",
             "name what is in it, or scan it without " +
                 std::string(Options.Revision ? "--diff" : "--staged"));
    else
      Limits.push_back(std::move(*Path));
  }
  // Whatever was typed lies elsewhere; that must not mean everything.
  if (Limits.empty() && !Options.Paths.empty())
    return;
  if (!makeDiff())
    return;
  findRenames();
  std::size_t Count = git().diff_num_deltas(Diff.get());
  for (std::size_t I = 0; I < Count; ++I)
    addDelta(I);
  checkLimits();
  // Hunks are made with attributes, for which libgit2 would read all of the
  // index; none of them changes which lines are added.
  if (QuickIndex)
    git().repository_set_index(handle(), QuickIndex.get());
}

/// The path of \p Typed from the top of the repository, which is itself empty.
/// By its letters: a file that was staged may be gone. Nothing if it is
/// outside.
std::optional<std::string>
GitChanges::inRepository(const std::string &Typed) const {
  std::string Whole = (fs::path(Here) / Typed).lexically_normal().string();
  if (Top.empty())
    return Typed == "." ? "" : fs::path(Typed).lexically_normal().string();
  if (Whole + '/' == Top || Whole == Top)
    return "";
  if (Whole.compare(0, Top.size(), Top) != 0)
    return std::nullopt;
  Whole.erase(0, Top.size());
  if (Whole.back() == '/')
    Whole.pop_back();
  return Whole;
}

/// How the file \p Path of the repository is called from the current directory.
std::string GitChanges::shownPath(const std::string &Path) const {
  if (Top.empty() || Here == Top)
    return Path;
  return fs::path(Top + Path).lexically_relative(Here).string();
}

/// The tree of \p Object, which was called \p Name; null with an error.
GitObject GitChanges::treeOf(git_object *Object, const std::string &Name) {
  git_object *Tree = nullptr;
  if (git().object_peel(&Tree, Object, GIT_OBJECT_TREE) != 0)
    fail(Name + " is neither a commit nor a tree" + lastGitError());
  return GitObject(Tree);
}

static bool liesIn(std::string_view Path, std::string_view Limit) {
  return Limit.empty() ||
         (Path.substr(0, Limit.size()) == Limit &&
          (Path.size() == Limit.size() || Path[Limit.size()] == '/'));
}

/// Compares the index with \p Head at those paths alone at which they differ:
/// libgit2 would read all of both. False if it has to be left to it.
bool GitChanges::makeQuickDiff(git_tree *Head, git_diff_options How) {
  // So many are no commit that somebody waits for, and they are no quicker.
  constexpr std::size_t MostPaths = 4096;
  auto File = IndexFile::read(indexPath(handle()));
  if (!File)
    return false;
  auto Staged = findStaged(handle(), *File, *git().tree_id(Head));
  if (!Staged || Staged->Paths.size() > MostPaths)
    return false;

  git_index *Index = nullptr;
  if (git().index_new(&Index) != 0)
    return false;
  GitIndex Owner(Index);
  for (const IndexFile::Entry *E : Staged->Entries) {
    std::string Path(E->Path);
    git_index_entry New = {};
    New.path = Path.c_str();
    New.mode = E->Mode;
    std::memcpy(New.id.id, E->Id, IndexFile::IdSize);
    if (git().index_add(Index, &New) != 0)
      return false;
  }

  // The folder of a path may be a limit, and a limit may lie in a folder that
  // is gone.
  std::set<std::string> Paths;
  for (const std::string &Path : Staged->Paths) {
    if (Limits.empty())
      Paths.insert(Path);
    for (const std::string &Limit : Limits)
      if (liesIn(Path, Limit))
        Paths.insert(Path);
      else if (liesIn(Limit, Path))
        Paths.insert(Limit);
  }
  std::vector<char *> Words;
  for (const std::string &Path : Paths)
    Words.push_back(const_cast<char *>(Path.c_str()));
  How.pathspec = {Words.data(), Words.size()};
  git_diff *Result = nullptr;
  // No path would mean all of them.
  int Status =
      Words.empty()
          ? git().diff_tree_to_tree(&Result, handle(), nullptr, nullptr, &How)
          : git().diff_tree_to_index(&Result, handle(), Head, Index, &How);
  Diff.reset(Result);
  QuickIndex = std::move(Owner);
  return Status == 0;
}

/// Compares; false with an error.
bool GitChanges::makeDiff() {
  git_diff_options How = GIT_DIFF_OPTIONS_INIT;
  // Text: a binary has added lines, too. Its own pathspecs would be globs.
  How.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_DISABLE_PATHSPEC_MATCH;
  How.context_lines = 0;
  How.ignore_submodules = GIT_SUBMODULE_IGNORE_ALL;
  std::vector<char *> Words;
  if (std::find(Limits.begin(), Limits.end(), "") == Limits.end())
    for (std::string &Limit : Limits)
      Words.push_back(Limit.data());
  How.pathspec = {Words.data(), Words.size()};

  git_diff *Result = nullptr;
  auto Finish = [&](int Status) {
    Diff.reset(Result);
    if (Status != 0)
      fail("cannot compare" + lastGitError());
    return Status == 0;
  };
  if (!Options.Revision) {
    if (Top.empty()) {
      fail("this git repository is bare, it has no index");
      return false;
    }
    // Before the first commit, all there is is new.
    GitObject Tree;
    if (git().repository_head_unborn(handle()) != 1) {
      git_object *Head = nullptr;
      if (git().revparse_single(&Head, handle(), "HEAD") != 0) {
        fail("cannot read HEAD" + lastGitError());
        return false;
      }
      GitObject HeadOwner(Head);
      if (!(Tree = treeOf(Head, "HEAD")))
        return false;
    }
    auto *Head = reinterpret_cast<git_tree *>(Tree.get());
    if (Head && makeQuickDiff(Head, How))
      return true;
    auto Opened = openIndex(handle());
    if (auto *Error = std::get_if<ScanError>(&Opened)) {
      fail(std::move(Error->What));
      return false;
    }
    return Finish(git().diff_tree_to_index(
        &Result, handle(), Head, std::get<GitIndex>(Opened).get(), &How));
  }

  git_revspec Spec = {};
  int Status = git().revparse(&Spec, handle(), Options.Revision->c_str());
  GitObject From(Spec.from), To(Spec.to);
  if (Status != 0) {
    bool IsShallow = git().repository_is_shallow(handle()) == 1;
    fail(Status == GIT_ENOTFOUND    ? "there is no such revision"
         : Status == GIT_EAMBIGUOUS ? "this may mean several revisions"
                                    : "this is not how a revision is written",
         IsShallow ? "this clone is shallow, fetch the revision first"
                   : "it takes REV, A..B or A...B");
    return false;
  }
  if (Spec.flags & GIT_REVSPEC_MERGE_BASE) {
    git_oid Base;
    git_object *Common = nullptr;
    if (git().merge_base(&Base, handle(), git().object_id(From.get()),
                         git().object_id(To.get())) != 0 ||
        git().object_lookup(&Common, handle(), &Base, GIT_OBJECT_COMMIT) != 0) {
      bool IsShallow = git().repository_is_shallow(handle()) == 1;
      fail("the two have no commit in common",
           IsShallow ? "this clone is shallow, fetch its history first" : "");
      return false;
    }
    From.reset(Common);
  }
  GitObject FromTree = treeOf(From.get(), "the first");
  if (!FromTree)
    return false;
  auto *Old = reinterpret_cast<git_tree *>(FromTree.get());
  if (To) {
    GitObject ToTree = treeOf(To.get(), "the second");
    return ToTree && Finish(git().diff_tree_to_tree(
                         &Result, handle(), Old,
                         reinterpret_cast<git_tree *>(ToTree.get()), &How));
  }
  if (Top.empty()) {
    fail("this git repository is bare, it has no work tree", "name A..B");
    return false;
  }
  auto Opened = openIndex(handle());
  if (auto *Error = std::get_if<ScanError>(&Opened)) {
    fail(std::move(Error->What));
    return false;
  }
  FromWorkTree = true;
  return Finish(
      git().diff_tree_to_workdir_with_index(&Result, handle(), Old, &How));
}

/// What to do about an object that is not there.
static constexpr char FetchAdvice[] =
    "fetch what is missing, as `git diff` does in a partial clone, or look for "
    "damage with `git fsck`";

/// Of a file that only moved, no line is new.
void GitChanges::findRenames() {
  if (git().diff_num_deltas_of_type(Diff.get(), GIT_DELTA_ADDED) == 0 ||
      git().diff_num_deltas_of_type(Diff.get(), GIT_DELTA_DELETED) == 0)
    return;
  git_diff_find_options How = GIT_DIFF_FIND_OPTIONS_INIT;
  How.flags = GIT_DIFF_FIND_RENAMES;
  // Where it fails, such a file is new; that hides nothing, and shows too much.
  if (git().diff_find_similar(Diff.get(), &How) != 0)
    fail("cannot tell which files were renamed, so all their lines count as "
         "new" +
             lastGitError(),
         FetchAdvice);
}

void GitChanges::addDelta(std::size_t Index) {
  const git_diff_delta &Delta = *git().diff_get_delta(Diff.get(), Index);
  // In a conflict, a side may be missing.
  const char *InRepository =
      Delta.new_file.path ? Delta.new_file.path : Delta.old_file.path;
  std::string Path = shownPath(InRepository);
  switch (Delta.status) {
  case GIT_DELTA_UNMODIFIED:
  case GIT_DELTA_DELETED:
  case GIT_DELTA_IGNORED:
  case GIT_DELTA_UNTRACKED:
    return;
  case GIT_DELTA_CONFLICTED:
    if (!FromWorkTree)
      return failAt(std::move(Path), "has a merge conflict in the index",
                    "resolve it and `git add` it");
    break;
  default:
    break;
  }
  if (Delta.new_file.mode == GIT_FILEMODE_COMMIT)
    return;
  if (Delta.new_file.mode == GIT_FILEMODE_LINK)
    return Skipped.add(SkipReason::SymbolicLink);
  std::string_view Parts = InRepository;
  if (!Options.ScanHidden &&
      (Parts[0] == '.' || Parts.find("/.") != std::string_view::npos))
    return Skipped.add(SkipReason::Hidden);
  if (auto Kind = raw::skippedKind(Path))
    return Skipped.add(toSkipReason(*Kind));
  if (Options.Filter.dropsNamed(Path))
    return Skipped.add(SkipReason::Filtered);
  // Configurations are those of the work tree, where clang-tidy finds them;
  // where there is none, those from here up.
  std::string Whole = (Top.empty() ? Here : Top) + InRepository;
  auto Rules = Config.around(Whole.substr(0, Whole.rfind('/'))).Rules;
  if (Rules->IsOff)
    return Skipped.add(SkipReason::RuleOff);
  if (Rules->excludes(Whole))
    return Skipped.add(SkipReason::ExcludedPath);
  Change New;
  New.Rules = std::move(Rules);
  New.Path = std::move(Path);
  New.Index = Index;
  Changes.push_back(std::move(New));
}

/// A path that is nowhere was most likely misspelled.
void GitChanges::checkLimits() {
  std::size_t Count = git().diff_num_deltas(Diff.get());
  for (const std::string &Limit : Limits) {
    bool IsKnown = Limit.empty();
    for (std::size_t I = 0; I < Count && !IsKnown; ++I) {
      const git_diff_delta &Delta = *git().diff_get_delta(Diff.get(), I);
      IsKnown = liesIn(Delta.new_file.path, Limit) ||
                liesIn(Delta.old_file.path, Limit);
    }
    struct stat Status;
    if (IsKnown || ::lstat((Top + Limit).c_str(), &Status) == 0)
      continue;
    auto Opened = openIndex(handle());
    if (const auto *Owner = std::get_if<GitIndex>(&Opened)) {
      git_index *Index = Owner->get();
      if (git().index_get_bypath(Index, Limit.c_str(), 0) ||
          git().index_find_prefix(nullptr, Index, (Limit + '/').c_str()) == 0)
        continue;
    }
    ScanError Error = errorFor(shownPath(Limit), ENOENT);
    failAt(std::move(Error.Path), std::move(Error.What),
           std::move(Error.Advice));
  }
}

std::optional<ScanEntry> GitChanges::next() {
  while (!Changes.empty()) {
    Change First = std::move(Changes.front());
    Changes.pop_front();
    if (First.Error)
      return troubleEntry(std::move(*First.Error));

    std::lock_guard<std::mutex> Lock(Repository->Mutex);
    ScanEntry Entry;
    if (!findAdded(First.Index, First.Path, Entry.Added))
      continue;
    const git_diff_file &File =
        git().diff_get_delta(Diff.get(), First.Index)->new_file;
    Entry.Path = std::move(First.Path);
    Entry.Rules = std::move(First.Rules);
    if (FromWorkTree) {
      Entry.OtherPath = Top + File.path;
    } else {
      Entry.What = ScanEntry::Kind::Blob;
      Entry.Blob = std::make_unique<GitBlob>(GitBlob{Repository, File.id});
    }
    return Entry;
  }
  return std::nullopt;
}

/// Sets \p Added to the added lines of the delta at \p Index, to null if all
/// are or if it cannot be told; false if there is none. An error that the scan
/// of the file at \p Path will not come upon is the next entry.
bool GitChanges::findAdded(std::size_t Index, const std::string &Path,
                           std::shared_ptr<const AddedLines> &Added) {
  const git_diff_delta &Delta = *git().diff_get_delta(Diff.get(), Index);
  if (Delta.status == GIT_DELTA_ADDED || Delta.status == GIT_DELTA_CONFLICTED)
    return true;
  git_patch *Handle = nullptr;
  if (git().patch_from_diff(&Handle, Diff.get(), Index) != 0 || !Handle) {
    git_object *Older = nullptr;
    if (git().object_lookup(&Older, handle(), &Delta.old_file.id,
                            GIT_OBJECT_BLOB) == 0) {
      GitObject Owner(Older);
      return true;
    }
    Change Trouble;
    Trouble.Path = Path;
    Trouble.Error =
        ScanError{Path,
                  "cannot read its older version, so all its lines count as "
                  "new" +
                      lastGitError(),
                  FetchAdvice, /*IsWarning=*/false};
    Changes.push_front(std::move(Trouble));
    return true;
  }
  GitPatch Patch(Handle);
  // libgit2 makes no lines of what is larger than 512 MiB.
  if (git().patch_get_delta(Handle)->flags & GIT_DIFF_FLAG_BINARY)
    return true;
  AddedLines Lines;
  std::size_t Count = git().patch_num_hunks(Handle);
  for (std::size_t I = 0; I < Count; ++I) {
    const git_diff_hunk *Hunk = nullptr;
    if (git().patch_get_hunk(&Hunk, nullptr, Handle, I) == 0 &&
        Hunk->new_lines > 0)
      Lines.push_back({static_cast<std::uint64_t>(Hunk->new_start),
                       static_cast<std::uint64_t>(Hunk->new_lines)});
  }
  if (Lines.empty())
    return false;
  Added = std::make_shared<const AddedLines>(std::move(Lines));
  return true;
}

} // namespace vnx::scan
