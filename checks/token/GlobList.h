//===- GlobList.h - paths told by a list of globs ---------------*- C++ -*-===//
//
// The globs of a .gitignore, without its comments: those of git itself, of
// --include and --exclude, and of the option ExcludePaths, which all passes
// have.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_TOKEN_GLOBLIST_H
#define VNX_CHECKS_TOKEN_GLOBLIST_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::token {

class GlobList {
public:
  enum class Verdict {
    /// No glob fits.
    None,
    Match,
    /// The last glob that fits starts with a `!`.
    Negated,
  };

  /// Adds \p Glob, as gitignore(5) reads a line: without a slash, but for one
  /// at its end, it is about a name at any depth, with one about the path from
  /// the list's own folder; a slash at its end means folders only, `!` in front
  /// takes back what an earlier one matched. One with nothing in it is ignored.
  void add(std::string_view Glob);

  bool empty() const { return Globs.empty(); }

  /// What the last glob that fits says about \p Path itself, which is relative
  /// to the list's folder.
  Verdict judge(std::string_view Path, bool IsDirectory) const;

  /// True if \p Path, a file, or a folder that it lies in is matched.
  bool matchesFile(std::string_view Path) const;

private:
  struct Entry {
    std::string Pattern;
    bool IsNegated = false;
    bool DirectoriesOnly = false;
    /// The pattern has no slash and is matched against the name alone.
    bool NameOnly = false;
    bool IsLiteral = false;
    /// The pattern is a star and a literal.
    bool IsSuffix = false;

    bool fits(std::string_view Path, std::string_view Name) const;
  };
  std::vector<Entry> Globs;
  /// Of 64 globs in a row one bit each: which may fit a path that ends in a
  /// byte, and a name that starts with it. A list is long, is asked about every
  /// file of a tree, and fits few.
  struct Block {
    std::array<std::uint64_t, 256> ByLast{};
    std::array<std::uint64_t, 256> ByFirst{};
  };
  static constexpr std::size_t BlockSize = 64;
  std::vector<Block> Blocks;
};

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_GLOBLIST_H
