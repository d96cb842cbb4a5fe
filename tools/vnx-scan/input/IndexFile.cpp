#include "tools/vnx-scan/input/IndexFile.h"

#include "tools/vnx-scan/input/FileSource.h"

#include <algorithm>
#include <charconv>

namespace vnx::scan {

/// Reads from front to back; false from a function means that the file is not
/// understood.
class IndexFile::Parser {
public:
  Parser(IndexFile &Result, std::size_t Size)
      : Result(Result), Left(Result.Bytes.data(), Size) {}

  bool run();

private:
  bool take(std::size_t Count, std::string_view &Taken) {
    if (Left.size() < Count)
      return false;
    Taken = Left.substr(0, Count);
    Left.remove_prefix(Count);
    return true;
  }
  /// Up to \p End, which is passed.
  bool takeUntil(char End, std::string_view &Taken) {
    std::size_t Size = Left.find(End);
    if (Size == std::string_view::npos)
      return false;
    Taken = Left.substr(0, Size);
    Left.remove_prefix(Size + 1);
    return true;
  }
  static std::uint32_t number(std::string_view Bytes) {
    std::uint32_t Value = 0;
    for (char C : Bytes)
      Value = Value << 8 | static_cast<unsigned char>(C);
    return Value;
  }
  bool takeNumber(std::uint32_t &Value) {
    std::string_view Bytes;
    if (!take(4, Bytes))
      return false;
    Value = number(Bytes);
    return true;
  }
  /// A decimal number up to \p End.
  bool takeDecimal(char End, long &Value) {
    std::string_view Digits;
    if (!takeUntil(End, Digits))
      return false;
    const char *Stop = Digits.data() + Digits.size();
    auto [At, Error] = std::from_chars(Digits.data(), Stop, Value);
    return Error == std::errc() && At == Stop;
  }

  bool takeEntry(Entry &New);
  bool takePath(std::string_view &Path);
  bool takeExtensions();
  bool takeFolder(Folder &New, unsigned Depth);

