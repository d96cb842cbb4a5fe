//===- Configuration.h - the rule as it is set for a file -------*- C++ -*-===//
//
// clang-tidy's order: the .clang-tidy nearest to the file; those above it only
// where it inherits, and then the nearer one wins; --config and --config-file
// instead of them all. What was typed as an option of its own wins over each.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_CONFIGURATION_H
#define VNX_TOOLS_VNX_SCAN_INPUT_CONFIGURATION_H

#include "checks/raw/Scanner.h"
#include "checks/token/ExcludedPaths.h"
#include "tools/vnx-scan/input/ConfigFile.h"
#include "tools/vnx-scan/input/ScanError.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::scan {

/// What holds for the files of one directory.
struct FileRules {
  raw::RuleOptions Rule;
  /// Checks names the rule and switches it off.
  bool IsOff = false;
  /// The option ExcludePaths.
  token::ExcludedPaths Excluded;

  /// True if ExcludePaths leaves out the file \p Path, a canonical path.
  bool excludes(std::string_view Path) const { return Excluded.matches(Path); }
  /// True if AllowedFingerprints holds \p Fingerprint.
  bool allows(const std::string &Fingerprint) const;
};

/// A directory that has a configuration, with those above it.
struct ConfigLevel;

struct ConfigOptions {
  /// What holds where nothing else is said.
  raw::RuleOptions Defaults;
  /// What was typed as options of their own; all of it is right.
  std::vector<RuleSetting> Flags;
  /// --config and --config-file, at most one of them.
  std::optional<std::string> Inline;
  std::optional<std::string> File;
};

/// Finds and reads configurations, each file once. Not for two threads; what
/// it gives may be used by any.
class Configuration {
public:
  /// The rules of a directory, and what those of its subdirectories follow
  /// from.
  struct Scope {
    std::shared_ptr<const FileRules> Rules;
    std::shared_ptr<const ConfigLevel> Level;
  };

  explicit Configuration(ConfigOptions Options);

  /// The scope of \p Directory, a canonical path; it need not exist.
  Scope around(const std::string &Directory);

  /// The scope of \p Directory, a canonical path, in the directory of scope
  /// \p Above.
  ///
  /// \param HasFile  whether it has a .clang-tidy
  Scope below(const Scope &Above, const std::string &Directory, bool HasFile);

  /// What was wrong since this was asked last.
  std::vector<ScanError> takeTrouble() { return std::move(Trouble); }

private:
  bool isFixed() const;
  std::shared_ptr<const ConfigLevel>
  read(const std::string &Directory, std::shared_ptr<const ConfigLevel> Above);
  /// The text of a file; nothing if it is missing or cannot be read.
  struct FileText {
    bool IsThere = false;
    std::optional<std::string> Text;
  };
  FileText readText(const std::string &Path, const std::string &Shown,
                    bool MayMiss);
  void blame(const std::string &Shown, std::vector<ScanError> Errors);
  ConfigFile parse(std::string_view Text, const std::string &Shown);
  Scope scopeOf(std::shared_ptr<const ConfigLevel> Level);
  std::string shownPath(const std::string &Path) const;

  ConfigOptions Options;
  /// The current directory, with a slash at its end.
  std::string Here;
  /// What --config or --config-file say, and where their globs start.
  std::optional<ConfigFile> Typed;
  std::string TypedFrom;
  Scope Bottom;
  std::map<std::string, Scope> Known;
  std::vector<ScanError> Trouble;
  /// Files about which was complained.
  std::set<std::string> Blamed;
};

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_CONFIGURATION_H
