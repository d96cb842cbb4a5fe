#include "tools/vnx-scan/Pipeline.h"

#include "checks/token/RootPaths.h"
#include "tools/vnx-scan/input/FileSource.h"
#include "tools/vnx-scan/input/ReadAhead.h"
#include "tools/vnx-scan/input/Selection.h"
#include "tools/vnx-scan/output/OrderedSink.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace vnx::scan {

namespace {

struct WorkBatch {
  std::uint64_t Number = 0;
  std::vector<ScanEntry> Entries;
};

/// How many files a batch holds, so that what is read of them at once keeps the
/// memory of all threads bounded.
constexpr unsigned batchSize(unsigned Threads) {
  constexpr unsigned Most = 32, Least = 4, All = 512;
  return std::clamp(All / Threads, Least, Most);
}

/// Batches on their way from the walker to the readers.
class Queue {
public:
  /// \param Room  batches that may wait here
  explicit Queue(std::size_t Room) : Room(Room) {}

  /// How many wait now; none if there is no room for \p Batch, which then is
  /// left as it is.
  std::optional<std::size_t> push(WorkBatch &Batch) {
    std::lock_guard<std::mutex> Lock(Mutex);
    if (Waiting.size() >= Room)
      return std::nullopt;
    Waiting.push_back(std::move(Batch));
    NotEmpty.notify_one();
    return Waiting.size();
  }

  /// No batch comes any more.
  void close() {
    std::lock_guard<std::mutex> Lock(Mutex);
    Closed = true;
    NotEmpty.notify_all();
  }

  /// Waits for a batch; false at the end.
  bool pop(WorkBatch &Batch) {
    std::unique_lock<std::mutex> Lock(Mutex);
    NotEmpty.wait(Lock, [&] { return !Waiting.empty() || Closed; });
    return take(Batch);
  }

  /// False if none waits.
  bool popIfAny(WorkBatch &Batch) {
    std::lock_guard<std::mutex> Lock(Mutex);
    return take(Batch);
  }

private:
  bool take(WorkBatch &Batch) {
    if (Waiting.empty())
      return false;
    Batch = std::move(Waiting.front());
    Waiting.pop_front();
    return true;
  }

  const std::size_t Room;
  std::mutex Mutex;
  std::condition_variable NotEmpty;
  std::deque<WorkBatch> Waiting;
  bool Closed = false;
};

/// What is said of a suppression that silences nothing.
ScanError warningOf(const std::string &Path, const raw::UnusedSuppression &U) {
  ScanError Result{Path, U.Spelled + " silences nothing that vnx-scan finds",
                   "delete it", /*IsWarning=*/true};
  if (U.Cell != 0)
    Result.What += " (cell " + std::to_string(U.Cell) + ", line " +
                   std::to_string(U.CellLine) + ')';
  Result.Line = U.Line;
  Result.Column = U.Column;
  return Result;
}

/// What one thread reads with.
class Reader {
public:
  /// \p Kept, which may be null, says what is to be kept in Seen.
  Reader(const Options &Settled, ScanCounts &Counts, const ProjectFiles *Kept)
      : Settled(Settled), Counts(Counts),
        Ahead(Settled.Io, batchSize(Settled.Threads)) {
    if (Kept)
      Seen = Kept->emptyCopy();
  }

  void scan(const WorkBatch &Work, OrderedSink &Order) {
    OrderedSink::Batch Results(Order, Work.Number);
    Ahead.read(Work.Entries);
    for (std::size_t I = 0; I < Work.Entries.size(); ++I) {
      const ScanEntry &Entry = Work.Entries[I];
      auto Bytes = Ahead.content(I);
      if (Bytes && Bytes->size() <= Settled.MaxFileSize)
        scan(*Bytes, Entry, Results);
      else
        scan(Entry, Ahead.takeBegun(I), Results);
    }
    Source.close();
    Stored.close();
  }

  Totals Done;
  std::optional<ProjectFiles> Seen;

private:
  void fail(ScanError Error, OrderedSink::Batch &Results) {
    if (!Error.IsWarning)
      ++Done.Errors;
    Results.add(std::move(Error));
  }

