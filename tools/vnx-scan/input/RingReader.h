//===- RingReader.h - many small files with one system call -----*- C++ -*-===//
//
// Most files of a tree are small, and then opening, asking for the size,
// reading and closing cost more than the bytes do. With io_uring a whole batch
// of files is opened and read by one system call. A file that is larger
// than its buffer, or of which anything else is out of the ordinary, is left to
// FileSource, which also finds the words for what is wrong; so both ways of
// reading give the same report.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_RINGREADER_H
#define VNX_TOOLS_VNX_SCAN_INPUT_RINGREADER_H

#include "checks/raw/PageBuffer.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace vnx::scan {

/// Belongs to the thread that has made it.
class RingReader {
public:
  /// Bytes of a file that are read at most.
  static constexpr std::size_t BufferSize = 64 * 1024;

  /// Null where the kernel has no io_uring, an older one (before 6.1), or
  /// forbids it, as containers often do.
  ///
  /// \param Files     how many files are read at once, at least 1; each has a
  ///                  buffer
  /// \param Patience  how long a file may take that might be none and never
  ///                  answer
  static std::unique_ptr<RingReader>
  create(unsigned Files,
         std::chrono::milliseconds Patience = std::chrono::seconds(1));
  ~RingReader();

  unsigned capacity() const { return static_cast<unsigned>(Files.size()); }

  /// Opens \p Path, to which no symbolic link may lead in its last part, with
  /// the others of the batch. At most capacity() files; \p Path is used until
  /// the next finish().
  void add(const char *Path);
  /// Reads those that were added, which are forgotten with the next add().
  void finish();
  /// All bytes of the file that was added as number \p Index, from 0. Nothing
  /// if it has to be read in the plain way: it is empty, does not fit, is no
  /// file, or could not be read. Valid until the next add().
  std::optional<std::string_view> content(unsigned Index) const;

  /// A file that has more bytes than fit, or just as many.
  struct Begun {
    /// The first of them, valid until the next add().
    std::string_view Bytes;
    /// Open, at offset 0, and the caller's to close.
    int Descriptor;
  };
  /// What there is of the file that was added as number \p Index, once.
  /// Nothing if it has to be opened in the plain way, as all have to before
  /// Linux 6.8.
  std::optional<Begun> takeBegun(unsigned Index);

private:
  struct Ring;
  /// The requests for a file. None closes it: the next file takes its place in
  /// the ring's table.
  enum class Request : unsigned { Open, Read, Install, Cancel };
  struct File {
    const char *Path = nullptr;
    Request Awaited = Request::Open;
    bool IsDone = true;
    /// Of the request that was awaited last: what it gave, or a negative errno
    /// value.
    int Result = 0;
    /// Bytes in the buffer.
    std::size_t Size = 0;
    int Descriptor = -1;
  };

  RingReader(std::unique_ptr<Ring> Queue, unsigned Files,
             std::chrono::milliseconds Patience);
  static std::uint64_t nameOf(Request What, unsigned Index,
                              std::uint32_t Round);
  void start(Request What, unsigned Index);
  void takeResults();
  bool wait();
  void cancel();
  bool complete();
  bool readAll();
  void closeDescriptors();
  char *buffer(unsigned Index) const {
    return Buffers.data() + std::size_t(Index) * BufferSize;
  }

  std::unique_ptr<Ring> Queue;
  std::chrono::milliseconds Patience;
  raw::PageBuffer Buffers;
  std::vector<File> Files;
  unsigned Added = 0;
  unsigned Waiting = 0;
  bool IsFinished = true;
  /// Whether the kernel may know how to make a descriptor of its file.
  bool MayInstall = true;
  /// Nothing can be expected of the ring any more.
  bool IsBroken = false;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_RINGREADER_H
