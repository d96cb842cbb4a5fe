#include "tools/vnx-scan/input/RingReader.h"

#include <cerrno>
#include <fcntl.h>
#include <liburing.h>

namespace vnx::scan {

namespace {

/// The two requests for a file, which the kernel does one after the other. None
/// closes it: the next file takes its place in the ring's table, and a request
/// that is still under way when its batch is not would close that one.
enum class Request : unsigned { Open, Read, Cancel };
constexpr unsigned RequestsPerFile = 2;

/// What a result is told by. The round tells a late one, which nobody waits
/// for, from one of this batch.
std::uint64_t nameOf(Request What, unsigned Index, std::uint32_t Round) {
  return std::uint64_t(Round) << 32 | Index << 2 |
         static_cast<std::uint64_t>(What);
}

} // namespace

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
  if (io_uring_queue_init_params(Files * RequestsPerFile, &Queue->Handle,
                                 &Wanted) != 0)
    return nullptr;
  Queue->IsOpen = true;
  if (!(Wanted.features & IORING_FEAT_CQE_SKIP) ||
      io_uring_register_files_sparse(&Queue->Handle, Files) != 0)
    return nullptr;
  return std::unique_ptr<RingReader>(
      new RingReader(std::move(Queue), Files, Patience));
}

RingReader::RingReader(std::unique_ptr<Ring> Queue, unsigned Files,
                       std::chrono::milliseconds Patience)
    : Queue(std::move(Queue)), Patience(Patience), Buffers(Files * BufferSize),
      Files(Files) {}

RingReader::~RingReader() = default;

void RingReader::add(const char *Path) {
  if (IsFinished) {
    IsFinished = false;
    Added = Waiting = 0;
    ++Queue->Round;
  }
  unsigned Index = Added++;
  Files[Index] = {Path, -ECANCELED, IsBroken};
  if (IsBroken)
    return;
  ++Waiting;
  io_uring *Handle = &Queue->Handle;
  // There is room: the queue was made for as many.
  io_uring_sqe *Entry = io_uring_get_sqe(Handle);
  // As FileSource opens it.
  io_uring_prep_openat_direct(Entry, AT_FDCWD, Path,
                              O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW, 0,
                              Index);
  // Only a failure is told, and then nothing of the read.
  io_uring_sqe_set_flags(Entry, IOSQE_IO_LINK | IOSQE_CQE_SKIP_SUCCESS);
  io_uring_sqe_set_data64(Entry, nameOf(Request::Open, Index, Queue->Round));

  Entry = io_uring_get_sqe(Handle);
  io_uring_prep_read(Entry, static_cast<int>(Index), buffer(Index), BufferSize,
                     0);
  io_uring_sqe_set_flags(Entry, IOSQE_FIXED_FILE);
  io_uring_sqe_set_data64(Entry, nameOf(Request::Read, Index, Queue->Round));
}

void RingReader::takeResults() {
  io_uring *Handle = &Queue->Handle;
  unsigned Head = 0, Count = 0;
  io_uring_cqe *Entry = nullptr;
  io_uring_for_each_cqe(Handle, Head, Entry) {
    ++Count;
    std::uint64_t Name = io_uring_cqe_get_data64(Entry);
    auto What = static_cast<Request>(Name & 3);
    unsigned Index = static_cast<std::uint32_t>(Name) >> 2;
    if (Name >> 32 != Queue->Round || Index >= Added)
      continue;
    File &F = Files[Index];
    if (F.IsDone || (What != Request::Open && What != Request::Read))
      continue;
    F.Result = Entry->res;
    F.IsDone = true;
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
  for (unsigned I = 0; I < Added; ++I) {
    if (Files[I].IsDone)
      continue;
    io_uring_sqe *Entry = io_uring_get_sqe(&Queue->Handle);
    if (!Entry)
      break;
    io_uring_prep_cancel64(Entry, nameOf(Request::Read, I, Queue->Round), 0);
    io_uring_sqe_set_data64(Entry, nameOf(Request::Cancel, I, Queue->Round));
  }
}

void RingReader::finish() {
  IsFinished = true;
  while (!wait() && !IsBroken)
    cancel();
  if (!IsBroken)
    return;
  // The kernel may still write to them, whatever becomes of the ring.
  Buffers.abandon();
  for (File &F : Files)
    F.Result = -ECANCELED;
}

std::optional<std::string_view> RingReader::content(unsigned Index) const {
  // A read that gives less than it could has come to the end of a regular
  // file. Of one that gives nothing it is not known what it is.
  int Size = Files[Index].Result;
  if (Size <= 0 || static_cast<std::size_t>(Size) >= BufferSize)
    return std::nullopt;
  return std::string_view(buffer(Index), static_cast<std::size_t>(Size));
}

} // namespace vnx::scan
