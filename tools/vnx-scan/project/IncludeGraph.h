//===- IncludeGraph.h - the project's files a unit may read ------*- C++
//-*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_INCLUDEGRAPH_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_INCLUDEGRAPH_H

#include "checks/pieces/FileFacts.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vnx::scan {

/// Where a command has its compiler look for headers.
struct IncludePaths {
  /// In front of the system's own: -I, -iquote and the like. Absolute.
  std::vector<std::string> Project;
  /// -isystem and the like: what is there is silent, but may include the
  /// project's.
  std::vector<std::string> System;

  bool operator==(const IncludePaths &Other) const {
    return Project == Other.Project && System == Other.System;
  }
};

/// Reads files, each once for all units and threads, and follows their
/// includes. Where a name leads to several files, all count; where to none, it
/// is the system's. Each thread has a Walk of its own.
class IncludeGraph {
public:
  struct File;
  struct Folder;

  /// What stands between the quotes or angles of an `#include`.
  struct Name {
    std::string Text;
    /// Of its first component, see Folder; 0 if that says nothing.
    pieces::NameId First;
    std::uint32_t Index;
  };

  struct Include {
    const Name *As;
    /// What may be meant without looking into the command's folders, or null.
    File *Beside;
    /// Of As, which is far away.
    std::uint32_t Index;
    bool IsAbsolute;
  };

  struct File {
    const std::string Path;
    const std::uint32_t Index;
    // From here on set by whoever reads it, for all who have seen it Done.
    enum : int { New, Busy, Done };
    std::atomic<int> State{New};
    bool IsThere = false;
    std::vector<Include> Includes;
    pieces::TextFacts Facts;
    pieces::NameFacts Names;
    std::vector<pieces::Clue> Clues;
    /// What Prefilter makes of Names when all files are read.
    struct {
      std::uint8_t Stringized = 0;
      std::uint8_t Joined = 0;
      bool IncludesComputed = false;
      std::uint64_t Fragments = 0;
      /// The line of the first name that is trusted and redefined, or 0.
      std::uint32_t TrustsRedefined = 0;
    } Learned;

    File(std::string Path, std::uint32_t Index)
        : Path(std::move(Path)), Index(Index) {}
  };

  /// Follows the includes of one unit after the other.
  class Walk {
  public:
    explicit Walk(IncludeGraph &Graph) : Graph(Graph) {}

    /// Begins a unit.
    void start(const IncludePaths &Where);
    /// Adds \p Path and all that it may include; false if it cannot be read.
    bool add(const std::string &Path);
    /// What the unit reads, without what is silent. By the order in which it
    /// was come to, which says nothing.
    const std::vector<File *> &found() const { return Found; }

  private:
    using Row = std::vector<std::pair<File *, bool>>;
    struct Mark {
      std::uint32_t Found = 0, Silent = 0;
    };
    void visit(File &To, bool IsSilent);
    void follow(const File &From, bool IsSilent);
    const Row &row(const Name &Of);
    void drain();

    IncludeGraph &Graph;
    IncludePaths Where;
    std::vector<Folder *> Project, System;
    /// By name, for Where.
    std::vector<std::unique_ptr<Row>> Rows;
    std::vector<Mark> Marks;
    std::vector<std::uint32_t> NameMarks;
    std::uint32_t Unit = 0;
    std::vector<File *> Found;
    std::vector<std::pair<File *, bool>> Waiting, Later;
    std::string Buffer;
  };

  /// All that was read or looked for, in no order. Not while walks go on.
  std::vector<File *> files();

private:
  struct Shard {
    std::mutex Mutex;
    std::unordered_map<std::string, std::unique_ptr<File>> Files;
    std::unordered_map<std::uint64_t, File *> Resolved;
  };

  File &file(const std::string &Path);
  Folder &folder(const std::string &Path);
  const Name &name(const std::string &Text);
  /// Null if \p In has nothing of that name.
  File *resolve(Folder &In, const Name &Of);
  /// True if this thread has read \p Of, or somebody had; false if somebody
  /// does.
  bool makeReady(File &Of, std::string &Buffer);
  void waitFor(File &Of);
  void read(File &Of, std::string &Buffer);

  std::array<Shard, 64> Shards;
  std::atomic<std::uint32_t> FileCount{0};
  std::mutex NamesMutex;
  /// By their texts, which stay where they are.
  std::unordered_map<std::string_view, const Name *> ByText;
  std::deque<Name> AllNames;
  std::mutex FoldersMutex;
  std::unordered_map<std::string, std::unique_ptr<Folder>> Folders;
  std::mutex DoneMutex;
  std::condition_variable SomeDone;

public:
  IncludeGraph();
  ~IncludeGraph();
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_INCLUDEGRAPH_H
