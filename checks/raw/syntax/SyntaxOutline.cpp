#include "checks/raw/syntax/SyntaxOutline.h"

#include "checks/raw/syntax/LexicalOutline.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace vnx::raw {

static std::optional<Region::Kind> kindOf(std::string_view Capture) {
  static constexpr std::pair<std::string_view, Region::Kind> Kinds[] = {
      {"string", Region::Kind::String},
      {"comment", Region::Kind::Comment},
      {"interpolation", Region::Kind::Interpolation},
      {"key", Region::Kind::Key},
      {"name", Region::Kind::Name},
      {"text", Region::Kind::Text},
      {"embedded", Region::Kind::Embedded},
      {"error", Region::Kind::Error},
  };
  for (const auto &[Name, Kind] : Kinds)
    if (Name == Capture)
      return Kind;
  return std::nullopt;
}

/// Finds where the quotes of a string end and begin again.
static void findContent(Region &String, std::string_view Text,
                        const Lexis &How) {
  auto Open = openStringAt(Text, String.Begin, How);
  if (!Open || Open->ContentBegin > String.End)
    return;
  std::size_t CloseLength = Open->Form->Close.size();
  String.ContentBegin = Open->ContentBegin;
  if (String.End - String.ContentBegin >= CloseLength &&
      Text.compare(String.End - CloseLength, CloseLength, Open->Form->Close) ==
          0)
    String.ContentEnd = String.End - CloseLength;
}

Outline syntaxOutline(const SyntaxTree &Tree, const Ranges &Where,
                      const Lexis &How) {
  std::vector<Region> Regions;
  for (const SyntaxTree::Capture &C : Tree.captures(Tree.grammar().secrets(), Where)) {
    auto Kind = kindOf(C.Name);
    if (!Kind || C.Begin == C.End)
      continue;
    Region R{*Kind, C.Begin, C.End, C.Begin, C.End};
    if (*Kind == Region::Kind::String)
      findContent(R, Tree.text(), How);
    Regions.push_back(R);
  }
  // Two ranges may both touch a node, and a key is a string as well: the more
  // telling kind comes last and is the inner one.
  auto Order = [](const Region &R) {
    return std::make_tuple(R.Begin, ~R.End, R.What);
  };
  std::sort(
      Regions.begin(), Regions.end(),
      [&](const Region &A, const Region &B) { return Order(A) < Order(B); });
  Regions.erase(std::unique(Regions.begin(), Regions.end(),
                            [&](const Region &A, const Region &B) {
                              return Order(A) == Order(B);
                            }),
                Regions.end());
  return Outline(std::move(Regions));
}

} // namespace vnx::raw
