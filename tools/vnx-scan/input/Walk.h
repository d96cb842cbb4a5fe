//===- Walk.h - which files are scanned, and in which order -----*- C++ -*-===//
//
// The walk gives one entry at a time, by path as bytes: the paths of the
// command line are walked side by side and merged, none is listed beforehand.
// Where one lies in another, each file is given once, by the innermost path
// that was typed, which is also the one whose rules hold (a path that was typed
// is never ignored for git's sake).
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_WALK_H
#define VNX_TOOLS_VNX_SCAN_INPUT_WALK_H

#include "tools/vnx-scan/input/PathFilter.h"
#include "tools/vnx-scan/input/ScanEntry.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vnx::scan {

struct WalkOptions {
  std::vector<std::string> Paths;
  /// What standard input is called, and judged by, where it is among the paths.
  std::optional<std::string> StandardInputName;
  PathFilter Filter;
  bool UseIgnoreRules = true;
  bool ScanHidden = true;
  bool FollowLinks = false;
  ConfigOptions Config;
  /// Given as entries, too.
  std::vector<ScanError> Trouble;
};

class Tree;
struct WalkState;

class Walk : public EntryList {
public:
  explicit Walk(WalkOptions Options);
  ~Walk() override;

  std::optional<ScanEntry> next() override;
  const SkipCounts &skipped() const override;

private:
  std::optional<SkipReason> reasonToSkip(const std::string &Path) const;
  std::shared_ptr<const FileRules> rulesOf(const std::string &Canonical);
  void addStandardInput();
  void giveTrouble();
  void push(std::unique_ptr<Tree> Root);

  std::unique_ptr<WalkState> State;
  /// A heap; the tree whose next entry has the smallest path is first.
  std::vector<std::unique_ptr<Tree>> Trees;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_WALK_H
