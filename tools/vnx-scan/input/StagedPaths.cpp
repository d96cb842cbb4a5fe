#include "tools/vnx-scan/input/StagedPaths.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace vnx::scan {

namespace {

bool startsWith(std::string_view Text, std::string_view Start) {
  return Text.substr(0, Start.size()) == Start;
}

class Comparison {
public:
  Comparison(git_repository *Repository, const IndexFile &Index)
      : Repository(Repository), Entries(Index.entries()) {}

  /// Compares the entries [\p Begin, \p End), whose paths start with
  /// \p Folder, with \p Tree. False if a tree cannot be read.
  bool compare(const git_oid &Tree, const IndexFile::Folder *Known,
               const std::string &Folder, std::size_t Begin, std::size_t End);

  StagedPaths Result;

private:
  void addEntries(std::size_t Begin, std::size_t End) {
    for (; Begin < End; ++Begin) {
      Result.Paths.emplace(Entries[Begin].Path);
      Result.Entries.push_back(&Entries[Begin]);
    }
  }

  git_repository *Repository;
  const std::vector<IndexFile::Entry> &Entries;
};

bool isSame(const git_oid &A, const char *B) {
  return std::memcmp(A.id, B, IndexFile::IdSize) == 0;
}

const IndexFile::Folder *childOf(const IndexFile::Folder *Parent,
                                 std::string_view Name) {
  if (Parent)
    for (const IndexFile::Folder &Child : Parent->Folders)
      if (Child.Name == Name)
        return &Child;
  return nullptr;
}

bool Comparison::compare(const git_oid &Id, const IndexFile::Folder *Known,
                         const std::string &Folder, std::size_t Begin,
                         std::size_t End) {
  if (Known && Known->Count >= 0 &&
      static_cast<std::size_t>(Known->Count) == End - Begin &&
      isSame(Id, Known->Id))
    return true;
  git_tree *Handle = nullptr;
  if (git().tree_lookup(&Handle, Repository, &Id) != 0)
    return false;
  GitTree Tree(Handle);

  // Both have the same order: by name, that of a folder with a slash behind.
  std::size_t Count = git().tree_entrycount(Handle), Next = 0;
  while (Begin < End || Next < Count) {
    std::string Ours, Theirs;
    bool IsFolder = false;
    if (Begin < End) {
      std::string_view Rest = Entries[Begin].Path.substr(Folder.size());
      std::size_t Slash = Rest.find('/');
      IsFolder = Slash != std::string_view::npos;
      Ours = Rest.substr(0, IsFolder ? Slash + 1 : Slash);
    }
    const git_tree_entry *Old = nullptr;
    bool WasFolder = false;
    if (Next < Count) {
      Old = git().tree_entry_byindex(Handle, Next);
      WasFolder = git().tree_entry_filemode(Old) == GIT_FILEMODE_TREE;
      Theirs = git().tree_entry_name(Old);
      if (WasFolder)
        Theirs += '/';
    }
    bool IsThere = Begin < End && (!Old || Ours <= Theirs);
    bool WasThere = Old && (Begin == End || Theirs <= Ours);

    std::size_t GroupEnd = Begin;
    if (IsThere) {
      std::string Whole = Folder + Ours;
      auto First = Entries.begin();
      auto Last = std::partition_point(
          First + Begin, First + End, [&](const IndexFile::Entry &E) {
            return IsFolder ? startsWith(E.Path, Whole) : E.Path == Whole;
          });
      GroupEnd = static_cast<std::size_t>(Last - First);
    }
    if (IsThere && !WasThere) {
      addEntries(Begin, GroupEnd);
    } else if (!IsThere) {
      if (WasFolder)
        Theirs.pop_back();
      Result.Paths.insert(Folder + Theirs);
    } else if (IsFolder) {
      std::string_view Name = std::string_view(Ours).substr(0, Ours.size() - 1);
      if (!compare(*git().tree_entry_id(Old), childOf(Known, Name),
                   Folder + Ours, Begin, GroupEnd))
        return false;
    } else if (!isSame(*git().tree_entry_id(Old), Entries[Begin].Id) ||
               static_cast<std::uint32_t>(git().tree_entry_filemode_raw(Old)) !=
                   Entries[Begin].Mode) {
      addEntries(Begin, GroupEnd);
    }
    Begin = GroupEnd;
    Next += WasThere;
  }
  return true;
}

} // namespace

std::optional<StagedPaths> findStaged(git_repository *Repository,
                                      const IndexFile &Index,
                                      const git_oid &Head) {
  Comparison All(Repository, Index);
  if (!All.compare(Head, &Index.top(), "", 0, Index.entries().size()))
    return std::nullopt;
  return std::move(All.Result);
}

} // namespace vnx::scan
