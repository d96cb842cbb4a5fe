//===- SkippedFiles.h - files in which nobody writes a token ----*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_SKIPPEDFILES_H
#define VNX_CHECKS_RAW_SKIPPEDFILES_H

#include <optional>
#include <string_view>

namespace vnx::raw {

/// Kinds of file that a tool writes: full of random-looking letters, never the
/// place where a token was typed.
enum class SkippedKind {
  LockFile,
  Checksums,
  MinifiedAsset,
};

/// Why the file at \p Path is not scanned, judged by its name alone, in any
/// case of letters; nothing if it is.
std::optional<SkippedKind> skippedKind(std::string_view Path);

/// `lock file`, `checksum file`, `minified asset`.
std::string_view toString(SkippedKind Kind);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_SKIPPEDFILES_H
