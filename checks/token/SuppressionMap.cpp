#include "checks/token/SuppressionMap.h"

#include "checks/token/Characters.h"

#include <algorithm>
#include <set>

namespace vnx::token {

SuppressionMap::SuppressionMap(std::string_view Text,
                               std::vector<Suppression> List, LineEnds Ends)
    : All(std::move(List)) {
  if (All.empty())
    return;
  for (std::size_t Pos = 0; Pos < Text.size(); ++Pos)
    if (Ends == LineEnds::Any ? endsLine(Text, Pos) : Text[Pos] == '\n')
      LineStarts.push_back(Pos + 1);
  for (std::size_t I = 0; I < All.size(); ++I) {
    if (All[I].Reach == Suppression::Scope::Line)
      Lines.emplace(lineOf(All[I].Offset), I);
    else if (All[I].Reach == Suppression::Scope::NextLine)
      Lines.emplace(lineOf(All[I].Offset) + 1, I);
  }
  addRegions();
}

/// 0-based.
std::size_t SuppressionMap::lineOf(std::size_t Offset) const {
  return static_cast<std::size_t>(
      std::upper_bound(LineStarts.begin(), LineStarts.end(), Offset) -
      LineStarts.begin());
}

void SuppressionMap::addRegions() {
  // clang-tidy ends the innermost region that is still open with the same list
  // of checks. One that is never closed silences nothing: to clang-tidy that is
  // an error.
  std::map<std::string, std::vector<std::size_t>> Open;
  for (std::size_t I = 0; I < All.size(); ++I) {
    const Suppression &S = All[I];
    if (S.Reach == Suppression::Scope::Begin) {
      Open[S.Checks].push_back(I);
    } else if (S.Reach == Suppression::Scope::End && !Open[S.Checks].empty()) {
      std::size_t Begin = Open[S.Checks].back();
      Open[S.Checks].pop_back();
      Regions.push_back({All[Begin].Offset, S.Offset, Begin});
    }
  }
}

const Suppression *SuppressionMap::at(std::size_t Offset) const {
  std::size_t First = All.size();
  auto OfLine = Lines.find(lineOf(Offset));
  if (OfLine != Lines.end())
    First = OfLine->second;
  for (const Region &R : Regions)
    if (R.Begin <= Offset && Offset < R.End)
      First = std::min(First, R.Index);
  return First < All.size() ? &All[First] : nullptr;
}

std::vector<const Suppression *>
SuppressionMap::unused(const std::vector<std::size_t> &Offsets) const {
  std::set<std::size_t> TokenLines;
  for (std::size_t Offset : Offsets)
    TokenLines.insert(lineOf(Offset));
  auto IsUsed = [&](std::size_t I) {
    const Suppression &S = All[I];
    switch (S.Reach) {
    case Suppression::Scope::Line:
      return TokenLines.count(lineOf(S.Offset)) != 0;
    case Suppression::Scope::NextLine:
      return TokenLines.count(lineOf(S.Offset) + 1) != 0;
    case Suppression::Scope::Begin:
    case Suppression::Scope::End:
      break;
    }
    for (const Region &R : Regions) {
      if (S.Reach == Suppression::Scope::End && R.End == S.Offset)
        return true;
      if (R.Index == I)
        return std::any_of(Offsets.begin(), Offsets.end(), [&](std::size_t At) {
          return R.Begin <= At && At < R.End;
        });
    }
    return false;
  };
  std::vector<const Suppression *> Result;
  for (std::size_t I = 0; I < All.size(); ++I)
    if (All[I].NamesRule && !IsUsed(I))
      Result.push_back(&All[I]);
  return Result;
}

} // namespace vnx::token
