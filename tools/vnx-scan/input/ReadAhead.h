//===- ReadAhead.h - the small files of a batch, read at once ---*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_READAHEAD_H
#define VNX_TOOLS_VNX_SCAN_INPUT_READAHEAD_H

#include "tools/vnx-scan/input/Options.h"
#include "tools/vnx-scan/input/RingReader.h"
#include "tools/vnx-scan/input/ScanEntry.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace vnx::scan {

/// Reads what a RingReader can, where there is one and it pays. Belongs to one
/// thread from its first read() on.
class ReadAhead {
public:
  /// \param Files  how many files of a batch are read at once
  ReadAhead(Options::IoKind How, unsigned Files) : How(How), Files(Files) {}

  void read(const std::vector<ScanEntry> &Entries);

  /// All bytes of the file of entry \p Index; nothing if it has not been read
  /// here. Until the next read().
  std::optional<std::string_view> content(std::size_t Index) const;
  /// The file of entry \p Index if only its beginning has been read here.
  std::optional<RingReader::Begun> takeBegun(std::size_t Index);

private:
  bool isWorthwhile(const std::vector<ScanEntry> &Entries) const;

  static constexpr unsigned NoPlace = ~0u;

  Options::IoKind How;
  unsigned Files;
  std::unique_ptr<RingReader> Ring;
  bool HasNone = false;
  /// For each entry, its number in the ring.
  std::vector<unsigned> Places;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_READAHEAD_H
