//===- ScanEntry.h - one thing to be scanned --------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_SCANENTRY_H
#define VNX_TOOLS_VNX_SCAN_INPUT_SCANENTRY_H

#include "tools/vnx-scan/input/AddedLines.h"
#include "tools/vnx-scan/input/Configuration.h"
#include "tools/vnx-scan/input/GitBlob.h"
#include "tools/vnx-scan/input/ScanError.h"
#include "tools/vnx-scan/input/SkipReason.h"

#include <memory>
#include <optional>
#include <string>

namespace vnx::scan {

/// The path under which standard input is reported unless it has a name.
inline constexpr char StandardInputPath[] = "<stdin>";

struct ScanEntry {
  enum class Kind { File, StandardInput, Blob, Trouble };
  Kind What = Kind::File;
  /// As it is reported.
  std::string Path;
  /// As it is opened, for Kind::File, if that is not Path; else empty.
  std::string OtherPath;
  /// Whether a symbolic link may stand at the path that is opened.
  bool MayBeLink = false;
  /// What is read, for Kind::Blob, else null: there are many files, and an
  /// entry should be small.
  std::unique_ptr<GitBlob> Blob;
  /// The lines that findings may lie in; null for all.
  std::shared_ptr<const AddedLines> Added;
  /// What holds for it; null for Kind::Trouble.
  std::shared_ptr<const FileRules> Rules;
  /// What went wrong, for Kind::Trouble, else null.
  std::unique_ptr<ScanError> Error;

  /// As it is opened, for Kind::File.
  const std::string &openPath() const {
    return OtherPath.empty() ? Path : OtherPath;
  }
};

/// Says what is scanned, one entry at a time, by path as bytes. Belongs to one
/// thread, as libgit2 does.
class EntryList {
public:
  virtual ~EntryList() = default;

  /// The next entry, or nothing at the end.
  virtual std::optional<ScanEntry> next() = 0;

  /// What has been left out so far.
  virtual const SkipCounts &skipped() const = 0;
};

/// The entry that says \p Error.
inline ScanEntry troubleEntry(ScanError Error) {
  ScanEntry Entry;
  Entry.What = ScanEntry::Kind::Trouble;
  Entry.Path = Error.Path;
  Entry.Error = std::make_unique<ScanError>(std::move(Error));
  return Entry;
}

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_SCANENTRY_H
