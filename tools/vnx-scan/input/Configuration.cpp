#include "tools/vnx-scan/input/Configuration.h"

#include "tools/vnx-scan/input/FileSource.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace vnx::scan {

static constexpr char FileName[] = ".clang-tidy";

struct ConfigLevel {
  ConfigFile File;
  /// Its directory, with a slash at its end.
  std::string Directory;
  std::shared_ptr<const ConfigLevel> Above;
};

bool FileRules::allows(const std::string &Fingerprint) const {
  const auto &Allowed = Rule.AllowedFingerprints;
  return std::binary_search(Allowed.begin(), Allowed.end(), Fingerprint);
}

static std::string withSlash(std::string Directory) {
  if (Directory.empty() || Directory.back() != '/')
    Directory += '/';
  return Directory;
}

Configuration::Configuration(ConfigOptions Wanted)
    : Options(std::move(Wanted)) {
  std::error_code Ignored;
  Here = withSlash(std::filesystem::current_path(Ignored).string());
  TypedFrom = Here;
  if (Options.File) {
    auto Whole = std::filesystem::absolute(*Options.File, Ignored);
    TypedFrom = withSlash(
        std::filesystem::weakly_canonical(Whole, Ignored).parent_path());
    FileText Read = readText(*Options.File, *Options.File, /*MayMiss=*/false);
    // If it cannot be had, the files of the tree do not take its place: whoever
    // named another did not want them.
    Typed = Read.Text ? parse(*Read.Text, *Options.File) : ConfigFile();
  } else if (Options.Inline && !Options.Inline->empty()) {
    // An empty text means none, as for clang-tidy.
    Typed = parse(*Options.Inline, "--config");
  }
  Bottom = scopeOf(nullptr);
}

/// True if no file of the tree counts.
bool Configuration::isFixed() const { return Typed && !Typed->Inherits; }

std::string Configuration::shownPath(const std::string &Path) const {
  return Path.compare(0, Here.size(), Here) == 0 ? Path.substr(Here.size())
                                                 : Path;
}

Configuration::Scope Configuration::around(const std::string &Directory) {
  if (isFixed())
    return Bottom;
  auto Found = Known.find(Directory);
  if (Found != Known.end())
    return Found->second;
  Scope Above = Bottom;
  std::size_t Slash = Directory.rfind('/');
  if (Directory.size() > 1 && Slash != std::string::npos)
    Above = around(Slash == 0 ? "/" : Directory.substr(0, Slash));
  return Known[Directory] = below(Above, Directory, /*HasFile=*/true);
}

Configuration::Scope Configuration::below(const Scope &Above,
                                          const std::string &Directory,
                                          bool HasFile) {
  if (!HasFile || isFixed())
    return Above;
  auto Level = read(Directory, Above.Level);
  return Level == Above.Level ? Above : scopeOf(std::move(Level));
}

/// The level of \p Directory, or \p Above if it has no configuration.
std::shared_ptr<const ConfigLevel>
Configuration::read(const std::string &Directory,
                    std::shared_ptr<const ConfigLevel> Above) {
  std::string Path = withSlash(Directory) + FileName;
  FileText Read = readText(Path, shownPath(Path), /*MayMiss=*/true);
  // One with nothing in it is none for clang-tidy, too.
  if (!Read.IsThere || (Read.Text && Read.Text->empty()))
    return Above;
  ConfigLevel New;
  if (Read.Text)
    New.File = parse(*Read.Text, shownPath(Path));
  New.Directory = withSlash(Directory);
  New.Above = std::move(Above);
  return std::make_shared<const ConfigLevel>(std::move(New));
}

/// Complains about the file \p Shown, once.
void Configuration::blame(const std::string &Shown,
                          std::vector<ScanError> Errors) {
  if (Errors.empty() || !Blamed.insert(Shown).second)
    return;
  for (ScanError &Error : Errors)
    Trouble.push_back(std::move(Error));
}

/// \param MayMiss  it is no error if there is no such file
Configuration::FileText Configuration::readText(const std::string &Path,
                                                const std::string &Shown,
                                                bool MayMiss) {
  constexpr std::size_t MaxSize = 1 << 20;
  auto Fail = [&](ScanError Error) {
    if (Error.Advice.empty() || MayMiss)
      Error.Advice = "the defaults are used for the files it is about";
    blame(Shown, {std::move(Error)});
    return FileText{true, std::nullopt};
  };
  FileSource Source;
  switch (Source.open(Path, /*FollowLink=*/true)) {
  case FileSource::OpenStatus::Opened:
    break;
  case FileSource::OpenStatus::NotRegular:
    return Fail({Shown, "is not a regular file", "", false});
  case FileSource::OpenStatus::Failed:
    if (MayMiss && (Source.error() == ENOENT || Source.error() == ENOTDIR))
      return {};
    return Fail(errorFor(Shown, Source.error()));
  }
  FileText Result{true, std::string()};
  raw::ReadToEnd Read = raw::readAll(Source, *Result.Text, MaxSize + 1);
  if (Read.Error)
    return Fail(errorFor(Shown, Read.Error));
  if (!Read.AtEnd)
    return Fail({Shown, "is larger than 1 MiB", "", false});
  return Result;
}

ConfigFile Configuration::parse(std::string_view Text,
                                const std::string &Shown) {
  std::vector<ConfigError> Errors;
  ConfigFile Result = parseConfig(Text, Errors);
  std::vector<ScanError> Blame;
  for (ConfigError &Error : Errors)
    Blame.push_back({fmt::format("{}:{}:{}", Shown, Error.Line, Error.Column),
                     std::move(Error.What), "", false});
  blame(Shown, std::move(Blame));
  return Result;
}

/// Puts together what \p Level, those it inherits from, --config and the flags
/// say; \p Level may be null.
Configuration::Scope
Configuration::scopeOf(std::shared_ptr<const ConfigLevel> Level) {
  // From the nearest, which wins, upwards.
  struct Part {
    const ConfigFile *File;
    const std::string *Directory;
  };
  std::vector<Part> Parts;
  if (Typed)
    Parts.push_back({&*Typed, &TypedFrom});
  if (!isFixed())
    for (const ConfigLevel *L = Level.get(); L; L = L->Above.get()) {
      Parts.push_back({&L->File, &L->Directory});
      if (!L->File.Inherits)
        break;
    }
  auto Rules = std::make_shared<FileRules>();
  Rules->Rule = Options.Defaults;
  std::vector<std::string> Checks;
  std::string ExcludedFrom;
  for (auto P = Parts.rbegin(); P != Parts.rend(); ++P) {
    Checks.insert(Checks.end(), P->File->Checks.begin(), P->File->Checks.end());
    for (const RuleSetting &Setting : P->File->Settings) {
      token::setOption(Rules->Rule, Setting.Name, Setting.Value);
      if (Setting.Name == "ExcludePaths")
        ExcludedFrom = *P->Directory;
    }
  }
  for (const RuleSetting &Flag : Options.Flags)
    token::setOption(Rules->Rule, Flag.Name, Flag.Value);
  Rules->IsOff = turnsRuleOff(Checks);
  Rules->Excluded =
      token::ExcludedPaths(Rules->Rule.ExcludePaths, std::move(ExcludedFrom));
  auto &Allowed = Rules->Rule.AllowedFingerprints;
  std::sort(Allowed.begin(), Allowed.end());
  return {std::move(Rules), std::move(Level)};
}

} // namespace vnx::scan
