#include "tools/vnx-scan/input/GitBlob.h"

#include <algorithm>
#include <cstring>

namespace vnx::scan {

BlobSource::OpenStatus BlobSource::open(const GitBlob &Blob,
                                        std::uint64_t MaxSize) {
  close();
  std::lock_guard<std::mutex> Lock(Blob.Repository->Mutex);
  auto Fail = [&] {
    Error = "cannot read it from the git repository" + lastGitError();
    return OpenStatus::Failed;
  };
  git_odb *Handle = nullptr;
  if (git().repository_odb(&Handle, Blob.Repository->Handle.get()) != 0)
    return Fail();
  GitOdb Objects(Handle);
  std::size_t Size = 0;
  git_object_t Type;
  if (git().odb_read_header(&Size, &Type, Handle, &Blob.Id) != 0)
    return Fail();
  if (Size > MaxSize)
    return OpenStatus::TooLarge;
  git_odb_object *Object = nullptr;
  if (git().odb_read(&Object, Handle, &Blob.Id) != 0)
    return Fail();
  Content.reset(Object);
  Repository = Blob.Repository;
  return OpenStatus::Opened;
}

void BlobSource::close() {
  if (Repository) {
    std::lock_guard<std::mutex> Lock(Repository->Mutex);
    Content.reset();
  }
  Repository.reset();
  Done = 0;
  Error.clear();
}

raw::ByteSource::ReadResult BlobSource::read(char *Buffer, std::size_t Size) {
  std::size_t Count =
      std::min(Size, git().odb_object_size(Content.get()) - Done);
  std::memcpy(Buffer,
              static_cast<const char *>(git().odb_object_data(Content.get())) +
                  Done,
              Count);
  Done += Count;
  return {Count, 0};
}

} // namespace vnx::scan
