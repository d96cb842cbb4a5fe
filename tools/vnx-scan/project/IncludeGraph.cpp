#include "tools/vnx-scan/project/IncludeGraph.h"

#include "checks/token/Characters.h"
#include "tools/vnx-scan/input/FileSource.h"
#include "tools/vnx-scan/input/Listing.h"

#include <algorithm>
#include <cerrno>
#include <string_view>

namespace vnx::scan {

using pieces::Clue;

/// What is in a folder, so that a name that it does not have costs no system
/// call.
struct IncludeGraph::Folder {
  Folder(std::string Path, std::uint32_t Index)
      : Path(std::move(Path)), Index(Index) {}

  const std::string Path;
  const std::uint32_t Index;

  /// False if nothing in it is called as \p First, a hash of hashOf, says.
  bool mayHave(pieces::NameId First) {
    std::call_once(Listed, [this] { list(); });
    return !IsListed || First == 0 ||
           std::binary_search(Entries.begin(), Entries.end(), First);
  }

  /// Without regard to case: there are file systems that have none. 0 for what
  /// is not a plain name.
  static pieces::NameId hashOf(std::string_view Name) {
    if (Name.empty() || Name == "." || Name == "..")
      return 0;
    std::string Lower(Name);
    for (char &C : Lower) {
      C = token::lower(C);
      // Nor is it known how those match other letters.
      if (static_cast<unsigned char>(C) >= 0x80)
        return 0;
    }
    return pieces::idOf(Lower);
  }

private:
  void list() {
    Listing There;
    int Error = There.read(Path);
    // One may read files in a folder that one may not list.
    IsListed = Error == 0 || Error == ENOENT || Error == ENOTDIR;
    for (std::size_t I = 0; I < There.size(); ++I)
      Entries.push_back(hashOf(There.name(I)));
    std::sort(Entries.begin(), Entries.end());
  }

