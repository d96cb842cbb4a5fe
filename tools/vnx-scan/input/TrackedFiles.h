//===- TrackedFiles.h - what git would keep in spite of a rule --*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_TRACKEDFILES_H
#define VNX_TOOLS_VNX_SCAN_INPUT_TRACKEDFILES_H

#include "tools/vnx-scan/input/IndexFile.h"
#include "tools/vnx-scan/input/Libgit2.h"

#include <optional>
#include <string>

namespace vnx::scan {

/// The paths in the index of a repository, which is read when it is first asked
/// for: in most trees few rules match anything.
class TrackedFiles {
public:
  /// \param Repository  stays open as long as this is used
  explicit TrackedFiles(git_repository *Repository) : Repository(Repository) {}

  /// True if \p Path, from the top of the work tree, is in the index: a file, a
  /// submodule, or a directory of which anything is. If the index cannot be
  /// read, all is: what is tracked must not be left out.
  ///
  /// \param Trouble  set if it turns out now that the index cannot be read
  bool have(const std::string &Path, bool IsDirectory,
            std::optional<ScanError> &Trouble);

private:
  void read(std::optional<ScanError> &Trouble);

  git_repository *Repository;
  bool IsRead = false;
  /// What our own reader does not understand is left to libgit2.
  std::optional<IndexFile> File;
  GitIndex Index;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_TRACKEDFILES_H
