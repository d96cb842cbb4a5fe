#include "checks/token/Suppression.h"

#include "checks/token/Characters.h"
#include "checks/token/Grammar.h"
#include "checks/token/Rule.h"

#include <algorithm>
#include <optional>

namespace vnx::token {

static std::string_view trim(std::string_view Text) {
  constexpr std::string_view Space = " \t\r\n\v\f";
  std::size_t Begin = Text.find_first_not_of(Space);
  if (Begin == std::string_view::npos)
    return std::string_view();
  return Text.substr(Begin, Text.find_last_not_of(Space) - Begin + 1);
}

static bool equalsIgnoringCase(std::string_view A, std::string_view B) {
  return A.size() == B.size() &&
         std::equal(A.begin(), A.end(), B.begin(),
                    [&](char X, char Y) { return lower(X) == lower(Y); });
}

/// `*` is any text. Linear in practice: our names are short.
static bool globMatches(std::string_view Glob, std::string_view Text) {
  if (Glob.empty())
    return Text.empty();
  if (Glob[0] != '*')
    return !Text.empty() && Glob[0] == Text[0] &&
           globMatches(Glob.substr(1), Text.substr(1));
  Glob.remove_prefix(std::min(Glob.find_first_not_of('*'), Glob.size()));
  for (std::size_t Skipped = 0; Skipped <= Text.size(); ++Skipped)
    if (globMatches(Glob, Text.substr(Skipped)))
      return true;
  return false;
}

bool globsSelect(std::string_view Globs, std::string_view Check) {
  bool Selected = false;
  while (true) {
    std::size_t Comma = std::min(Globs.find(','), Globs.size());
    std::string_view Glob = trim(Globs.substr(0, Comma));
    bool Takes = true;
    if (!Glob.empty() && Glob[0] == '-') {
      Takes = false;
      Glob = trim(Glob.substr(1));
    }
    if (!Glob.empty() && globMatches(Glob, Check))
      Selected = Takes;
    if (Comma == Globs.size())
      return Selected;
    Globs.remove_prefix(Comma + 1);
  }
}

/// True if an item of \p Globs is about our checks, and matches this one.
static bool namesRule(std::string_view Globs) {
  std::string_view Ours = Rule.CheckName.substr(0, Rule.CheckName.find('-'));
  while (true) {
    std::size_t Comma = std::min(Globs.find(','), Globs.size());
    std::string_view Glob = trim(Globs.substr(0, Comma));
    if (Glob.substr(0, Ours.size()) == Ours &&
        globMatches(Glob, Rule.CheckName))
      return true;
    if (Comma == Globs.size())
      return false;
    Globs.remove_prefix(Comma + 1);
  }
}

/// The NOLINT at \p Offset, or nothing if it is another word or another rule's.
static std::optional<Suppression> parseNolint(std::string_view Text,
                                              std::size_t Offset) {
  std::size_t End = Offset;
  while (End < Text.size() && isLetter(Text[End]))
    ++End;
  Suppression Result;
  Result.Offset = Offset;
  Result.Marker = Text.substr(Offset, End - Offset);
  if (Result.Marker == "NOLINT")
    Result.Reach = Suppression::Scope::Line;
  else if (Result.Marker == "NOLINTNEXTLINE")
    Result.Reach = Suppression::Scope::NextLine;
  else if (Result.Marker == "NOLINTBEGIN")
    Result.Reach = Suppression::Scope::Begin;
  else if (Result.Marker == "NOLINTEND")
    Result.Reach = Suppression::Scope::End;
  else
    return std::nullopt;
  Result.Checks = "*";
  if (End < Text.size() && Text[End] == '(') {
    std::size_t Close = Text.find(')', End);
    if (Close != std::string_view::npos)
      Result.Checks = Text.substr(End + 1, Close - End - 1);
  }
  if (!globsSelect(Result.Checks, Rule.CheckName))
    return std::nullopt;
  Result.NamesRule = namesRule(Result.Checks);
  return Result;
}

/// True if \p Word is some tool's name of a rule (B105, G101, VNX-SEC-027,
/// python.lang.rule) rather than the first word of an explanation.
static bool looksLikeRule(std::string_view Word) {
  return std::any_of(Word.begin(), Word.end(), isDigit) ||
         Word.find('.') != std::string_view::npos ||
         Word.find('_') != std::string_view::npos;
}

/// Which rules what follows `nosec` or `nosemgrep` is about.
enum class Concern { All, ThisRule, Others };

static Concern concernOf(std::string_view Rest) {
  bool NamesRules = false;
  while (true) {
    std::size_t Begin = Rest.find_first_not_of(" \t:,");
    if (Begin == std::string_view::npos)
      break;
    std::size_t End = Begin;
    while (End < Rest.size() && (isBodyByte(Rest[End]) || Rest[End] == '-' ||
                                 Rest[End] == '_' || Rest[End] == '.'))
      ++End;
    std::string_view Word = Rest.substr(Begin, End - Begin);
    if (equalsIgnoringCase(Word, Rule.Id))
      return Concern::ThisRule;
    if (Word.empty() || !looksLikeRule(Word))
      break;
    NamesRules = true;
    Rest.remove_prefix(End);
  }
  return NamesRules ? Concern::Others : Concern::All;
}

namespace {

/// How one marker is recognised.
struct Form {
  std::string_view Marker;
  Suppression::Scope Reach;
  /// It may be followed by names of rules.
  bool NamesRules;
};

constexpr Form Forms[] = {
    {"nosec", Suppression::Scope::Line, true},
    {"nosemgrep", Suppression::Scope::Line, true},
    {"gitleaks:allow", Suppression::Scope::Line, false},
    {"betterleaks:allow", Suppression::Scope::Line, false},
    {"trufflehog:ignore", Suppression::Scope::Line, false},
    {"kingfisher:ignore", Suppression::Scope::Line, false},
    {"ggignore", Suppression::Scope::Line, false},
    {"pragma: allowlist secret", Suppression::Scope::Line, false},
    {"pragma: allowlist nextline secret", Suppression::Scope::NextLine, false},
};

} // namespace

/// True if the word at \p Begin ends and starts where a word can.
static bool isWholeWord(std::string_view Text, std::size_t Begin,
                        std::size_t End) {
  auto IsName = [&](std::size_t At) {
    return isNameCharacter(static_cast<unsigned char>(Text[At]));
  };
  return (Begin == 0 || !IsName(Begin - 1)) &&
         (End == Text.size() || !IsName(End));
}

std::vector<Suppression> findSuppressions(std::string_view Text) {
  std::vector<Suppression> Result;
  constexpr std::string_view Nolint = "NOLINT";
  for (std::size_t At = Text.find(Nolint); At != std::string_view::npos;
       At = Text.find(Nolint, At + Nolint.size()))
    if (auto Found = parseNolint(Text, At))
      Result.push_back(*Found);
  for (const Form &F : Forms)
    for (std::size_t At = Text.find(F.Marker); At != std::string_view::npos;
         At = Text.find(F.Marker, At + F.Marker.size())) {
      std::size_t End = At + F.Marker.size();
      if (!isWholeWord(Text, At, End))
        continue;
      std::string_view Rest =
          Text.substr(End, std::min(Text.find('\n', End), Text.size()) - End);
      Concern About = F.NamesRules ? concernOf(Rest) : Concern::All;
      if (About == Concern::Others)
        continue;
      Suppression Found;
      Found.Reach = F.Reach;
      Found.Offset = At;
      Found.Marker = F.Marker;
      Found.NamesRule = About == Concern::ThisRule;
      Result.push_back(std::move(Found));
    }
  std::sort(Result.begin(), Result.end(),
            [](const Suppression &A, const Suppression &B) {
              return A.Offset < B.Offset;
            });
  return Result;
}

std::string Suppression::spelled() const {
  return isNolint() ? Marker + '(' + Checks + ')' : Marker;
}

bool mayNameRule(std::string_view Text) {
  constexpr auto None = std::string_view::npos;
  return Text.find("NOLINT") != None || Text.find("nosec") != None ||
         Text.find("nosemgrep") != None;
}

} // namespace vnx::token
