//===- Walk.h - which files are scanned, and in which order -----*- C++ -*-===//
//
// The walk gives one entry at a time, by path as bytes: the paths of the
// command line are walked side by side and merged, none is listed beforehand.
// Where one lies in another, each file is given once, by the innermost path
// that was typed, which is also the one whose rules hold (a path that was typed
// is never ignored for git's sake).
//
// All of it belongs to one thread, as libgit2 does.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_WALK_H
#define VNX_TOOLS_VNX_SCAN_INPUT_WALK_H

#include "tools/vnx-scan/input/ScanError.h"
#include "tools/vnx-scan/input/SkipReason.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vnx::scan {

struct WalkOptions {
  std::vector<std::string> Paths;
  bool UseIgnoreRules = true;
  bool ScanHidden = true;
  bool FollowLinks = false;
};

/// The path under which standard input is reported.
inline constexpr char StandardInputPath[] = "<stdin>";

struct WalkEntry {
  enum class Kind { File, StandardInput, Trouble };
  Kind What = Kind::File;
  /// As it is reported.
  std::string Path;
  /// As it is opened.
  std::string OpenPath;
  /// Whether a symbolic link may stand at OpenPath.
  bool MayBeLink = false;
  /// What went wrong, for Kind::Trouble.
  ScanError Error;
};

class Tree;
struct WalkState;

class Walk {
public:
  explicit Walk(WalkOptions Options);
  ~Walk();

  /// The next entry, or nothing at the end.
  std::optional<WalkEntry> next();

  /// What has been left out so far.
  const SkipCounts &skipped() const;

private:
  void push(std::unique_ptr<Tree> Root);

  std::unique_ptr<WalkState> State;
  /// A heap; the tree whose next entry has the smallest path is first.
  std::vector<std::unique_ptr<Tree>> Trees;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_WALK_H
