#include "tools/vnx-scan/input/RingReader.h"

#include <cerrno>
#include <fcntl.h>
#include <liburing.h>
#include <unistd.h>
#include <utility>

namespace vnx::scan {

/// What a result is told by. The round tells a late one, which nobody waits
/// for, from one of this batch.
std::uint64_t RingReader::nameOf(Request What, unsigned Index,
                                 std::uint32_t Round) {
  return std::uint64_t(Round) << 32 | Index << 2 |
         static_cast<std::uint64_t>(What);
}

struct RingReader::Ring {
  ~Ring() {
    if (IsOpen)
      io_uring_queue_exit(&Handle);
  }
  io_uring Handle;
  bool IsOpen = false;
  std::uint32_t Round = 0;
};

std::unique_ptr<RingReader>
RingReader::create(unsigned Files, std::chrono::milliseconds Patience) {
  auto Queue = std::make_unique<Ring>();
  io_uring_params Wanted = {};
  // No interrupts and no other thread: results are made while we wait for them.
  Wanted.flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN;
  // What is awaited of a file, and what takes it back.
  constexpr unsigned RequestsPerFile = 2;
  if (io_uring_queue_init_params(Files * RequestsPerFile, &Queue->Handle,
                                 &Wanted) != 0)
    return nullptr;
  Queue->IsOpen = true;
  if (io_uring_register_files_sparse(&Queue->Handle, Files) != 0)
    return nullptr;
  return std::unique_ptr<RingReader>(
      new RingReader(std::move(Queue), Files, Patience));
}

RingReader::RingReader(std::unique_ptr<Ring> Queue, unsigned Files,
                       std::chrono::milliseconds Patience)
    : Queue(std::move(Queue)), Patience(Patience), Buffers(Files * BufferSize),
      Files(Files) {}

RingReader::~RingReader() { closeDescriptors(); }

void RingReader::closeDescriptors() {
  for (unsigned I = 0; I < Added; ++I)
    if (Files[I].Descriptor >= 0)
      ::close(Files[I].Descriptor);
}

void RingReader::add(const char *Path) {
  if (IsFinished) {
    IsFinished = false;
    closeDescriptors();
    Added = Waiting = 0;
    ++Queue->Round;
  }
  unsigned Index = Added++;
  Files[Index] = File();
  Files[Index].Path = Path;
  if (!IsBroken)
    start(Request::Open, Index);
}

/// Asks for \p What of the file \p Index; finish() hands it over.
void RingReader::start(Request What, unsigned Index) {
  // By its number: liburing 2.3 is older than the request.
  constexpr int FixedFdInstall = 54;
  File &F = Files[Index];
  // There is room: the queue was made for as many.
  io_uring_sqe *Entry = io_uring_get_sqe(&Queue->Handle);
  int Place = static_cast<int>(Index);
  switch (What) {
  case Request::Open:
    // As FileSource opens it.
    io_uring_prep_openat_direct(Entry, AT_FDCWD, F.Path,
                                O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW,
                                0, Index);
    break;
  case Request::Read:
    io_uring_prep_read(Entry, Place, buffer(Index), BufferSize, 0);
    io_uring_sqe_set_flags(Entry, IOSQE_FIXED_FILE);
    break;
  case Request::Install:
    io_uring_prep_rw(FixedFdInstall, Entry, Place, nullptr, 0, 0);
    io_uring_sqe_set_flags(Entry, IOSQE_FIXED_FILE);
    break;
  case Request::Cancel:
    io_uring_prep_cancel64(Entry, nameOf(F.Awaited, Index, Queue->Round), 0);
    io_uring_sqe_set_data64(Entry, nameOf(What, Index, Queue->Round));
    return;
  }
  io_uring_sqe_set_data64(Entry, nameOf(What, Index, Queue->Round));
  F.Awaited = What;
  F.Result = -ECANCELED;
  F.IsDone = false;
  ++Waiting;
}

void RingReader::takeResults() {
  io_uring *Handle = &Queue->Handle;
  unsigned Head = 0, Count = 0;
  io_uring_cqe *Entry = nullptr;
  io_uring_for_each_cqe(Handle, Head, Entry) {
    ++Count;
    std::uint64_t Name = io_uring_cqe_get_data64(Entry);
    unsigned Index = static_cast<std::uint32_t>(Name) >> 2;
    if (Index >= Added || Files[Index].IsDone ||
        Name != nameOf(Files[Index].Awaited, Index, Queue->Round))
      continue;
    Files[Index].Result = Entry->res;
    Files[Index].IsDone = true;
    --Waiting;
  }
  io_uring_cq_advance(Handle, Count);
}

/// Hands over what was added and waits for all of it, but not for ever; false
/// if some of it is still missing.
bool RingReader::wait() {
  // What the walk took for a file may be a FIFO by now; the kernel would wait
  // until somebody writes to it.
  auto Seconds = std::chrono::duration_cast<std::chrono::seconds>(Patience);
  __kernel_timespec Timeout = {
      Seconds.count(), std::chrono::nanoseconds(Patience - Seconds).count()};
  io_uring_cqe *First = nullptr;
  while (Waiting > 0) {
    int Status = io_uring_submit_and_wait_timeout(&Queue->Handle, &First,
                                                  Waiting, &Timeout, nullptr);
    takeResults();
    if (Status == -ETIME)
      return Waiting == 0;
    if (Status < 0 && Status != -EINTR && Status != -EAGAIN &&
        Status != -EBUSY) {
      IsBroken = true;
      return false;
    }
  }
  return true;
}

/// Takes back what has not been done. What the disk is slow with goes on and
/// is waited for.
void RingReader::cancel() {
  for (unsigned I = 0; I < Added; ++I)
    if (!Files[I].IsDone && io_uring_sq_space_left(&Queue->Handle) > 0)
      start(Request::Cancel, I);
}

/// Waits for what was started; false if nothing can be expected any more.
bool RingReader::complete() {
  while (!wait() && !IsBroken)
    cancel();
  return !IsBroken;
}

void RingReader::finish() {
  IsFinished = true;
  if (readAll())
    return;
  for (unsigned I = 0; I < Added; ++I)
    Files[I].Size = 0;
  // The kernel may still write to them, whatever becomes of the ring.
  Buffers.abandon();
}

/// Goes on with what is being opened; false if something is still missing and
/// will not come.
bool RingReader::readAll() {
  if (!complete())
    return false;
  for (unsigned I = 0; I < Added; ++I)
    if (Files[I].Result >= 0)
      start(Request::Read, I);
  if (!complete())
    return false;
  for (unsigned I = 0; I < Added; ++I) {
    if (Files[I].Awaited != Request::Read || Files[I].Result <= 0)
      continue;
    Files[I].Size = static_cast<std::size_t>(Files[I].Result);
    if (Files[I].Size == BufferSize && MayInstall)
      start(Request::Install, I);
  }
  bool IsComplete = complete();
  for (unsigned I = 0; I < Added; ++I) {
    if (Files[I].Awaited != Request::Install || !Files[I].IsDone)
      continue;
    if (Files[I].Result >= 0)
      Files[I].Descriptor = Files[I].Result;
    else if (Files[I].Result == -EINVAL)
      MayInstall = false;
  }
  return IsComplete;
}

std::optional<std::string_view> RingReader::content(unsigned Index) const {
  // A read that gives less than it could has come to the end of a regular
  // file. Of one that gives nothing it is not known what it is.
  std::size_t Size = Files[Index].Size;
  if (Size == 0 || Size == BufferSize)
    return std::nullopt;
  return std::string_view(buffer(Index), Size);
}

std::optional<RingReader::Begun> RingReader::takeBegun(unsigned Index) {
  if (Files[Index].Descriptor < 0 || Files[Index].Size == 0)
    return std::nullopt;
  return Begun{{buffer(Index), Files[Index].Size},
               std::exchange(Files[Index].Descriptor, -1)};
}

} // namespace vnx::scan
