//===- FileSource.h - the bytes of a file or of standard input --*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_FILESOURCE_H
#define VNX_TOOLS_VNX_SCAN_INPUT_FILESOURCE_H

#include "checks/raw/ByteSource.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vnx::scan {

/// An open regular file, or any descriptor that is already open. A file is
/// read up to the size it had when it was opened.
class FileSource : public raw::ByteSource {
public:
  FileSource() = default;
  FileSource(const FileSource &) = delete;
  FileSource &operator=(const FileSource &) = delete;
  ~FileSource() override { close(); }

  enum class OpenStatus {
    Opened,
    /// A pipe, a device, a directory: it was not read and nothing waited.
    NotRegular,
    /// See error().
    Failed,
  };
  OpenStatus open(const std::string &Path, bool FollowLink);
  /// As open, of a file that \p Descriptor is open for, at offset 0 and to be
  /// closed here. \p Begun are its first bytes, valid until close().
  OpenStatus resume(int Descriptor, std::string_view Begun);
  /// Reads \p Descriptor, which stays the caller's to close.
  void borrow(int Descriptor);
  void close();

  /// The errno value of a failed open.
  int error() const { return Error; }

  std::optional<std::uint64_t> size() const override;
  int rewind() override;
  ReadResult read(char *Buffer, std::size_t Size) override;

private:
  OpenStatus examine();

  int Descriptor = -1;
  int Error = 0;
  bool IsOwned = false;
  /// 0 where it is not known: pipes, and files that the kernel makes up.
  std::uint64_t ExpectedSize = 0;
  std::uint64_t Done = 0;
  /// The first bytes, if they are not to be read again.
  std::string_view Begun;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_FILESOURCE_H
