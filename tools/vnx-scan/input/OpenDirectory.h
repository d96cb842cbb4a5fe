//===- OpenDirectory.h - a directory's descriptor ---------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_OPENDIRECTORY_H
#define VNX_TOOLS_VNX_SCAN_INPUT_OPENDIRECTORY_H

#include <string>
#include <utility>

namespace vnx::scan {

/// A descriptor of a directory, by which what is in it can be opened without
/// looking up the whole path once more; or none.
class OpenDirectory {
public:
  OpenDirectory() = default;
  OpenDirectory(OpenDirectory &&Other) noexcept
      : Descriptor(std::exchange(Other.Descriptor, -1)) {}
  OpenDirectory &operator=(OpenDirectory &&Other) noexcept {
    std::swap(Descriptor, Other.Descriptor);
    return *this;
  }
  ~OpenDirectory();

  /// Opens \p Path to be listed. Returns an errno value, or 0.
  int open(const std::string &Path);
  /// Closes it if there are many already: a process may not have more than some
  /// hundreds of files open.
  void keepIfFew();

  bool isOpen() const { return Descriptor >= 0; }
  /// Less than 0 where it is not open.
  int descriptor() const { return Descriptor; }

private:
  void close();

  int Descriptor = -1;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_OPENDIRECTORY_H
