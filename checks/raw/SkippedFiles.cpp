#include "checks/raw/SkippedFiles.h"

#include "checks/token/Characters.h"

#include <array>

namespace vnx::raw {

namespace {

struct Row {
  /// In lower case; with a leading `*`, what the name ends in.
  std::string_view Pattern;
  SkippedKind Kind;
};

// One row a kind of name. What only might be written by a tool stays out of
// it: `.sig` is a signature and a Standard ML interface, `bundle.js` is built
// but is where a bundler leaves an inlined token.
constexpr Row Rows[] = {
    // Cargo, poetry, yarn, uv, flake, Gemfile, composer, Pipfile, bun, ...
    {"*.lock", SkippedKind::LockFile},
    {"*.lockb", SkippedKind::LockFile},
    {"*.lockfile", SkippedKind::LockFile},
    {"*.lock.hcl", SkippedKind::LockFile},
    {"*.lock.json", SkippedKind::LockFile},
    {"*.sum", SkippedKind::LockFile},
    {"package-lock.json", SkippedKind::LockFile},
    {".package-lock.json", SkippedKind::LockFile},
    {"npm-shrinkwrap.json", SkippedKind::LockFile},
    {"pnpm-lock.yaml", SkippedKind::LockFile},
    {"pnpm-lock.yml", SkippedKind::LockFile},
    {"shrinkwrap.yaml", SkippedKind::LockFile},
    {"conda-lock.yml", SkippedKind::LockFile},
    {"conda-lock.yaml", SkippedKind::LockFile},
    {"package.resolved", SkippedKind::LockFile},
    {"cartfile.resolved", SkippedKind::LockFile},
    {"cabal.project.freeze", SkippedKind::LockFile},

    {"md5sums", SkippedKind::Checksums},
    {"*md5sums.txt", SkippedKind::Checksums},
    {"sha1sums", SkippedKind::Checksums},
    {"*sha1sums.txt", SkippedKind::Checksums},
    {"sha224sums", SkippedKind::Checksums},
    {"sha256sums", SkippedKind::Checksums},
    {"*sha256sums.txt", SkippedKind::Checksums},
    {"shasums256.txt", SkippedKind::Checksums},
    {"sha384sums", SkippedKind::Checksums},
    {"sha512sums", SkippedKind::Checksums},
    {"*sha512sums.txt", SkippedKind::Checksums},
    {"b2sums", SkippedKind::Checksums},
    {"checksums", SkippedKind::Checksums},
    {"*checksums.txt", SkippedKind::Checksums},
    {"*.md5", SkippedKind::Checksums},
    {"*.md5sum", SkippedKind::Checksums},
    {"*.md5sums", SkippedKind::Checksums},
    {"*.sha1", SkippedKind::Checksums},
    {"*.sha1sum", SkippedKind::Checksums},
    {"*.sha224", SkippedKind::Checksums},
    {"*.sha256", SkippedKind::Checksums},
    {"*.sha256sum", SkippedKind::Checksums},
    {"*.sha384", SkippedKind::Checksums},
    {"*.sha512", SkippedKind::Checksums},
    {"*.sha512sum", SkippedKind::Checksums},
    {"*.b2sum", SkippedKind::Checksums},
    {"*.asc", SkippedKind::Checksums},

    {"*.min.js", SkippedKind::MinifiedAsset},
    {"*.min.mjs", SkippedKind::MinifiedAsset},
    {"*.min.cjs", SkippedKind::MinifiedAsset},
    {"*.min.css", SkippedKind::MinifiedAsset},
    {"*.min.html", SkippedKind::MinifiedAsset},
    {"*.min.htm", SkippedKind::MinifiedAsset},
    {"*.min.json", SkippedKind::MinifiedAsset},
    {"*.map", SkippedKind::MinifiedAsset},
};

bool equalsLower(std::string_view Text, std::string_view Lower) {
  if (Text.size() != Lower.size())
    return false;
  for (std::size_t I = 0; I < Text.size(); ++I)
    if (token::lower(Text[I]) != Lower[I])
      return false;
  return true;
}

bool matches(std::string_view Name, std::string_view Pattern) {
  if (Pattern.front() != '*')
    return equalsLower(Name, Pattern);
  Pattern.remove_prefix(1);
  return Name.size() >= Pattern.size() &&
         equalsLower(Name.substr(Name.size() - Pattern.size()), Pattern);
}

/// The bytes that a pattern can have at \p FromEnd, where 1 is its last, so
/// that most names are let through by two looks; this is asked of every file of
/// a tree.
constexpr std::array<bool, 256> bytesAt(std::size_t FromEnd) {
  std::array<bool, 256> Result{};
  for (const Row &R : Rows)
    Result[static_cast<unsigned char>(R.Pattern[R.Pattern.size() - FromEnd])] =
        true;
  return Result;
}

bool mayMatch(std::string_view Name) {
  static constexpr std::array<bool, 256> Last = bytesAt(1), Before = bytesAt(2);
  auto Has = [&](const std::array<bool, 256> &Bytes, std::size_t FromEnd) {
    return Bytes[static_cast<unsigned char>(
        token::lower(Name[Name.size() - FromEnd]))];
  };
  return Name.size() >= 2 && Has(Last, 1) && Has(Before, 2);
}

} // namespace

std::optional<SkippedKind> skippedKind(std::string_view Path) {
  std::string_view Name = Path.substr(Path.rfind('/') + 1);
  if (!mayMatch(Name))
    return std::nullopt;
  for (const Row &R : Rows)
    if (matches(Name, R.Pattern))
      return R.Kind;
  return std::nullopt;
}

std::string_view toString(SkippedKind Kind) {
  switch (Kind) {
  case SkippedKind::LockFile:
    return "lock file";
  case SkippedKind::Checksums:
    return "checksum file";
  case SkippedKind::MinifiedAsset:
    return "minified asset";
  }
  return "";
}

} // namespace vnx::raw
