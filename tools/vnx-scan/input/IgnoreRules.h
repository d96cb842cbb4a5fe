//===- IgnoreRules.h - what git would not look at ---------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_IGNORERULES_H
#define VNX_TOOLS_VNX_SCAN_INPUT_IGNORERULES_H

#include "tools/vnx-scan/input/ScanError.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vnx::scan {

class Repository;
struct IgnoreLevel;

/// A directory and the repository whose work tree it lies in. Copies share the
/// repository, which is closed with the last of them. libgit2 stands behind
/// it, so all copies belong to one thread.
class IgnoreScope {
public:
  /// No repository, and therefore nothing ignored.
  IgnoreScope() = default;
  /// The work tree of \p Repo.
  explicit IgnoreScope(std::shared_ptr<Repository> Repo);

  /// The scope of the directory \p Name in this one, in the same repository,
  /// without the rules of its own.
  IgnoreScope below(std::string_view Name) const;
  /// Adds the rules of the directory's own .gitignore, if it has one.
  void readRules();

  /// True if git ignores the entry \p Name of this directory: a rule says so,
  /// and it is not tracked, nor anything in it.
  bool isIgnored(std::string_view Name, bool IsDirectory) const;

  /// True if a rule excludes the directory itself, or one around it. Rules
  /// cannot bring back what is in it; what is tracked is there all the same.
  bool isExcluded() const { return Excluded; }
  bool isTopOfWorkTree() const { return Repo && Path.empty(); }

private:
  bool isExcludedByRule(std::string_view Path, bool IsDirectory) const;

  std::shared_ptr<Repository> Repo;
  /// Relative to the work tree; empty or with a slash at its end.
  std::string Path;
  /// The .gitignore files from here up.
  std::shared_ptr<const IgnoreLevel> Rules;
  bool Excluded = false;
};

/// Finds the scopes of directories, which it outlives. Two in one repository
/// share it.
class IgnoreRules {
public:
  /// The scope of directory \p Directory, a canonical path: that of the
  /// repository around it, if any.
  ///
  /// \param Trouble  set if there is a repository that cannot be opened; the
  ///                 scope is then empty
  IgnoreScope around(const std::string &Directory,
                     std::optional<ScanError> &Trouble);

  /// The scope of \p Directory, which holds a `.git`: that of its own
  /// repository. Nothing if the `.git` is none, for then it is no repository
  /// for git either.
  std::optional<IgnoreScope> at(const std::string &Directory,
                                std::optional<ScanError> &Trouble);

  /// What turned out to be wrong with a repository since this was asked last,
  /// after it was opened.
  std::vector<ScanError> takeTrouble() { return std::exchange(Later, {}); }

private:
  std::shared_ptr<Repository> open(const std::string &Directory, unsigned Flags,
                                   std::optional<ScanError> &Trouble);

  /// By the path of the `.git`; closed when no scope is left.
  std::map<std::string, std::weak_ptr<Repository>> Open;
  std::vector<ScanError> Later;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_IGNORERULES_H