  IndexFile &Result;
  std::string_view Left;
  std::uint32_t Version = 0;
  /// Of version 4: what the next path is told against.
  std::string Previous;
};

bool IndexFile::Parser::takePath(std::string_view &Path) {
  if (Version < 4)
    return takeUntil('\0', Path);
  // How many bytes of the path before are dropped, in seven bits each, then
  // what is put in their place.
  std::size_t Dropped = 0;
  for (unsigned I = 0;; ++I) {
    std::string_view Byte;
    constexpr unsigned MostBytes = 4;
    if (I == MostBytes || !take(1, Byte))
      return false;
    auto C = static_cast<unsigned char>(Byte[0]);
    Dropped = I == 0 ? C & 0x7F : (Dropped + 1) << 7 | (C & 0x7F);
    if (!(C & 0x80))
      break;
  }
  std::string_view Rest;
  if (Dropped > Previous.size() || !takeUntil('\0', Rest))
    return false;
  Previous.resize(Previous.size() - Dropped);
  Previous += Rest;
  // The views are made when all paths are there, see run().
  Path = Previous;
  return true;
}

bool IndexFile::Parser::takeEntry(Entry &New) {
  const char *Begin = Left.data();
  // Times, device and inode; then mode; then owner and size.
  constexpr std::size_t BeforeMode = 24, AfterMode = 12;
  std::string_view Bytes;
  if (!take(BeforeMode, Bytes) || !takeNumber(New.Mode) ||
      !take(AfterMode, Bytes) || !take(IdSize, Bytes))
    return false;
  New.Id = Bytes.data();
  if (!take(2, Bytes))
    return false;
  std::uint32_t Flags = number(Bytes);
  constexpr std::uint32_t Extended = 0x4000, Stage = 0x3000;
  constexpr std::uint32_t IntentToAdd = 0x2000;
  constexpr std::uint32_t FolderMode = 0040000;
  if (Flags & Stage || New.Mode == FolderMode)
    return false;
  if (Flags & Extended)
    if (!take(2, Bytes) || number(Bytes) & IntentToAdd)
      return false;
  if (!takePath(New.Path) || New.Path.empty())
    return false;
  if (Version == 4)
    return true;
  // Up to eight zeros in all, so that the next one starts at a multiple of 8.
  std::size_t Size = static_cast<std::size_t>(Left.data() - Begin);
  return take((8 - Size % 8) % 8, Bytes);
}

/// One folder of the extension TREE, and those in it.
bool IndexFile::Parser::takeFolder(Folder &New, unsigned Depth) {
  constexpr unsigned MostDepth = 4096;
  long Folders = 0;
  if (Depth > MostDepth || !takeUntil('\0', New.Name) ||
      !takeDecimal(' ', New.Count) || !takeDecimal('\n', Folders) ||
      Folders < 0)
    return false;
  if (New.Count >= 0) {
    std::string_view Id;
    if (!take(IdSize, Id))
      return false;
    New.Id = Id.data();
  }
  for (; Folders > 0; --Folders)
    if (!takeFolder(New.Folders.emplace_back(), Depth + 1))
      return false;
  return true;
}

bool IndexFile::Parser::takeExtensions() {
  // Behind them is a hash, which git does not look at either.
  while (Left.size() > IdSize) {
    std::string_view Name, Content;
    std::uint32_t Size = 0;
    if (!take(4, Name) || !takeNumber(Size) || !take(Size, Content))
      return false;
    if (Name == "TREE") {
      std::string_view After = Left;
      Left = Content;
      if (!takeFolder(Result.Top, 0) || !Left.empty())
        return false;
      Left = After;
    } else if (Name[0] < 'A' || Name[0] > 'Z') {
      // What is not optional starts with a small letter.
      return false;
    }
  }
  return Left.size() == IdSize;
}

bool IndexFile::Parser::run() {
  std::string_view Signature;
  std::uint32_t Count = 0;
  if (!take(4, Signature) || Signature != "DIRC" || !takeNumber(Version) ||
      Version < 2 || Version > 4 || !takeNumber(Count))
    return false;
  // No entry is shorter; a wrong count must not take all memory.
  constexpr std::size_t LeastSize = 42 + IdSize;
  if (Count > Left.size() / LeastSize)
    return false;
  Result.Entries.reserve(Count);
  std::vector<std::size_t> Sizes;
  while (Result.Entries.size() < Count) {
    Entry New;
    if (!takeEntry(New))
      return false;
    Result.Entries.push_back(New);
    if (Version == 4) {
      Result.Paths.insert(Result.Paths.end(), New.Path.begin(), New.Path.end());
      Sizes.push_back(New.Path.size());
    }
  }
  std::size_t Pos = 0;
  for (std::size_t I = 0; I < Sizes.size(); Pos += Sizes[I++])
    Result.Entries[I].Path = {Result.Paths.data() + Pos, Sizes[I]};
  // They are looked for by their order.
  bool IsSorted = std::is_sorted(
      Result.Entries.begin(), Result.Entries.end(),
      [](const Entry &A, const Entry &B) { return A.Path < B.Path; });
  return IsSorted && takeExtensions();
}

std::optional<IndexFile> IndexFile::read(const std::string &Path) {
  FileSource Source;
  if (Source.open(Path, /*FollowLink=*/true) != FileSource::OpenStatus::Opened)
    return std::nullopt;
  std::size_t Size = Source.size().value_or(0);
  raw::PageBuffer Bytes(Size);
  for (std::size_t Done = 0; Done < Size;) {
    auto Read = Source.read(Bytes.data() + Done, Size - Done);
    if (Read.Count == 0)
      return std::nullopt;
    Done += Read.Count;
  }
  return parse(std::move(Bytes), Size);
}

std::optional<IndexFile> IndexFile::parse(raw::PageBuffer Bytes,
                                          std::size_t Size) {
  IndexFile Result(std::move(Bytes));
  if (!Parser(Result, Size).run())
    return std::nullopt;
  return Result;
}

} // namespace vnx::scan
