#include "tools/vnx-scan/input/Options.h"

#include "checks/token/Grammar.h"
#include "checks/token/RuleOptions.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <set>

namespace vnx::scan {

/// \p Text as a number from \p Least to \p Most, all of it.
static std::optional<std::uint64_t>
parseNumber(const std::string &Text, std::uint64_t Least, std::uint64_t Most) {
  std::uint64_t Value = 0;
  const char *End = Text.data() + Text.size();
  auto [Stop, Error] = std::from_chars(Text.data(), End, Value);
  if (Error != std::errc() || Stop != End || Value < Least || Value > Most)
    return std::nullopt;
  return Value;
}

/// \p Text, a number that K, M or G may follow, as bytes.
static std::optional<std::uint64_t> parseSize(std::string Text) {
  constexpr std::string_view Units = "KMG";
  unsigned Shift = 0;
  std::size_t Unit = Text.empty() ? std::string::npos : Units.find(Text.back());
  if (Unit != std::string::npos) {
    Shift = 10 * (static_cast<unsigned>(Unit) + 1);
    Text.pop_back();
  }
  auto Number = parseNumber(Text, 0, UINT64_MAX >> Shift);
  if (Number)
    *Number <<= Shift;
  return Number;
}

/// What is scanned, in \p Result.
static std::optional<UsageError> settleSelection(const Arguments &Typed,
                                                 Options &Result) {
  Result.Paths = Typed.Paths;
  Result.FilesFrom = Typed.FilesFrom;
  Result.StandardInputName = Typed.StdinFilename;
  bool HasStandardInput =
      std::count(Typed.Paths.begin(), Typed.Paths.end(), "-") > 0;
  Result.Staged = Typed.Staged;
  Result.DiffRevision = Typed.Diff;
  bool FromGit = Typed.Staged || Typed.Diff;
  if (Typed.Staged && Typed.Diff)
    return UsageError{"--staged and --diff exclude each other"};
  Result.BuildDirectory = Typed.BuildDirectory;
  if (FromGit && Typed.BuildDirectory)
    return UsageError{fmt::format(
        "--project parses the files of the work tree, which need not be what "
        "{} scans; name the files instead",
        Typed.Staged ? "--staged" : "--diff")};
  std::string Prefilter = Typed.Prefilter.value_or("on");
  if (Prefilter != "on" && Prefilter != "off")
    return UsageError{
        fmt::format("--prefilter takes on or off, not '{}'", Prefilter)};
  if (Typed.Prefilter && !Typed.BuildDirectory)
    return UsageError{"--prefilter is about the units of --project"};
  Result.Prefilter = Prefilter == "on";
  Result.ShowUnits = Typed.ShowUnits;
  if (Typed.ShowUnits && (!Typed.BuildDirectory || !Result.Prefilter))
    return UsageError{"--show-units is about what the prefilter of --project "
                      "does not pass over"};
  if (Typed.BuildDirectory == "")
    return UsageError{"--project takes the folder of a compile_commands.json"};
  if (FromGit && (Typed.FilesFrom || Typed.StdinFilename || HasStandardInput))
    return UsageError{fmt::format(
        "{} takes files and folders of the repository only; scan the rest by "
        "itself",
        Typed.Staged ? "--staged" : "--diff")};
  if (Typed.StdinFilename) {
    if (Typed.StdinFilename->empty())
      return UsageError{"--stdin-filename takes a name"};
    if (Typed.Paths.empty() && !Typed.FilesFrom) {
      Result.Paths.emplace_back("-");
      HasStandardInput = true;
    }
    if (!HasStandardInput)
      return UsageError{
          "--stdin-filename is for standard input; add - to the paths"};
  }
  if (Typed.FilesFrom == "-" && HasStandardInput)
    return UsageError{"standard input cannot be a list of paths and a file to "
                      "be scanned at once"};
  if (Result.Paths.empty() && !Typed.FilesFrom && !FromGit)
    Result.Paths.emplace_back(".");

  Result.Include = Typed.Include;
  Result.Exclude = Typed.Exclude;
  for (const auto *Globs : {&Result.Include, &Result.Exclude})
    if (std::count(Globs->begin(), Globs->end(), "") > 0)
      return UsageError{
          fmt::format("{} takes a glob, not an empty text",
                      Globs == &Result.Include ? "--include" : "--exclude")};

  if (Typed.MaxFilesize) {
    auto Size = parseSize(*Typed.MaxFilesize);
    if (!Size)
      return UsageError{fmt::format(
          "--max-filesize takes a number of bytes, with K, M or G behind it "
          "for more, not '{}'",
          *Typed.MaxFilesize)};
    Result.MaxFileSize = *Size;
  }

  std::string Binary = Typed.Binary.value_or("scan");
  if (Binary != "scan" && Binary != "skip")
    return UsageError{
        fmt::format("--binary takes scan or skip, not '{}'", Binary)};
  Result.Rule.SkipBinary = Binary == "skip";
  return std::nullopt;
}

/// Fills in where findings go.
static std::optional<UsageError> settleOutput(const Arguments &Typed,
                                              Options &Result) {
  auto Unknown = [](std::string_view Option, std::string_view Name) {
    return UsageError{
        fmt::format("{}: there is no format '{}'; it is one of {}", Option,
                    Name, formatNames())};
  };
  if (Typed.Format) {
    auto Form = formatOf(*Typed.Format);
    if (!Form)
      return Unknown("--format", *Typed.Format);
    Result.StandardOutput = *Form;
  }
  std::set<std::string> Paths;
  for (const std::string &Output : Typed.Outputs) {
    std::size_t Equals = Output.find('=');
    if (Equals == std::string::npos || Equals + 1 == Output.size())
      return UsageError{fmt::format(
          "--output takes FORMAT=FILE, such as sarif=found.sarif, not '{}'",
          Output)};
    std::string Name = Output.substr(0, Equals);
    auto Form = formatOf(Name);
    if (!Form)
      return Unknown("--output", Name);
    std::string Path = Output.substr(Equals + 1);
    if (Path == "-")
      return UsageError{
          fmt::format("--output writes files; for standard output there is "
                      "--format={}",
                      Name)};
    if (!Paths.insert(Path).second)
      return UsageError{
          fmt::format("--output: '{}' cannot hold two reports", Path)};
    Result.OutputFiles.push_back({*Form, std::move(Path)});
  }
  return std::nullopt;
}

/// What the rule is, in \p Result.
static std::optional<UsageError> settleRule(const Arguments &Typed,
                                            Options &Result) {
  auto Set = [&](const char *Name, const std::string &Value) {
    if (token::setOption(Result.Rule, Name, Value))
      return false;
    Result.RuleFlags.push_back({Name, Value});
    return true;
  };
  if (Typed.IgnorePlaceholders)
    Set("IgnorePlaceholders", "true");
  if (Typed.MinLength && !Set("MinLength", *Typed.MinLength))
    return UsageError{fmt::format(
        "--min-length takes a number from {} up, not '{}': a shorter one "
        "would report what no token is",
        token::IssuedBodyLength, *Typed.MinLength)};
  if (Typed.EnvVar && !Set("EnvVar", *Typed.EnvVar))
    return UsageError{fmt::format(
        "--env-var takes a name of letters, digits and `_` that starts with "
        "no digit, not '{}'",
        *Typed.EnvVar)};
  if (Typed.FixStyle && !Set("FixStyle", *Typed.FixStyle))
    return UsageError{fmt::format("--fix-style takes getenv or checked, not "
                                  "'{}'",
                                  *Typed.FixStyle)};
  // As clang-tidy, even if one of them is empty.
  if (Typed.Config && Typed.ConfigFile)
    return UsageError{"--config and --config-file exclude each other"};
  Result.Config = Typed.Config;
  Result.ConfigFile = Typed.ConfigFile;
  return std::nullopt;
}

/// What becomes of findings besides being reported.
static std::optional<UsageError> settleActions(const Arguments &Typed,
                                               Options &Result) {
  Result.BaselinePath = Typed.Baseline;
  Result.WriteBaselinePath = Typed.WriteBaseline;
  if (Typed.Baseline == "" || Typed.WriteBaseline == "")
    return UsageError{
        fmt::format("{} takes the name of a file",
                    Typed.Baseline == "" ? "--baseline" : "--write-baseline")};
  if (!Typed.Fix && !Typed.FixDryRun)
    return std::nullopt;
  const char *Option = Typed.Fix ? "--fix" : "--fix-dry-run";
  if (Typed.Fix && Typed.FixDryRun)
    return UsageError{"--fix and --fix-dry-run exclude each other"};
  if (std::count(Result.Paths.begin(), Result.Paths.end(), "-") > 0)
    return UsageError{
        fmt::format("{} edits files; it cannot edit standard input", Option)};
  if (Typed.Staged || Typed.Diff)
    return UsageError{
        fmt::format("{} edits the files of the work tree, which need not be "
                    "what {} scans; name the files instead",
                    Option, Typed.Staged ? "--staged" : "--diff")};
  if (Typed.WriteBaseline)
    return UsageError{fmt::format(
        "{} and --write-baseline exclude each other: a finding is fixed or "
        "accepted",
        Option)};
  if (Typed.FixDryRun && Result.StandardOutput != Format::Text)
    return UsageError{
        fmt::format("--fix-dry-run shows a diff on standard output; write the "
                    "report to a file: --output {}=FILE",
                    *Typed.Format)};
  Result.Fixing =
      Typed.Fix ? Totals::FixMode::Applied : Totals::FixMode::Previewed;
  return std::nullopt;
}

std::variant<Options, UsageError> settle(const Arguments &Typed,
                                         const Surroundings &Around) {
  constexpr unsigned MostThreads = 1024;

  Options Result;
  if (auto Error = settleSelection(Typed, Result))
    return *Error;
  Result.UseIgnoreRules = !Typed.NoIgnore;
  Result.ScanHidden = !Typed.NoHidden;
  Result.FollowLinks = Typed.Follow;
  Result.ShowSuppressed = Typed.ShowSuppressed;
  Result.ExitZero = Typed.ExitZero;
  Result.Quiet = Typed.Quiet;
  Result.Rule.ListUnusedSuppressions = Typed.WarnUnusedSuppressions;
  Result.ShowProgress = Around.ErrCanErase && !Typed.Quiet;
  if (auto Error = settleOutput(Typed, Result))
    return *Error;
  if (auto Error = settleActions(Typed, Result))
    return *Error;

  Result.Threads = std::clamp(Around.Cores, 1u, MostThreads);
  if (Typed.Threads) {
    auto Value = parseNumber(*Typed.Threads, 1, MostThreads);
    if (!Value)
      return UsageError{
          fmt::format("--threads takes a number from 1 to {}, not '{}'",
                      MostThreads, *Typed.Threads)};
    Result.Threads = static_cast<unsigned>(*Value);
  }

  std::string Io = Typed.Io.value_or("auto");
  if (Io == "plain")
    Result.Io = Options::IoKind::Plain;
  else if (Io == "uring")
    Result.Io = Options::IoKind::Uring;
  else if (Io != "auto")
    return UsageError{
        fmt::format("--io takes auto, uring or plain, not '{}'", Io)};

  if (auto Error = settleRule(Typed, Result))
    return *Error;

  std::string Color = Typed.Color.value_or("auto");
  if (Color != "auto" && Color != "always" && Color != "never")
    return UsageError{
        fmt::format("--color takes auto, always or never, not '{}'", Color)};
  bool Auto = Color == "auto" && !Around.NoColor;
  Result.ColorOut = Color == "always" || (Auto && Around.OutIsTerminal);
  Result.ColorErr = Color == "always" || (Auto && Around.ErrIsTerminal);
  return Result;
}

} // namespace vnx::scan