  /// \p Begun, of a file, is what has been read of it.
  void scan(const ScanEntry &Entry,
            const std::optional<RingReader::Begun> &Begun,
            OrderedSink::Batch &Results) {
    switch (Entry.What) {
    case ScanEntry::Kind::Trouble:
      return fail(*Entry.Error, Results);
    case ScanEntry::Kind::StandardInput:
      Source.borrow(STDIN_FILENO);
      break;
    case ScanEntry::Kind::Blob:
      switch (Stored.open(*Entry.Blob, Settled.MaxFileSize)) {
      case BlobSource::OpenStatus::Opened:
        break;
      case BlobSource::OpenStatus::TooLarge:
        return Done.Skipped.add(SkipReason::TooLarge);
      case BlobSource::OpenStatus::Failed:
        return fail({Entry.Path, Stored.error(), "", false}, Results);
      }
      return scan(Stored, Entry, Results);
    case ScanEntry::Kind::File:
      switch (Begun ? Source.resume(Begun->Descriptor, Begun->Bytes)
                    : Source.open(Entry.openPath(), Entry.MayBeLink)) {
      case FileSource::OpenStatus::Opened:
        break;
      case FileSource::OpenStatus::NotRegular:
        return Done.Skipped.add(SkipReason::NotRegular);
      case FileSource::OpenStatus::Failed:
        return fail(errorFor(Entry.Path, Source.error()), Results);
      }
      if (Source.size().value_or(0) > Settled.MaxFileSize)
        return Done.Skipped.add(SkipReason::TooLarge);
    }
    scan(Source, Entry, Results);
  }

  /// What tells the name of \p Entry from the root, for fingerprints, and
  /// leaves it in \p Rooted. What is shown is the path from here.
  auto nameOf(const ScanEntry &Entry, token::RootedPath &Rooted) {
    return [this, &Entry, &Rooted] {
      Rooted = Paths.of(Entry.Path);
      return Rooted.Path;
    };
  }

  /// \p Report is of the file of \p Entry.
  void take(raw::Report &&Report, const ScanEntry &Entry,
            const token::RootedPath &Rooted, OrderedSink::Batch &Results) {
    token::Finding &Found = Report.Found;
    Found.Path = Entry.Path;
    Report.Rooted = Rooted;
    if (Found.SuppressedBy.empty() && Entry.Rules->allows(Found.Fingerprint))
      Found.SuppressedBy = "AllowedFingerprints";
    ++(Found.SuppressedBy.empty() ? Done.Findings : Done.Suppressed);
    Counts.Findings += Found.SuppressedBy.empty();
    Results.add(std::move(Report));
  }

  void finish(const raw::ScanResult &Result, const ScanEntry &Entry,
              OrderedSink::Batch &Results) {
    for (const raw::UnusedSuppression &U : Result.UnusedSuppressions)
      Results.add(warningOf(Entry.Path, U));
    if (Result.IsSkippedBinary)
      return Done.Skipped.add(SkipReason::Binary);
    Done.Bytes += Result.Bytes;
    Counts.Bytes += Result.Bytes;
    ++Counts.Files;
    if (Result.Error)
      fail(errorFor(Entry.Path, Result.Error), Results);
    else
      ++Done.Files;
    if (Seen)
      Seen->add(Entry, Paths);
  }

  /// A file that has been read.
  void scan(std::string_view Bytes, const ScanEntry &Entry,
            OrderedSink::Batch &Results) {
    token::RootedPath Rooted;
    auto Name = nameOf(Entry, Rooted);
    auto Take = [&](raw::Report &&Report) {
      take(std::move(Report), Entry, Rooted, Results);
    };
    finish(raw::Scanner::scanWhole(Bytes, std::ref(Name), Entry.Rules->Rule,
                                   std::ref(Take)),
           Entry, Results);
  }

  void scan(raw::ByteSource &Bytes, const ScanEntry &Entry,
            OrderedSink::Batch &Results) {
    static const AddedLines None;
    AddedLinesSource Lined(Bytes, Entry.Added ? *Entry.Added : None);
    raw::ByteSource *Read = &Bytes;
    if (Entry.Added)
      Read = &Lined;
    token::RootedPath Rooted;
    raw::ScanResult Result =
        Scanner.scan(*Read, nameOf(Entry, Rooted), Entry.Rules->Rule,
                     [&](raw::Report &&Report) {
                       if (!Entry.Added ||
                           Lined.overlaps(Report.Found.Begin, Report.Found.End))
                         take(std::move(Report), Entry, Rooted, Results);
                     });
    if (Entry.Added) {
      auto &Unused = Result.UnusedSuppressions;
      Unused.erase(std::remove_if(Unused.begin(), Unused.end(),
                                  [&](const raw::UnusedSuppression &U) {
                                    return !Lined.overlaps(U.Begin, U.End);
                                  }),
                   Unused.end());
    }
    finish(Result, Entry, Results);
  }

