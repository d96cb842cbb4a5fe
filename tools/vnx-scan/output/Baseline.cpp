#include "tools/vnx-scan/output/Baseline.h"

#include "checks/token/Digest.h"
#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/ReadFile.h"

#include <fmt/format.h>

#include <algorithm>

namespace vnx::scan {

static std::string header() {
  return fmt::format("vnx-baseline 1 {}", token::Rule.Id);
}

std::variant<Baseline, ScanError> parseBaseline(const std::string &Path,
                                                std::string_view Text) {
  auto Broken = [&](unsigned Line, std::string_view What) {
    return ScanError{fmt::format("{}:{}", Path, Line), std::string(What),
                     "mend it, or write it anew with --write-baseline", false};
  };
  Baseline Result;
  unsigned Number = 0;
  do {
    ++Number;
    std::size_t End = std::min(Text.find('\n'), Text.size());
    std::string_view Line = Text.substr(0, End);
    Text.remove_prefix(std::min(End + 1, Text.size()));
    if (!Line.empty() && Line.back() == '\r')
      Line.remove_suffix(1);
    if (Number == 1) {
      if (Line != header())
        return Broken(1, fmt::format("is no baseline of this version and rule: "
                                     "it does not begin with '{}'",
                                     header()));
      continue;
    }
    if (Line.empty() || Line.front() == '#')
      continue;
    std::size_t Space = std::min(Line.find(' '), Line.size());
    std::string_view Fingerprint = Line.substr(0, Space);
    if (!token::isSha256(Fingerprint))
      return Broken(Number, "a fingerprint has 64 digits from 0 to f");
    std::string_view File = Line.substr(std::min(Space + 1, Line.size()));
    Result.insert({std::string(Fingerprint), {std::string(File), Number}});
  } while (!Text.empty());
  return Result;
}

std::variant<Baseline, ScanError> readBaseline(const std::string &Path) {
  auto Text = readFile(Path);
  if (auto *Error = std::get_if<ScanError>(&Text))
    return *Error;
  return parseBaseline(Path, std::get<FileContent>(Text).Text);
}

std::string formatBaseline(const Baseline &Known) {
  std::string Result = header() + "\n";
  for (const auto &[Fingerprint, Entry] : Known)
    Result += Entry.File.empty()
                  ? Fingerprint + "\n"
                  : fmt::format("{} {}\n", Fingerprint, Entry.File);
  return Result;
}

} // namespace vnx::scan
