//===- ConfigFile.h - what a .clang-tidy says about the rule ----*- C++ -*-===//
//
// Read by a library for YAML, and as clang-tidy reads it where that concerns
// the rule: `Checks` as text or list, `CheckOptions` as list or mapping. What
// is about other checks, and keys that only some version of clang-tidy knows,
// is none of ours and left to clang-tidy.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_CONFIGFILE_H
#define VNX_TOOLS_VNX_SCAN_INPUT_CONFIGFILE_H

#include <string>
#include <string_view>
#include <vector>

namespace vnx::scan {

/// An option of the rule, without `vnx-sec-027.` in front, and its value.
struct RuleSetting {
  std::string Name;
  std::string Value;
};

struct ConfigFile {
  /// InheritParentConfig: the next file upwards counts, too.
  bool Inherits = false;
  /// The globs of Checks, a `-` in front of those that switch off.
  std::vector<std::string> Checks;
  /// Names and values are right; the last of a name counts.
  std::vector<RuleSetting> Settings;
};

/// A mistake in a configuration: lower case, no full stop.
struct ConfigError {
  /// 1-based; the column counts bytes.
  std::size_t Line = 0;
  std::size_t Column = 0;
  std::string What;
};

/// Reads \p Text. What is wrong is added to \p Errors; the rest counts, but
/// for a text that is no YAML at all, of which nothing does.
ConfigFile parseConfig(std::string_view Text, std::vector<ConfigError> &Errors);

/// True if \p Checks switch the rule off by its name: the last glob that fits
/// decides, but a `-*`, which is said in lists about other checks, does not
/// count.
bool turnsRuleOff(const std::vector<std::string> &Checks);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_CONFIGFILE_H
