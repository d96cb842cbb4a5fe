#include "tools/vnx-scan/input/Walk.h"

#include "checks/raw/SkippedFiles.h"
#include "tools/vnx-scan/input/Tree.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <set>

namespace vnx::scan {

namespace {

/// Orders a heap so that the smallest path is on top.
struct Later {
  bool operator()(const std::unique_ptr<Tree> &A,
                  const std::unique_ptr<Tree> &B) const {
    return A->current().Path > B->current().Path;
  }
};

const char *kindOf(mode_t Mode) {
  if (S_ISFIFO(Mode))
    return "is a pipe, not a regular file";
  if (S_ISSOCK(Mode))
    return "is a socket, not a regular file";
  return "is a device, not a regular file";
}

} // namespace

Walk::Walk(WalkOptions Options) : State(new WalkState(std::move(Options))) {
  std::vector<std::string> Paths = State->Options.Paths;

  for (ScanError &Error : State->Options.Trouble)
    push(std::make_unique<Tree>(*State, troubleEntry(std::move(Error))));
  giveTrouble();

  // Two rounds: a tree has to know what other trees take care of.
  struct Root {
    std::string Typed;
    std::string Canonical;
    struct stat Status;
  };
  std::vector<Root> Roots;
  std::set<std::string> Words;
  for (std::string &Typed : Paths) {
    if (!Words.insert(Typed).second)
      continue;
    if (Typed == "-") {
      addStandardInput();
      continue;
    }
    while (Typed.size() > 1 && Typed.back() == '/' &&
           Typed[Typed.size() - 2] == '/')
      Typed.pop_back();
    Root New;
    New.Typed = Typed;
    char *Resolved = nullptr;
    if (::stat(Typed.c_str(), &New.Status) != 0 ||
        !(Resolved = ::realpath(Typed.c_str(), nullptr))) {
      push(
          std::make_unique<Tree>(*State, troubleEntry(errorFor(Typed, errno))));
      continue;
    }
    New.Canonical = Resolved;
    std::free(Resolved);
    std::size_t Slash = New.Canonical.rfind('/');
    std::string Parent = Slash == 0 ? "/" : New.Canonical.substr(0, Slash);
    bool IsNew =
        State->Roots[Parent].insert(New.Canonical.substr(Slash + 1)).second;
    if (IsNew)
      Roots.push_back(std::move(New));
  }

  if (State->Options.FollowLinks)
    for (const Root &R : Roots)
      State->Seen.insert({R.Status.st_dev, R.Status.st_ino});
  for (Root &R : Roots) {
    FileId Id{R.Status.st_dev, R.Status.st_ino};
    if (S_ISDIR(R.Status.st_mode)) {
      push(std::make_unique<Tree>(*State, R.Typed, R.Canonical, Id));
    } else if (!S_ISREG(R.Status.st_mode)) {
      push(std::make_unique<Tree>(
          *State,
          troubleEntry({R.Typed, kindOf(R.Status.st_mode),
                        "pipe it in instead: vnx-scan - <PATH", false})));
    } else if (auto Reason = reasonToSkip(R.Typed)) {
      State->Skipped.add(*Reason);
    } else if (auto Rules = rulesOf(R.Canonical)) {
      ScanEntry Entry;
      Entry.Rules = std::move(Rules);
      Entry.Path = R.Typed;
      Entry.MayBeLink = true;
      push(std::make_unique<Tree>(*State, std::move(Entry)));
    }
  }
}

Walk::~Walk() = default;

/// Why the file \p Path, which was named, is left out, if it is.
std::optional<SkipReason> Walk::reasonToSkip(const std::string &Path) const {
  if (auto Kind = raw::skippedKind(Path))
    return toSkipReason(*Kind);
  if (State->Options.Filter.dropsNamed(Path))
    return SkipReason::Filtered;
  return std::nullopt;
}

/// The rules for the file \p Canonical, which was named; null if they leave it
/// out, which is then counted.
std::shared_ptr<const FileRules> Walk::rulesOf(const std::string &Canonical) {
  std::size_t Slash = Canonical.rfind('/');
  auto Rules =
      State->Config.around(Slash == 0 ? "/" : Canonical.substr(0, Slash)).Rules;
  giveTrouble();
  if (Rules->IsOff)
    State->Skipped.add(SkipReason::RuleOff);
  else if (Rules->excludes(Canonical))
    State->Skipped.add(SkipReason::ExcludedPath);
  else
    return Rules;
  return nullptr;
}

/// Makes entries of what is wrong with configurations.
void Walk::giveTrouble() {
  for (ScanError &Error : State->Config.takeTrouble())
    push(std::make_unique<Tree>(*State, troubleEntry(std::move(Error))));
}

void Walk::addStandardInput() {
  const auto &Name = State->Options.StandardInputName;
  if (Name)
    if (auto Reason = reasonToSkip(*Name))
      return State->Skipped.add(*Reason);
  std::error_code Ignored;
  auto Rules = rulesOf(
      std::filesystem::weakly_canonical(
          std::filesystem::absolute(Name.value_or(StandardInputPath), Ignored),
          Ignored)
          .string());
  if (!Rules)
    return;
  ScanEntry Entry;
  Entry.What = ScanEntry::Kind::StandardInput;
  Entry.Rules = std::move(Rules);
  Entry.Path = Name.value_or(StandardInputPath);
  push(std::make_unique<Tree>(*State, std::move(Entry)));
}

const SkipCounts &Walk::skipped() const { return State->Skipped; }

void Walk::push(std::unique_ptr<Tree> Root) {
  if (!Root->advance())
    return;
  Trees.push_back(std::move(Root));
  std::push_heap(Trees.begin(), Trees.end(), Later());
}

std::optional<ScanEntry> Walk::next() {
  if (Trees.empty())
    return std::nullopt;
  std::pop_heap(Trees.begin(), Trees.end(), Later());
  std::unique_ptr<Tree> First = std::move(Trees.back());
  Trees.pop_back();
  ScanEntry Result = std::move(First->current());
  push(std::move(First));
  return Result;
}

} // namespace vnx::scan
