//===- Arguments.h - what was typed -----------------------------*- C++ -*-===//
//
// The first of two steps: these are the words of the command line, checked for
// form only. What they mean together is settled in Options.h.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_ARGUMENTS_H
#define VNX_TOOLS_VNX_SCAN_INPUT_ARGUMENTS_H

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vnx::scan {

struct Arguments {
  std::vector<std::string> Paths;
  std::vector<std::string> Include, Exclude;
  bool Staged = false;
  bool NoIgnore = false;
  bool NoHidden = false;
  bool Follow = false;
  bool IgnorePlaceholders = false;
  bool Fix = false;
  bool FixDryRun = false;
  bool Explain = false;
  bool ListLanguages = false;
  bool WarnUnusedSuppressions = false;
  bool ShowSuppressed = false;
  bool ShowUnits = false;
  bool ExitZero = false;
  bool Quiet = false;
  bool Help = false;
  bool Version = false;
  std::optional<std::string> BuildDirectory;
  std::optional<std::string> Prefilter;
  std::optional<std::string> Diff;
  std::optional<std::string> FilesFrom;
  std::optional<std::string> StdinFilename;
  std::optional<std::string> MaxFilesize;
  std::optional<std::string> Binary;
  std::optional<std::string> Threads;
  std::optional<std::string> Io;
  std::optional<std::string> Color;
  std::optional<std::string> EnvVar;
  std::optional<std::string> MinLength;
  std::optional<std::string> Baseline;
  std::optional<std::string> WriteBaseline;
  std::optional<std::string> Format;
  /// Each FORMAT=FILE.
  std::vector<std::string> Outputs;
  std::optional<std::string> FixStyle;
  std::optional<std::string> Config;
  std::optional<std::string> ConfigFile;
};

/// A command line that means nothing: lower case, no full stop.
struct UsageError {
  std::string Message;
};

/// \p Words are the arguments without the program's name.
std::variant<Arguments, UsageError>
parseArguments(std::vector<std::string> Words);

/// What --help and --version print, with the final newline.
std::string helpText();
std::string versionText();

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_ARGUMENTS_H
