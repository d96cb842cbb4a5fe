//===- RootPaths.h - a file's name from the top of its project --*- C++ -*-===//
//
// A fingerprint, a baseline and an uploaded report have to name a file alike
// wherever the scan was started and however the path was typed. So they name
// it from the top of the git work tree it is in, or else from the current
// directory.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_TOKEN_ROOTPATHS_H
#define VNX_CHECKS_TOKEN_ROOTPATHS_H

#include "checks/token/RootedPath.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace vnx::token {

/// Keeps what it has found out, a directory at a time. Not for use by two
/// threads at once.
class RootPaths {
public:
  RootPaths();

  /// \p Path is absolute or relative to the current directory; the file need
  /// not be there, its directory should. A symbolic link among the directories
  /// counts as what it leads to.
  RootedPath of(std::string_view Path);

  /// The current directory, canonical; empty if it is gone.
  const std::string &current() const { return Current; }

private:
  /// The work tree's top at or above \p Directory, a canonical path, or empty.
  const std::string &topAbove(const std::string &Directory);
  const RootedPath &directory(const std::string &Typed);

  std::string Current;
  /// By the directory as it is typed: its root and its name below that, which
  /// ends with a slash unless it is empty.
  std::unordered_map<std::string, RootedPath> Typed;
  std::unordered_map<std::string, std::string> Tops;
};

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_ROOTPATHS_H
