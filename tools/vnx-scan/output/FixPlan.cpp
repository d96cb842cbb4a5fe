#include "tools/vnx-scan/output/FixPlan.h"

#include <algorithm>

namespace vnx::scan {

static bool isSame(const token::Edit &A, const token::Edit &B) {
  return A.Begin == B.Begin && A.End == B.End && A.Text == B.Text;
}

static bool isBefore(const token::Edit &A, const token::Edit &B) {
  return A.Begin != B.Begin ? A.Begin < B.Begin : A.End < B.End;
}

/// True if the result would depend on which of the two is made first. An
/// insertion at either end of a replaced range does not.
static bool overlaps(const token::Edit &A, const token::Edit &B) {
  if (A.Begin == A.End && B.Begin == B.End)
    return A.Begin == B.Begin;
  return A.Begin < B.End && B.Begin < A.End;
}

FixPlan::Verdict FixPlan::take(const Fix &New) {
  Fix Added = missing(New);
  for (std::size_t I = 0; I < Added.size(); ++I) {
    if (Added[I].End < Added[I].Begin)
      return Verdict::Overlaps;
    auto Clashes = [&](const token::Edit &E) { return overlaps(E, Added[I]); };
    if (std::any_of(Edits.begin(), Edits.end(), Clashes) ||
        std::any_of(Added.begin(), Added.begin() + I, Clashes))
      return Verdict::Overlaps;
  }
  for (token::Edit &E : Added)
    Edits.insert(std::upper_bound(Edits.begin(), Edits.end(), E, isBefore),
                 std::move(E));
  return Verdict::Taken;
}

Fix FixPlan::missing(const Fix &New) const {
  Fix Result;
  for (const token::Edit &E : New) {
    auto Is = [&](const token::Edit &Other) { return isSame(E, Other); };
    if (std::none_of(Edits.begin(), Edits.end(), Is) &&
        std::none_of(Result.begin(), Result.end(), Is))
      Result.push_back(E);
  }
  return Result;
}

std::string FixPlan::apply(std::string_view Text) const {
  std::string Result;
  std::size_t Done = 0;
  for (const token::Edit &E : Edits) {
    Result += Text.substr(Done, E.Begin - Done);
    Result += E.Text;
    Done = E.End;
  }
  Result += Text.substr(Done);
  return Result;
}

} // namespace vnx::scan
