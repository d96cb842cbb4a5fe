//===- RootedPath.h - a file's name from the top of its project -*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_ROOTEDPATH_H
#define VNX_CHECKS_TOKEN_ROOTEDPATH_H

#include <string>

namespace vnx::token {

struct RootedPath {
  /// The root, absolute and without symbolic links; empty where Path is not
  /// relative to anything: standard input, and a file outside all roots.
  std::string Root;
  /// With `/` between its parts.
  std::string Path;

  /// The whole path: what opens the file from any directory.
  std::string absolute() const {
    return Root.empty() ? Path : Root == "/" ? Root + Path : Root + '/' + Path;
  }
};

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_ROOTEDPATH_H
