//===- IndexFile.h - git's index, read as it lies ---------------*- C++ -*-===//
//
// libgit2 makes an object of each entry and hashes the file, which takes longer
// than a whole --staged may: 66 ms for the 79,000 files of Linux. This reads
// what a comparison with HEAD needs. The format is that of gitformat-index(5);
// what of it is not understood here is left to libgit2.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_INDEXFILE_H
#define VNX_TOOLS_VNX_SCAN_INPUT_INDEXFILE_H

#include "checks/raw/PageBuffer.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vnx::scan {

class IndexFile {
public:
  /// Bytes of an object's name; other repositories than those of SHA-1 are not
  /// read.
  static constexpr std::size_t IdSize = 20;

  struct Entry {
    std::string_view Path;
    /// IdSize bytes.
    const char *Id;
    std::uint32_t Mode;
  };

  /// A folder whose tree was known when the index was written, or has
  /// subfolders of which it was.
  struct Folder {
    std::string_view Name;
    /// Entries in and below it; negative where the tree is not known.
    long Count = -1;
    /// IdSize bytes, or null.
    const char *Id = nullptr;
    std::vector<Folder> Folders;
  };

  /// The index in the first \p Size of \p Bytes. Nothing if they are none, or
  /// if it has a conflict, an entry that is only intended, another file that it
  /// is split off from, or folders in place of their files.
  static std::optional<IndexFile> parse(raw::PageBuffer Bytes,
                                        std::size_t Size);
  /// Of the file \p Path; nothing, too, if it cannot be read.
  static std::optional<IndexFile> read(const std::string &Path);

  IndexFile(IndexFile &&) = default;

  /// By path as bytes.
  const std::vector<Entry> &entries() const { return Entries; }
  /// The top of the work tree; without a name.
  const Folder &top() const { return Top; }

private:
  class Parser;
  explicit IndexFile(raw::PageBuffer Bytes) : Bytes(std::move(Bytes)) {}

  // What views point into does not move with it.
  raw::PageBuffer Bytes;
  std::vector<char> Paths;
  std::vector<Entry> Entries;
  Folder Top;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_INDEXFILE_H
