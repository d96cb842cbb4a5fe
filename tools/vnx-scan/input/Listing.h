//===- Listing.h - the entries of one directory, in order -------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_LISTING_H
#define VNX_TOOLS_VNX_SCAN_INPUT_LISTING_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::scan {

enum class EntryType : unsigned char {
  Unknown,
  File,
  Directory,
  Link,
  /// A link that has been found to lead to one. Never read from a directory.
  LinkToDirectory,
  /// A FIFO, a socket, a device.
  Special,
};

/// Names of one directory, packed: a directory of a million files is one of
/// the places where a scan's memory goes.
class Listing {
public:
  /// Reads \p Directory. Returns an errno value or 0; what was read before an
  /// error stays.
  int read(const std::string &Directory);

  std::size_t size() const { return Items.size(); }
  std::string_view name(std::size_t Index) const {
    return std::string_view(Names).substr(Items[Index].Begin,
                                          Items[Index].Length);
  }
  EntryType type(std::size_t Index) const { return Items[Index].Type; }
  void setType(std::size_t Index, EntryType Type) { Items[Index].Type = Type; }

  /// Puts the entries into the order in which their paths sort as bytes, which
  /// for a directory is the order of its name with a slash behind.
  void sort();

private:
  struct Item {
    std::uint32_t Begin;
    std::uint16_t Length;
    EntryType Type;
  };
  std::string Names;
  std::vector<Item> Items;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_LISTING_H