  std::once_flag Listed;
  bool IsListed = false;
  std::vector<pieces::NameId> Entries;
};

IncludeGraph::IncludeGraph() = default;
IncludeGraph::~IncludeGraph() = default;

IncludeGraph::File &IncludeGraph::file(const std::string &Path) {
  Shard &In = Shards[std::hash<std::string>()(Path) % Shards.size()];
  std::lock_guard<std::mutex> Lock(In.Mutex);
  std::unique_ptr<File> &Known = In.Files[Path];
  if (!Known)
    Known = std::make_unique<File>(Path, FileCount++);
  return *Known;
}

IncludeGraph::Folder &IncludeGraph::folder(const std::string &Path) {
  std::lock_guard<std::mutex> Lock(FoldersMutex);
  std::unique_ptr<Folder> &Known = Folders[Path];
  if (!Known)
    Known = std::make_unique<Folder>(
        Path, static_cast<std::uint32_t>(Folders.size()));
  return *Known;
}

const IncludeGraph::Name &IncludeGraph::name(const std::string &Text) {
  std::lock_guard<std::mutex> Lock(NamesMutex);
  auto Known = ByText.find(Text);
  if (Known != ByText.end())
    return *Known->second;
  std::string_view First = std::string_view(Text).substr(0, Text.find('/'));
  AllNames.push_back({Text, Folder::hashOf(First),
                      static_cast<std::uint32_t>(AllNames.size())});
  const Name &New = AllNames.back();
  ByText.emplace(New.Text, &New);
  return New;
}

IncludeGraph::File *IncludeGraph::resolve(Folder &In, const Name &Of) {
  if (!In.mayHave(Of.First))
    return nullptr;
  std::uint64_t Key = std::uint64_t(In.Index) << 32 | Of.Index;
  Shard &Known = Shards[(In.Index + Of.Index) % Shards.size()];
  {
    std::lock_guard<std::mutex> Lock(Known.Mutex);
    auto At = Known.Resolved.find(Key);
    if (At != Known.Resolved.end())
      return At->second;
  }
  File &Result = file(In.Path + '/' + Of.Text);
  std::lock_guard<std::mutex> Lock(Known.Mutex);
  return Known.Resolved.emplace(Key, &Result).first->second;
}

void IncludeGraph::read(File &Of, std::string &Buffer) {
  // More is not kept in memory; Clang does that for a unit at a time.
  constexpr std::size_t MaxSize = 32u << 20;
  FileSource Source;
  if (Source.open(Of.Path, /*FollowLink=*/true) !=
      FileSource::OpenStatus::Opened)
    return;
  Buffer.clear();
  raw::ReadToEnd Read = raw::readAll(Source, Buffer, MaxSize + 1);
  if (Read.Error)
    return;
  Of.IsThere = true;
  if (!Read.AtEnd) {
    Of.Facts.IsOdd = true;
    Of.Clues.push_back({Clue::Kind::TooLarge, 0, 0});
  } else {
    pieces::FileFacts All = pieces::readFacts(Buffer);
    Of.Facts = All.Facts;
    Of.Names = std::move(All.Names);
    Of.Clues = std::move(All.Clues);
    Folder &Home = folder(Of.Path.substr(0, Of.Path.rfind('/')));
    Of.Includes.reserve(All.Inclusions.size());
    for (const pieces::Inclusion &Each : All.Inclusions) {
      bool IsAbsolute = !Each.Name.empty() && Each.Name[0] == '/';
      const Name &As = name(Each.Name);
      // `<x>` is looked for here if it is nowhere else.
      File *Beside = IsAbsolute ? &file(Each.Name) : resolve(Home, As);
      Of.Includes.push_back({&As, Beside, As.Index, IsAbsolute});
    }
  }
  // One large file is no reason to hold on to its memory.
  if (Buffer.capacity() > (std::size_t(1) << 20))
    std::string().swap(Buffer);
}

bool IncludeGraph::makeReady(File &Of, std::string &Buffer) {
  int Seen = Of.State.load(std::memory_order_acquire);
  if (Seen == File::Done)
    return true;
  if (Seen == File::Busy || !Of.State.compare_exchange_strong(Seen, File::Busy))
    return Seen == File::Done;
  read(Of, Buffer);
  {
    std::lock_guard<std::mutex> Lock(DoneMutex);
    Of.State.store(File::Done, std::memory_order_release);
  }
  SomeDone.notify_all();
  return true;
}

void IncludeGraph::waitFor(File &Of) {
  std::unique_lock<std::mutex> Lock(DoneMutex);
  SomeDone.wait(Lock, [&] {
    return Of.State.load(std::memory_order_acquire) == File::Done;
  });
}

std::vector<IncludeGraph::File *> IncludeGraph::files() {
  std::vector<File *> Result;
  for (Shard &Each : Shards)
    for (auto &[Path, Known] : Each.Files)
      Result.push_back(Known.get());
  return Result;
}

void IncludeGraph::Walk::start(const IncludePaths &New) {
  // Neighbours in a database are often compiled alike.
  if (Unit == 0 || !(Where == New)) {
    Where = New;
    Rows.clear();
    Project.clear();
    System.clear();
    for (const std::string &Path : Where.Project)
      Project.push_back(&Graph.folder(Path));
    for (const std::string &Path : Where.System)
      System.push_back(&Graph.folder(Path));
  }
  ++Unit;
  Found.clear();
}

const IncludeGraph::Walk::Row &IncludeGraph::Walk::row(const Name &Of) {
  if (Rows.size() <= Of.Index)
    Rows.resize(Of.Index + 1 + Rows.size() / 2);
  std::unique_ptr<Row> &Known = Rows[Of.Index];
  if (!Known) {
    Known = std::make_unique<Row>();
    for (Folder *Each : Project)
      if (File *To = Graph.resolve(*Each, Of))
        Known->emplace_back(To, false);
    for (Folder *Each : System)
      if (File *To = Graph.resolve(*Each, Of))
        Known->emplace_back(To, true);
  }
  return *Known;
}

void IncludeGraph::Walk::visit(File &To, bool IsSilent) {
  if (Marks.size() <= To.Index)
    Marks.resize(To.Index + 1 + Marks.size() / 2);
  // By another way it may count.
  std::uint32_t &Mark =
      IsSilent ? Marks[To.Index].Silent : Marks[To.Index].Found;
  if (Mark == Unit || (IsSilent && Marks[To.Index].Found == Unit))
    return;
  Mark = Unit;
  Waiting.emplace_back(&To, IsSilent);
}

void IncludeGraph::Walk::follow(const File &From, bool IsSilent) {
  for (const Include &Each : From.Includes) {
    // What a silent header finds beside itself is silent, too.
    if (Each.Beside)
      visit(*Each.Beside, IsSilent && !Each.IsAbsolute);
    if (Each.IsAbsolute)
      continue;
    // Where else it leads to does not depend on the file.
    if (NameMarks.size() <= Each.Index)
      NameMarks.resize(Each.Index + 1 + NameMarks.size() / 2);
    if (NameMarks[Each.Index] == Unit)
      continue;
    NameMarks[Each.Index] = Unit;
    for (auto [To, IsSystem] : row(*Each.As))
      visit(*To, IsSystem);
  }
}

/// Reads and follows all that waits.
void IncludeGraph::Walk::drain() {
  while (!Waiting.empty() || !Later.empty()) {
    if (Waiting.empty()) {
      // Others read all that is left.
      Graph.waitFor(*Later.back().first);
      Waiting.swap(Later);
    }
    auto [Next, IsSilent] = Waiting.back();
    Waiting.pop_back();
    if (!Graph.makeReady(*Next, Buffer)) {
      Later.emplace_back(Next, IsSilent);
      continue;
    }
    if (!Next->IsThere)
      continue;
    if (!IsSilent || Next->Facts.HasLineMarker)
      Found.push_back(Next);
    follow(*Next, IsSilent);
  }
}

bool IncludeGraph::Walk::add(const std::string &Path) {
  File &Start = Graph.file(Path);
  visit(Start, false);
  drain();
  return Start.IsThere;
}

} // namespace vnx::scan
