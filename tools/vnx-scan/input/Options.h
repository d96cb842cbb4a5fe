//===- Options.h - what a scan is to do -------------------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_OPTIONS_H
#define VNX_TOOLS_VNX_SCAN_INPUT_OPTIONS_H

#include "checks/raw/Scanner.h"
#include "tools/vnx-scan/input/Arguments.h"
#include "tools/vnx-scan/input/ConfigFile.h"
#include "tools/vnx-scan/output/Format.h"
#include "tools/vnx-scan/output/Totals.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vnx::scan {

/// What settling depends on besides the command line.
struct Surroundings {
  bool OutIsTerminal = false;
  bool ErrIsTerminal = false;
  /// NO_COLOR is set and not empty, or TERM is `dumb`.
  bool NoColor = false;
  /// Standard error is a terminal on which a line can be erased.
  bool ErrCanErase = false;
  unsigned Cores = 1;
};

/// A file that the findings are written to.
struct OutputFile {
  Format Form = Format::Text;
  std::string Path;
};

struct Options {
  /// Not empty unless one of the next three is set.
  std::vector<std::string> Paths;
  /// Only what is added to the index.
  bool Staged = false;
  /// Only what is added since; see ChangesOptions::Revision.
  std::optional<std::string> DiffRevision;
  /// A file that lists more paths; `-` is standard input.
  std::optional<std::string> FilesFrom;
  std::optional<std::string> StandardInputName;
  /// The folder of a compile_commands.json, whose units are parsed, too.
  std::optional<std::string> BuildDirectory;
  /// Whether only those units are parsed that could put a token together.
  bool Prefilter = true;
  /// Globs, none of them empty.
  std::vector<std::string> Include, Exclude;
  /// In bytes; a larger file is skipped.
  std::uint64_t MaxFileSize = std::numeric_limits<std::uint64_t>::max();
  bool UseIgnoreRules = true;
  bool ScanHidden = true;
  bool FollowLinks = false;
  Format StandardOutput = Format::Text;
  std::vector<OutputFile> OutputFiles;
  std::optional<std::string> BaselinePath, WriteBaselinePath;
  Totals::FixMode Fixing = Totals::FixMode::Off;
  bool ShowProgress = false;
  bool ShowSuppressed = false;
  /// Whether the reason is kept for each unit that is parsed.
  bool ShowUnits = false;
  /// Whether findings leave the exit code at 0.
  bool ExitZero = false;
  bool Quiet = false;
  bool ColorOut = false;
  bool ColorErr = false;
  /// 1 to 1024.
  unsigned Threads = 1;
  /// Whether small files are read with io_uring: where it can be had, never, or
  /// else nothing is scanned.
  enum class IoKind { Auto, Plain, Uring };
  IoKind Io = IoKind::Auto;
  /// With what was typed, where no configuration says otherwise.
  raw::RuleOptions Rule;
  /// What was typed of the options that a configuration has, too.
  std::vector<RuleSetting> RuleFlags;
  /// YAML, and the name of a file of it; at most one of them.
  std::optional<std::string> Config;
  std::optional<std::string> ConfigFile;
};

/// The second step: defaults filled in, values checked.
std::variant<Options, UsageError> settle(const Arguments &Typed,
                                         const Surroundings &Around);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_OPTIONS_H
