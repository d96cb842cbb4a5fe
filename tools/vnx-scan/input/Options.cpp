#include "tools/vnx-scan/input/Options.h"

#include "checks/token/Grammar.h"
#include "checks/token/Rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

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

std::variant<Options, UsageError> settle(const Arguments &Typed,
                                         const Surroundings &Around) {
  constexpr unsigned MostThreads = 1024;
  constexpr std::uint64_t MostLength = std::uint64_t(1) << 40;

  Options Result;
  Result.Paths = Typed.Paths;
  if (Result.Paths.empty())
    Result.Paths.emplace_back(".");
  Result.UseIgnoreRules = !Typed.NoIgnore;
  Result.ScanHidden = !Typed.NoHidden;
  Result.FollowLinks = Typed.Follow;
  Result.Quiet = Typed.Quiet;
  Result.Rule.IgnorePlaceholders = Typed.IgnorePlaceholders;

  Result.Threads = std::clamp(Around.Cores, 1u, MostThreads);
  if (Typed.Threads) {
    auto Value = parseNumber(*Typed.Threads, 1, MostThreads);
    if (!Value)
      return UsageError{
          fmt::format("--threads takes a number from 1 to {}, not '{}'",
                      MostThreads, *Typed.Threads)};
    Result.Threads = static_cast<unsigned>(*Value);
  }

  if (Typed.MinLength) {
    auto Value =
        parseNumber(*Typed.MinLength, token::IssuedBodyLength, MostLength);
    if (!Value)
      return UsageError{fmt::format(
          "--min-length takes a number from {} up, not '{}': a shorter one "
          "would report what no token is",
          token::IssuedBodyLength, *Typed.MinLength)};
    Result.Rule.MinLength = *Value;
  }

  if (Typed.EnvVar) {
    if (!token::isValidEnvVar(*Typed.EnvVar))
      return UsageError{fmt::format(
          "--env-var takes a name of letters, digits and `_` that starts with "
          "no digit, not '{}'",
          *Typed.EnvVar)};
    Result.Rule.EnvVar = *Typed.EnvVar;
  }

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
