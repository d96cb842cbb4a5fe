#include "tools/vnx-scan/input/IndexFile.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using vnx::scan::IndexFile;

namespace {

std::string bigEndian(std::uint32_t Value, unsigned Bytes) {
  std::string Result;
  while (Bytes-- > 0)
    Result += static_cast<char>(Value >> (8 * Bytes));
  return Result;
}

std::string id(char C) { return std::string(IndexFile::IdSize, C); }

/// An entry of version 2 or 3, of which times, owner and size are zero.
std::string entry(const std::string &Path, char Id = 'i', unsigned Flags = 0,
                  std::uint32_t Mode = 0100644) {
  std::string Result(24, '\0');
  Result += bigEndian(Mode, 4) + std::string(12, '\0') + id(Id);
  Result += bigEndian(Flags, 2);
  if (Flags & 0x4000)
    Result += bigEndian(0x2000, 2);
  Result += Path;
  Result.append(8 - Result.size() % 8, '\0');
  return Result;
}

std::string extension(const std::string &Name, const std::string &Content) {
  return Name + bigEndian(static_cast<std::uint32_t>(Content.size()), 4) +
         Content;
}

std::string file(const std::vector<std::string> &Entries,
                 const std::string &Extensions = "", unsigned Version = 2) {
  std::string Result = "DIRC" + bigEndian(Version, 4);
  Result += bigEndian(static_cast<std::uint32_t>(Entries.size()), 4);
  for (const std::string &Entry : Entries)
    Result += Entry;
  return Result + Extensions + id('h');
}

std::optional<IndexFile> parse(std::string_view Bytes) {
  vnx::raw::PageBuffer Buffer(Bytes.size());
  Bytes.copy(Buffer.data(), Bytes.size());
  return IndexFile::parse(std::move(Buffer), Bytes.size());
}

TEST(IndexFile, HasPathsModesAndIds) {
  auto Index = parse(file({entry("a", 'x'), entry("sub/exact", 'y'),
                           entry("sub/script", 'z', 0, 0100755)}));
  ASSERT_TRUE(Index);
  ASSERT_EQ(Index->entries().size(), 3u);
  EXPECT_EQ(Index->entries()[0].Path, "a");
  EXPECT_EQ(Index->entries()[0].Mode, 0100644u);
  EXPECT_EQ(*Index->entries()[0].Id, 'x');
  EXPECT_EQ(Index->entries()[1].Path, "sub/exact");
  EXPECT_EQ(Index->entries()[2].Path, "sub/script");
  EXPECT_EQ(Index->entries()[2].Mode, 0100755u);
  EXPECT_EQ(*Index->entries()[2].Id, 'z');
  EXPECT_TRUE(parse(file({})));
}

TEST(IndexFile, ReadsEveryLengthOfAPath) {
  std::vector<std::string> Entries;
  for (unsigned I = 1; I < 20; ++I)
    Entries.push_back(entry(std::string(I, 'p')));
  auto Index = parse(file(Entries));
  ASSERT_TRUE(Index);
  for (unsigned I = 1; I < 20; ++I)
    EXPECT_EQ(Index->entries()[I - 1].Path, std::string(I, 'p'));
}

TEST(IndexFile, PutsTogetherThePathsOfVersion4) {
  auto Entry = [](const std::string &Dropped, const std::string &Rest) {
    return std::string(24, '\0') + bigEndian(0100644, 4) +
           std::string(12, '\0') + id('i') + std::string(2, '\0') + Dropped +
           Rest + '\0';
  };
  std::string Long(300, 'a');
  auto Index = parse(
      file({Entry(std::string(1, '\0'), "aa/b"), Entry("\1", "c"),
            Entry("\1", "d" + Long), Entry("\x81\x2C", "e"), Entry("\1", "f")},
           "", 4));
  ASSERT_TRUE(Index);
  std::vector<std::string> Paths;
  for (const auto &E : Index->entries())
    Paths.emplace_back(E.Path);
  // 0x81 0x2C: (1 + 1) * 128 + 44 = 300 bytes.
  EXPECT_EQ(Paths, (std::vector<std::string>{"aa/b", "aa/c", "aa/d" + Long,
                                             "aa/de", "aa/df"}));
  EXPECT_FALSE(parse(file({Entry("\1", "a")}, "", 4)));
}

TEST(IndexFile, KnowsTheTreesOfFolders) {
  std::string Tree = std::string("\0", 1) + "-1 2\n";
  Tree += std::string("one\0", 4) + "2 0\n" + id('1');
  Tree += std::string("two\0", 4) + "-1 1\n";
  Tree += std::string("in\0", 3) + "7 0\n" + id('2');
  auto Index = parse(file({entry("a")}, extension("REUC", "anything") +
                                            extension("TREE", Tree)));
  ASSERT_TRUE(Index);
  const IndexFile::Folder &Top = Index->top();
  EXPECT_LT(Top.Count, 0);
  ASSERT_EQ(Top.Folders.size(), 2u);
  EXPECT_EQ(Top.Folders[0].Name, "one");
  EXPECT_EQ(Top.Folders[0].Count, 2);
  EXPECT_EQ(*Top.Folders[0].Id, '1');
  EXPECT_LT(Top.Folders[1].Count, 0);
  ASSERT_EQ(Top.Folders[1].Folders.size(), 1u);
  EXPECT_EQ(Top.Folders[1].Folders[0].Count, 7);
}

TEST(IndexFile, LeavesAloneWhatItDoesNotUnderstand) {
  EXPECT_TRUE(parse(file({entry("a")}, extension("ABCD", ""))));
  EXPECT_FALSE(parse(file({entry("a")}, extension("link", ""))));
  EXPECT_FALSE(parse(file({entry("a")}, extension("sdir", ""))));
  // A conflict, an intention to add, a folder in place of its files.
  EXPECT_FALSE(parse(file({entry("a", 'i', 0x1000)})));
  EXPECT_FALSE(parse(file({entry("a", 'i', 0x4000)}, "", 3)));
  EXPECT_FALSE(parse(file({entry("a/", 'i', 0, 0040000)})));
  EXPECT_FALSE(parse(file({entry("b"), entry("a")})));
  EXPECT_FALSE(parse(file({entry("a")}, "", 5)));
  EXPECT_FALSE(parse("DIRX"));
}

TEST(IndexFile, EndsWithItsBytes) {
  std::string Tree = std::string("\0", 1) + "1 0\n" + id('1');
  std::string Whole = file({entry("a"), entry("b")}, extension("TREE", Tree));
  ASSERT_TRUE(parse(Whole));
  for (std::size_t Size = 0; Size < Whole.size(); ++Size)
    parse(std::string_view(Whole).substr(0, Size));
  // A count of entries that cannot be.
  Whole[8] = '\x7F';
  EXPECT_FALSE(parse(Whole));
}

} // namespace