  const Options &Settled;
  ScanCounts &Counts;
  raw::Scanner Scanner;
  ReadAhead Ahead;
  FileSource Source;
  BlobSource Stored;
  token::RootPaths Paths;
};

/// The readers: the thread that walks, whenever it is well ahead of the others,
/// and those that are started, one by one, when there is more work than that.
/// So there are as many threads as were asked for, and as a rule none of them
/// waits; a single file is read where it was found.
class Crew {
public:
  Crew(const Options &Settled, Sink &Target, ScanCounts &Counts,
       ProjectFiles *Seen)
      : Settled(Settled), Counts(Counts), Seen(Seen), Order(Target),
        Work(roomFor(Settled.Threads)) {
    Readers.emplace_back(Settled, Counts, Seen);
  }
  ~Crew() { join(); }

  void give(WorkBatch Batch) {
    for (;;) {
      if (auto Waiting = Work.push(Batch)) {
        if (*Waiting > 1 && Readers.size() < Settled.Threads && MayStart)
          start();
        return;
      }
      // Batches are taken in order, as OrderedSink wants them.
      WorkBatch First;
      if (Work.popIfAny(First))
        Readers.front().scan(First, Order);
      else if (Readers.size() == 1)
        return Readers.front().scan(Batch, Order);
    }
  }

  void finish(Totals &All) {
    for (WorkBatch Batch; Work.popIfAny(Batch);)
      Readers.front().scan(Batch, Order);
    join();
    for (Reader &R : Readers) {
      if (Seen)
        Seen->add(std::move(*R.Seen));
      All.Files += R.Done.Files;
      All.Bytes += R.Done.Bytes;
      All.Findings += R.Done.Findings;
      All.Suppressed += R.Done.Suppressed;
      All.Errors += R.Done.Errors;
      All.Skipped.add(R.Done.Skipped);
    }
  }

private:
  /// Enough that the others have work while this thread reads a batch.
  static std::size_t roomFor(unsigned Threads) {
    constexpr std::size_t Each = 16, Most = 256;
    return std::min(Each * (Threads - 1), Most);
  }

  void join() {
    Work.close();
    for (std::thread &T : Threads)
      T.join();
    Threads.clear();
  }

  void start() {
    Reader &New = Readers.emplace_back(Settled, Counts, Seen);
    try {
      Threads.emplace_back([this, &New] {
        for (WorkBatch Batch; Work.pop(Batch);)
          New.scan(Batch, Order);
      });
    } catch (const std::system_error &) {
      // The system gives no more threads; those there are do it all.
      Readers.pop_back();
      MayStart = false;
    }
  }

  const Options &Settled;
  ScanCounts &Counts;
  ProjectFiles *Seen;
  OrderedSink Order;
  Queue Work;
  // A deque, so that a reader stays where its thread found it. The first is
  // this thread's.
  std::deque<Reader> Readers;
  std::vector<std::thread> Threads;
  bool MayStart = true;
};

} // namespace

Totals scanAll(const Options &Settled, Sink &Target, ScanCounts &Counts,
               ProjectFiles *Seen) {
  // The first batches hold one file each, so that a few large ones are shared
  // out; later ones hold more, so that the queue costs less.
  constexpr std::uint64_t SmallBatches = 64;
  const std::size_t LargeBatch = batchSize(Settled.Threads);

  std::unique_ptr<EntryList> Files = selectEntries(Settled);
  Crew Readers(Settled, Target, Counts, Seen);
  WorkBatch Batch;
  std::uint64_t Number = 0;
  auto Send = [&] {
    Batch.Number = Number++;
    Readers.give(std::move(Batch));
    Batch = WorkBatch();
    if (Number >= SmallBatches)
      Batch.Entries.reserve(LargeBatch);
  };
  while (auto Entry = Files->next()) {
    Batch.Entries.push_back(std::move(*Entry));
    if (Number < SmallBatches || Batch.Entries.size() == LargeBatch)
      Send();
  }
  if (!Batch.Entries.empty())
    Send();

  Totals All;
  Readers.finish(All);
  All.Skipped.add(Files->skipped());
  return All;
}

} // namespace vnx::scan
