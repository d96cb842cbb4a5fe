#include "tools/vnx-scan/input/Tree.h"

#include "checks/raw/SkippedFiles.h"

#include <cerrno>
#include <cstdlib>

namespace vnx::scan {

static EntryType typeOf(const struct stat &Status) {
  if (S_ISREG(Status.st_mode))
    return EntryType::File;
  if (S_ISDIR(Status.st_mode))
    return EntryType::Directory;
  if (S_ISLNK(Status.st_mode))
    return EntryType::Link;
  return EntryType::Special;
}

static std::string canonicalPath(const std::string &Path) {
  char *Resolved = ::realpath(Path.c_str(), nullptr);
  std::string Result = Resolved ? Resolved : "";
  std::free(Resolved);
  return Result;
}

static std::string join(const std::string &Directory, std::string_view Name) {
  std::string Result;
  Result.reserve(Directory.size() + Name.size());
  Result += Directory;
  Result += Name;
  return Result;
}

static std::string withSlash(std::string Directory) {
  if (Directory.empty() || Directory.back() != '/')
    Directory += '/';
  return Directory;
}

Tree::Tree(WalkState &State, ScanEntry Only) : State(State) {
  Ready.push_back(std::move(Only));
}

Tree::Tree(WalkState &State, const std::string &Typed, std::string Canonical,
           FileId Id)
    : State(State) {
  Frame Root;
  // `.` is what is scanned when nothing is typed; paths then look as they do
  // in every other tool.
  Root.Shown = withSlash(Typed);
  if (Root.Shown == "./")
    Root.Shown.clear();
  Root.Canonical = std::move(Canonical);
  Root.Id = Id;
  if (State.Options.UseIgnoreRules) {
    std::optional<ScanError> Trouble;
    Root.Scope = State.Rules.around(Root.Canonical, Trouble);
    Root.KnowsRepository = Trouble || Root.Scope.isTopOfWorkTree();
    addTrouble(Trouble, nameOf(Root));
    // Who names an ignored directory wants it scanned.
    if (Root.Scope.isExcluded())
      Root.Scope = IgnoreScope();
  }
  Root.Config = State.Config.around(Root.Canonical);
  Root.KnowsConfig = Root.KnowsRules = true;
  enter(std::move(Root));
}

bool Tree::advance() {
  while (Ready.empty()) {
    if (Stack.empty())
      return false;
    Frame &Top = Stack.back();
    if (Top.Next == Top.Entries.size())
      Stack.pop_back();
    else
      visit(Top.Next++);
  }
  Current = std::move(Ready.front());
  Ready.pop_front();
  return true;
}

/// True if \p Id was reached before.
bool Tree::isRepeated(const FileId &Id) {
  return State.Options.FollowLinks && !State.Seen.insert(Id).second;
}

void Tree::addTrouble(ScanError Error) {
  Ready.push_back(troubleEntry(std::move(Error)));
}

/// Adds \p Error, if there is one, under the path that was walked.
void Tree::addTrouble(std::optional<ScanError> &Error, std::string Path) {
  if (!Error)
    return;
  Error->Path = std::move(Path);
  addTrouble(std::move(*Error));
}

/// As IgnoreScope::isIgnored.
bool Tree::isIgnored(const Frame &Dir, std::string_view Name,
                     bool IsDirectory) {
  bool Result = Dir.Scope.isIgnored(Name, IsDirectory);
  for (ScanError &Error : State.Rules.takeTrouble())
    addTrouble(std::move(Error));
  return Result;
}

/// How \p Dir is called in a report, and opened.
std::string Tree::nameOf(const Frame &Dir) {
  if (Dir.Shown.size() <= 1)
    return Dir.Shown.empty() ? "." : Dir.Shown;
  return Dir.Shown.substr(0, Dir.Shown.size() - 1);
}

/// Lists \p Dir and makes it the top of the stack.
void Tree::enter(Frame Dir) {
  if (int Error = Dir.Entries.read(nameOf(Dir)))
    addTrouble(errorFor(nameOf(Dir), Error));
  resolveTypes(Dir);
  Dir.Entries.sort();
  auto Others = State.Roots.find(Dir.Canonical);
  if (Others != State.Roots.end())
    Dir.Others = &Others->second;

  bool HasGit = false, HasConfig = false, HasRules = false;
  for (std::size_t I = 0; I < Dir.Entries.size(); ++I) {
    HasGit |= Dir.Entries.name(I) == ".git";
    HasConfig |= Dir.Entries.name(I) == ".clang-tidy";
    HasRules |= Dir.Entries.name(I) == ".gitignore";
  }
  if (!Dir.KnowsConfig)
    Dir.Config = State.Config.below(Dir.Config, Dir.Canonical, HasConfig);
  for (ScanError &Error : State.Config.takeTrouble())
    addTrouble(std::move(Error));

  if (State.Options.UseIgnoreRules && HasGit && !Dir.KnowsRepository) {
    std::optional<ScanError> Trouble;
    if (auto Own = State.Rules.at(nameOf(Dir), Trouble)) {
      Dir.Scope = std::move(*Own);
      Dir.KnowsRules = true;
    }
    addTrouble(Trouble, nameOf(Dir));
  }
  if (HasRules && !Dir.KnowsRules)
    Dir.Scope.readRules();
  Stack.push_back(std::move(Dir));
}

/// Finds out what the file system did not say and, where links are followed,
/// which lead to directories: the order depends on it.
void Tree::resolveTypes(Frame &Dir) {
  for (std::size_t I = 0; I < Dir.Entries.size(); ++I) {
    struct stat Status;
    EntryType Type = Dir.Entries.type(I);
    if (Type == EntryType::Unknown &&
        ::lstat(join(Dir.Shown, Dir.Entries.name(I)).c_str(), &Status) == 0)
      Dir.Entries.setType(I, Type = typeOf(Status));
    if (Type == EntryType::Link && State.Options.FollowLinks &&
        ::stat(join(Dir.Shown, Dir.Entries.name(I)).c_str(), &Status) == 0 &&
        S_ISDIR(Status.st_mode))
      Dir.Entries.setType(I, EntryType::LinkToDirectory);
  }
}

void Tree::visit(std::size_t Index) {
  // Valid until enter() at the very end.
  const Frame &Dir = Stack.back();
  std::string_view Name = Dir.Entries.name(Index);
  EntryType Type = Dir.Entries.type(Index);
  if (Name == ".git")
    return;
  if (Dir.Others && Dir.Others->count(Name))
    return;
  if (Name[0] == '.' && !State.Options.ScanHidden)
    return State.Skipped.add(SkipReason::Hidden);

  bool IsLink = Type == EntryType::Link || Type == EntryType::LinkToDirectory;
  if (IsLink && !State.Options.FollowLinks)
    return State.Skipped.add(SkipReason::SymbolicLink);

  std::string Shown = join(Dir.Shown, Name);
  // For git a link is a file, whatever it leads to.
  bool IsDirectoryForGit = Type == EntryType::Directory;
  FileId Id{};
  if (State.Options.FollowLinks || Type == EntryType::Unknown) {
    // A link that git ignores may well be broken.
    if (IsLink && isIgnored(Dir, Name, false))
      return State.Skipped.add(SkipReason::GitIgnored);
    struct stat Status;
    if (::stat(Shown.c_str(), &Status) != 0) {
      int Error = errno;
      ScanError Trouble = errorFor(Shown, Error);
      if (IsLink && Error == ENOENT) {
        Trouble.What = "broken symbolic link";
        Trouble.Advice = "remove the link, or scan without --follow";
      }
      return addTrouble(std::move(Trouble));
    }
    Type = typeOf(Status);
    Id = {Status.st_dev, Status.st_ino};
  }

  if (Type == EntryType::Special)
    return State.Skipped.add(SkipReason::NotRegular);
  if (Type == EntryType::File)
    if (auto Kind = raw::skippedKind(Name))
      return State.Skipped.add(toSkipReason(*Kind));
  if (!IsLink && isIgnored(Dir, Name, IsDirectoryForGit))
    return State.Skipped.add(SkipReason::GitIgnored);
  const PathFilter &Filter = State.Options.Filter;
  if (Type == EntryType::Directory ? Filter.dropsDirectory(Shown)
                                   : Filter.dropsFound(Shown))
    return State.Skipped.add(SkipReason::Filtered);

  if (Type == EntryType::Directory && State.Options.FollowLinks)
    for (const Frame &Above : Stack)
      if (Above.Id == Id)
        return addTrouble(errorFor(Shown, ELOOP));
  if (isRepeated(Id))
    return State.Skipped.add(SkipReason::AlreadyScanned);
  if (Type == EntryType::File) {
    const FileRules &Rules = *Dir.Config.Rules;
    if (Rules.IsOff)
      return State.Skipped.add(SkipReason::RuleOff);
    if (!Rules.Excluded.empty() &&
        Rules.excludes(join(withSlash(Dir.Canonical), Name)))
      return State.Skipped.add(SkipReason::ExcludedPath);
    ScanEntry Entry;
    Entry.Rules = Dir.Config.Rules;
    Entry.Path = std::move(Shown);
    Entry.MayBeLink = IsLink;
    Ready.push_back(std::move(Entry));
    return;
  }

  Frame Below;
  Below.Shown = Shown + '/';
  Below.Id = Id;
  if (!IsLink) {
    Below.Canonical = join(withSlash(Dir.Canonical), Name);
    Below.Config = Dir.Config;
    Below.Scope = Dir.Scope.below(Name);
  } else {
    Below.Canonical = canonicalPath(Shown);
    Below.Config = State.Config.around(Below.Canonical);
    Below.KnowsConfig = Below.KnowsRules = true;
    std::optional<ScanError> Trouble;
    if (State.Options.UseIgnoreRules)
      Below.Scope = State.Rules.around(Below.Canonical, Trouble);
    Below.KnowsRepository = Trouble || Below.Scope.isTopOfWorkTree();
    addTrouble(Trouble, nameOf(Below));
  }
  enter(std::move(Below));
}

} // namespace vnx::scan
