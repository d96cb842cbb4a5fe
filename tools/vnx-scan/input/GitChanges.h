//===- GitChanges.h - what a commit would bring, or brought -----*- C++ -*-===//
//
// The added lines of the index, of the work tree or of a commit, against an
// older state, found by libgit2. Files are read from where the lines are: the
// index or the commit, and only for a comparison with the work tree from there.
// The whole of a file is scanned, since its start may decide what its end
// means; the findings outside the added lines are dropped by the reader.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_GITCHANGES_H
#define VNX_TOOLS_VNX_SCAN_INPUT_GITCHANGES_H

#include "tools/vnx-scan/input/PathFilter.h"
#include "tools/vnx-scan/input/ScanEntry.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vnx::scan {

struct ChangesOptions {
  /// REV (the work tree against it), A..B, or A...B (B against where it left
  /// A). Nothing for the index against HEAD.
  std::optional<std::string> Revision;
  /// Files and directories to which it is limited; empty for all.
  std::vector<std::string> Paths;
  PathFilter Filter;
  bool ScanHidden = true;
  ConfigOptions Config;
};

class GitChanges : public EntryList {
public:
  explicit GitChanges(ChangesOptions Options);

  std::optional<ScanEntry> next() override;
  const SkipCounts &skipped() const override { return Skipped; }

private:
  /// A changed file, or an error.
  struct Change {
    /// As it is reported.
    std::string Path;
    /// Its place in the diff.
    std::size_t Index = 0;
    std::shared_ptr<const FileRules> Rules;
    std::optional<ScanError> Error;
  };

  void list();
  bool makeDiff();
  bool makeQuickDiff(git_tree *Head, git_diff_options How);
  void findRenames();
  void addDelta(std::size_t Index);
  void checkLimits();
  std::optional<std::string> inRepository(const std::string &Typed) const;
  std::string shownPath(const std::string &Path) const;
  GitObject treeOf(git_object *Object, const std::string &Name);
  bool findAdded(std::size_t Index, const std::string &Path,
                 std::shared_ptr<const AddedLines> &Added);
  void fail(std::string What, std::string Advice = "");
  void failAt(std::string Path, std::string What, std::string Advice);

  git_repository *handle() const { return Repository->Handle.get(); }

  ChangesOptions Options;
  Configuration Config;
  /// The option, as errors name it.
  std::string Asked;
  SkipCounts Skipped;
  std::shared_ptr<SharedRepository> Repository;
  /// The work tree and the current directory, with a slash at their ends; the
  /// work tree of a bare repository is empty.
  std::string Top, Here;
  /// Whether the files are read from the work tree.
  bool FromWorkTree = false;
  GitDiff Diff;
  /// What the index has at the paths that differ, if no more of it was read.
  GitIndex QuickIndex;
  /// Options::Paths, from the top of the repository.
  std::vector<std::string> Limits;
  /// Sorted by path.
  std::deque<Change> Changes;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_GITCHANGES_H
