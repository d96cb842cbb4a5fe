//===- GitBlob.h - a file as git stores it ----------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_GITBLOB_H
#define VNX_TOOLS_VNX_SCAN_INPUT_GITBLOB_H

#include "checks/raw/ByteSource.h"
#include "tools/vnx-scan/input/Libgit2.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

namespace vnx::scan {

/// An open repository that several threads use. libgit2 wants one at a time.
struct SharedRepository {
  GitRepository Handle;
  /// Held around every call that takes the handle, or one made from it.
  std::mutex Mutex;
};

/// Names a blob; what is in it is read when it is needed.
struct GitBlob {
  std::shared_ptr<SharedRepository> Repository;
  git_oid Id{};
};

/// The bytes of one blob after another.
class BlobSource : public raw::ByteSource {
public:
  enum class OpenStatus {
    Opened,
    /// It was not read.
    TooLarge,
    /// See error().
    Failed,
  };
  /// \param MaxSize  in bytes
  OpenStatus open(const GitBlob &Blob, std::uint64_t MaxSize);
  void close();

  /// What went wrong, lower case, no full stop.
  const std::string &error() const { return Error; }

  ReadResult read(char *Buffer, std::size_t Size) override;

private:
  /// Keeps the repository that the object comes from open.
  std::shared_ptr<SharedRepository> Repository;
  GitOdbObject Content;
  std::size_t Done = 0;
  std::string Error;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_GITBLOB_H
