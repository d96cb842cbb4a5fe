//===- IncludeGraph.h - the project's files that a unit may read -*- C++
//-*-===//
#ifndef VNX_TOOLS_VNX_SCAN_PROJECT_INCLUDEGRAPH_H
#define VNX_TOOLS_VNX_SCAN_PROJECT_INCLUDEGRAPH_H

#include "checks/pieces/NameFacts.h"
#include "checks/pieces/TextFacts.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
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

  bool operator<(const IncludePaths &Other) const {
    return Project != Other.Project ? Project < Other.Project
                                    : System < Other.System;
  }
};

/// Reads files, each once, and follows their includes. Where a name leads to
/// several files, all count; where to none, it is the system's. Not for two
/// threads.
class IncludeGraph {
public:
  struct File {
    std::string Path;
    bool IsThere = false;
    std::string Directory;
    pieces::FileFacts Content;
    std::optional<pieces::NameFacts> Names;
  };

  /// Adds \p Path and all that it may include, but what is silent, to \p Found;
  /// false if \p Path cannot be read. They live as long as this.
  bool collect(const std::string &Path, const IncludePaths &Where,
               std::set<File *> &Found);

  /// Reads \p Of once more.
  static const pieces::NameFacts &names(File &Of);

private:
  using Edges = std::vector<std::pair<File *, bool>>;
  /// What was found out for one set of folders.
  struct Paths {
    std::unordered_map<const File *, Edges> Resolved;
  };

  File &file(const std::string &Path);
  const Edges &edges(const File &From, const IncludePaths &Where, Paths &Known);

  std::unordered_map<std::string, std::unique_ptr<File>> Files;
  std::map<IncludePaths, Paths> ByPaths;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_PROJECT_INCLUDEGRAPH_H
