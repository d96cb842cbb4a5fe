#include "checks/token/RuleOptions.h"

#include "checks/token/Characters.h"
#include "checks/token/Digest.h"
#include "checks/token/Redaction.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace vnx::token {

namespace {

/// One option: sets it, or says what its value must be.
struct Row {
  std::string_view Name;
  std::string_view Wanted;
  bool (*Set)(RuleOptions &, std::string_view);
};

bool setEnvVar(RuleOptions &Options, std::string_view Value) {
  if (!isValidEnvVar(Value))
    return false;
  Options.EnvVar = Value;
  return true;
}

bool setMinLength(RuleOptions &Options, std::string_view Value) {
  std::size_t Number = 0;
  const char *End = Value.data() + Value.size();
  auto [Stop, Error] = std::from_chars(Value.data(), End, Number);
  if (Error != std::errc() || Stop != End || Number < IssuedBodyLength)
    return false;
  Options.MinLength = Number;
  return true;
}

bool setIgnorePlaceholders(RuleOptions &Options, std::string_view Value) {
  bool IsOn = Value == "true" || Value == "1";
  if (!IsOn && Value != "false" && Value != "0")
    return false;
  Options.IgnorePlaceholders = IsOn;
  return true;
}

bool setFixStyle(RuleOptions &Options, std::string_view Value) {
  for (FixStyle Style : {FixStyle::Getenv, FixStyle::Checked})
    if (Value == toString(Style)) {
      Options.Style = Style;
      return true;
    }
  return false;
}

bool setExcludePaths(RuleOptions &Options, std::string_view Value) {
  Options.ExcludePaths = splitList(Value);
  return true;
}

bool setAllowedFingerprints(RuleOptions &Options, std::string_view Value) {
  std::vector<std::string> List = splitList(Value);
  if (!std::all_of(List.begin(), List.end(), isSha256))
    return false;
  Options.AllowedFingerprints = std::move(List);
  return true;
}

// In the order of the rule's page. The texts end "must be ...".
constexpr Row Rows[] = {
    {"EnvVar", "a C identifier", setEnvVar},
    {"MinLength", "a whole number of at least 34", setMinLength},
    {"IgnorePlaceholders", "true or false", setIgnorePlaceholders},
    {"FixStyle", "getenv or checked", setFixStyle},
    {"ExcludePaths", "globs with `;` between", setExcludePaths},
    {"AllowedFingerprints",
     "fingerprints, 64 digits of 0-9 and a-f each, with `;` between",
     setAllowedFingerprints},
};
static_assert(IssuedBodyLength == 34, "it is in a message");

/// Levenshtein's distance, whatever the case of letters.
std::size_t distance(std::string_view A, std::string_view B) {
  std::vector<std::size_t> Costs(B.size() + 1);
  std::iota(Costs.begin(), Costs.end(), std::size_t(0));
  for (std::size_t I = 0; I < A.size(); ++I) {
    std::size_t Diagonal = Costs[0]++;
    for (std::size_t J = 0; J < B.size(); ++J) {
      std::size_t Same = Diagonal + (lower(A[I]) != lower(B[J]));
      Diagonal = Costs[J + 1];
      Costs[J + 1] = std::min({Costs[J] + 1, Costs[J + 1] + 1, Same});
    }
  }
  return Costs.back();
}

std::string spelled(std::string_view Name) {
  std::string Result = "'";
  Result += Rule.CheckName;
  Result += '.';
  // Whoever puts a token here must not see it again.
  Result += redactAll(Name.substr(0, 80));
  return Result + "'";
}

} // namespace

std::optional<std::string>
setOption(RuleOptions &Options, std::string_view Name, std::string_view Value) {
  for (const Row &R : Rows) {
    if (R.Name != Name)
      continue;
    if (R.Set(Options, Value))
      return std::nullopt;
    return "option " + spelled(Name) + " must be " + std::string(R.Wanted) +
           ", not '" + redactAll(Value) + "'";
  }
  const Row &Nearest = *std::min_element(
      std::begin(Rows), std::end(Rows), [&](const Row &A, const Row &B) {
        return distance(A.Name, Name) < distance(B.Name, Name);
      });
  return "unknown option " + spelled(Name) + ", did you mean " +
         spelled(Nearest.Name) + "?";
}

std::string_view wantedValue(std::string_view Name) {
  for (const Row &R : Rows)
    if (R.Name == Name)
      return R.Wanted;
  return std::string_view();
}

std::string_view toString(FixStyle Style) {
  return Style == FixStyle::Checked ? "checked" : "getenv";
}

std::vector<std::string> splitList(std::string_view Text) {
  std::vector<std::string> Result;
  while (!Text.empty()) {
    std::size_t End = Text.find(';');
    std::string_view Item = Text.substr(0, End);
    Text.remove_prefix(End == std::string_view::npos ? Text.size() : End + 1);
    std::size_t First = Item.find_first_not_of(" \t\r\n");
    if (First == std::string_view::npos)
      continue;
    Item = Item.substr(First, Item.find_last_not_of(" \t\r\n") + 1 - First);
    Result.emplace_back(Item);
  }
  return Result;
}

std::string joinList(const std::vector<std::string> &Items) {
  std::string Result;
  for (const std::string &Item : Items) {
    Result += Result.empty() ? "" : ";";
    Result += Item;
  }
  return Result;
}

} // namespace vnx::token
