#include "tools/vnx-scan/Pipeline.h"

#include "tools/vnx-scan/input/FileSource.h"
#include "tools/vnx-scan/input/RootPaths.h"
#include "tools/vnx-scan/input/Selection.h"
#include "tools/vnx-scan/output/OrderedSink.h"

#include <cerrno>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace vnx::scan {

namespace {

struct WorkBatch {
  std::uint64_t Number = 0;
  std::vector<ScanEntry> Entries;
};

/// Batches on their way from the walker to the readers.
class Queue {
public:
  void push(WorkBatch Batch) {
    constexpr std::size_t MaxWaiting = 256;
    std::unique_lock<std::mutex> Lock(Mutex);
    NotFull.wait(Lock, [&] { return Waiting.size() < MaxWaiting; });
    Waiting.push_back(std::move(Batch));
    NotEmpty.notify_one();
  }

  /// No batch comes any more.
  void close() {
    std::lock_guard<std::mutex> Lock(Mutex);
    Closed = true;
    NotEmpty.notify_all();
  }

  /// False at the end.
  bool pop(WorkBatch &Batch) {
    std::unique_lock<std::mutex> Lock(Mutex);
    NotEmpty.wait(Lock, [&] { return !Waiting.empty() || Closed; });
    if (Waiting.empty())
      return false;
    Batch = std::move(Waiting.front());
    Waiting.pop_front();
    NotFull.notify_one();
    return true;
  }

private:
  std::mutex Mutex;
  std::condition_variable NotEmpty, NotFull;
  std::deque<WorkBatch> Waiting;
  bool Closed = false;
};

/// What one thread reads with.
class Reader {
public:
  /// \p Kept, which may be null, says what is to be kept in Seen.
  Reader(const Options &Settled, ScanCounts &Counts, const ProjectFiles *Kept)
      : Settled(Settled), Counts(Counts) {
    if (Kept)
      Seen = Kept->emptyCopy();
  }

  void scan(const WorkBatch &Work, OrderedSink &Order) {
    OrderedSink::Batch Results(Order, Work.Number);
    for (const ScanEntry &Entry : Work.Entries)
      scan(Entry, Results);
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

  void scan(const ScanEntry &Entry, OrderedSink::Batch &Results) {
    switch (Entry.What) {
    case ScanEntry::Kind::Trouble:
      return fail(Entry.Error, Results);
    case ScanEntry::Kind::StandardInput:
      Source.borrow(STDIN_FILENO);
      break;
    case ScanEntry::Kind::Blob:
      switch (Stored.open(Entry.Blob, Settled.MaxFileSize)) {
      case BlobSource::OpenStatus::Opened:
        break;
      case BlobSource::OpenStatus::TooLarge:
        return Done.Skipped.add(SkipReason::TooLarge);
      case BlobSource::OpenStatus::Failed:
        return fail({Entry.Path, Stored.error(), "", false}, Results);
      }
      return scan(Stored, Entry, Results);
    case ScanEntry::Kind::File:
      switch (Source.open(Entry.OpenPath, Entry.MayBeLink)) {
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

  void scan(raw::ByteSource &Bytes, const ScanEntry &Entry,
            OrderedSink::Batch &Results) {
    static const AddedLines None;
    AddedLinesSource Lined(Bytes, Entry.Added ? *Entry.Added : None);
    raw::ByteSource *Read = &Bytes;
    if (Entry.Added)
      Read = &Lined;
    // Fingerprints are of the path from the root; what is shown is the path
    // from here.
    raw::ScanResult Result = Scanner.scan(
        *Read, [&] { return Paths.of(Entry.Path).Path; }, Entry.Rules->Rule,
        [&](raw::Report &&Report) {
          token::Finding &Found = Report.Found;
          if (Entry.Added && !Lined.overlaps(Found.Begin, Found.End))
            return;
          Found.Path = Entry.Path;
          if (Found.SuppressedBy.empty() &&
              Entry.Rules->allows(Found.Fingerprint))
            Found.SuppressedBy = "AllowedFingerprints";
          ++(Found.SuppressedBy.empty() ? Done.Findings : Done.Suppressed);
          Counts.Findings += Found.SuppressedBy.empty();
          Results.add(std::move(Report));
        });
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

  const Options &Settled;
  ScanCounts &Counts;
  raw::Scanner Scanner;
  FileSource Source;
  BlobSource Stored;
  RootPaths Paths;
};

/// The readers, started one by one while there is work for them: a single file
/// takes a single thread.
class Crew {
public:
  Crew(const Options &Settled, Sink &Target, ScanCounts &Counts,
       ProjectFiles *Seen)
      : Settled(Settled), Counts(Counts), Seen(Seen), Order(Target) {}
  ~Crew() { join(); }

  void give(WorkBatch Batch) {
    if (Threads.size() < Settled.Threads)
      start();
    Work.push(std::move(Batch));
  }

  void finish(Totals &All) {
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
      if (Threads.empty())
        throw;
    }
  }

  const Options &Settled;
  ScanCounts &Counts;
  ProjectFiles *Seen;
  OrderedSink Order;
  Queue Work;
  // A deque, so that a reader stays where its thread found it.
  std::deque<Reader> Readers;
  std::vector<std::thread> Threads;
};

} // namespace

Totals scanAll(const Options &Settled, Sink &Target, ScanCounts &Counts,
               ProjectFiles *Seen) {
  // The first batches hold one file each, so that a few large ones are shared
  // out; later ones hold more, so that the queue costs less.
  constexpr std::uint64_t SmallBatches = 64;
  constexpr std::size_t LargeBatch = 16;

  std::unique_ptr<EntryList> Files = selectEntries(Settled);
  Crew Readers(Settled, Target, Counts, Seen);
  WorkBatch Batch;
  std::uint64_t Number = 0;
  auto Send = [&] {
    Batch.Number = Number++;
    Readers.give(std::move(Batch));
    Batch = WorkBatch();
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
