//===- Tree.h - the walk below one path of the command line -----*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_TREE_H
#define VNX_TOOLS_VNX_SCAN_INPUT_TREE_H

#include "tools/vnx-scan/input/IgnoreRules.h"
#include "tools/vnx-scan/input/Listing.h"
#include "tools/vnx-scan/input/Walk.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace vnx::scan {

/// Device and inode.
using FileId = std::pair<dev_t, ino_t>;

/// What the trees of one walk share.
struct WalkState {
  explicit WalkState(WalkOptions Wanted)
      : Options(std::move(Wanted)), Config(Options.Config) {}

  WalkOptions Options;
  Configuration Config;
  SkipCounts Skipped;
  IgnoreRules Rules;
  /// Canonical directory -> the names in it that have a tree of their own.
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> Roots;
  /// What has been reached so far; kept only where links are followed, which
  /// is how one thing can be reached by two paths.
  std::set<FileId> Seen;
};

/// Gives the entries of one tree in order. A tree may also be a single entry.
class Tree {
public:
  /// A single entry.
  Tree(WalkState &State, ScanEntry Only);
  /// The directory \p Typed, whose canonical path is \p Canonical.
  Tree(WalkState &State, const std::string &Typed, std::string Canonical,
       FileId Id);

  /// Moves to the next entry; false at the end.
  bool advance();
  /// The entry moved to. May be moved from.
  ScanEntry &current() { return Current; }

private:
  /// A directory that is being walked.
  struct Frame {
    /// What stands before its entries' names where they are opened and
    /// reported: empty or with a slash at its end.
    std::string Shown;
    std::string Canonical;
    IgnoreScope Scope;
    Configuration::Scope Config;
    /// Its own configuration was looked for; otherwise Config is that of the
    /// directory around it.
    bool KnowsConfig = false;
    /// The rules of its own .gitignore are in Scope.
    bool KnowsRules = false;
    /// Its repository was looked for; there is a scope or there was trouble.
    bool KnowsRepository = false;
    FileId Id;
    Listing Entries;
    std::size_t Next = 0;
    /// The names in it that other trees take care of, or null.
    const std::set<std::string, std::less<>> *Others = nullptr;
  };

  void enter(Frame Dir);
  void visit(std::size_t Index);
  void resolveTypes(Frame &Dir);
  void addTrouble(ScanError Error);
  void addTrouble(std::optional<ScanError> &Error, std::string Path);
  static std::string nameOf(const Frame &Dir);
  bool isRepeated(const FileId &Id);
  bool isIgnored(const Frame &Dir, std::string_view Name, bool IsDirectory);

  WalkState &State;
  std::vector<Frame> Stack;
  /// Entries found but not yet given; a directory can bring a warning.
  std::deque<ScanEntry> Ready;
  ScanEntry Current;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_TREE_H
