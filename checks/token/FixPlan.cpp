#include "checks/token/FixPlan.h"

#include <algorithm>

namespace vnx::token {

static bool isSame(const Edit &A, const Edit &B) {
  return A.Begin == B.Begin && A.End == B.End && A.Text == B.Text;
}

static bool isBefore(const Edit &A, const Edit &B) {
  return A.Begin != B.Begin ? A.Begin < B.Begin : A.End < B.End;
}

/// True if the result would depend on which of the two is made first. An
/// insertion at either end of a replaced range does not.
static bool overlaps(const Edit &A, const Edit &B) {
  if (A.Begin == A.End && B.Begin == B.End)
    return A.Begin == B.Begin;
  return A.Begin < B.End && B.Begin < A.End;
}

/// Those of \p Edits, which are sorted and do not overlap, that touch \p New.
static std::pair<Fix::const_iterator, Fix::const_iterator>
touching(const Fix &Edits, const Edit &New) {
  auto First = std::lower_bound(
      Edits.begin(), Edits.end(), New.Begin,
      [](const Edit &E, std::uint64_t Begin) { return E.Begin < Begin; });
  // Only the one before can reach so far, and the insertion that it begins
  // with.
  while (First != Edits.begin() && std::prev(First)->End >= New.Begin)
    --First;
  auto Last = First;
  while (Last != Edits.end() && Last->Begin <= New.End)
    ++Last;
  return {First, Last};
}

FixPlan::Verdict FixPlan::take(const Fix &New) {
  Fix Added = missing(New);
  for (std::size_t I = 0; I < Added.size(); ++I) {
    if (Added[I].End < Added[I].Begin)
      return Verdict::Overlaps;
    auto Clashes = [&](const Edit &E) { return overlaps(E, Added[I]); };
    auto [First, Last] = touching(Edits, Added[I]);
    if (std::any_of(First, Last, Clashes) ||
        std::any_of(Added.begin(), Added.begin() + I, Clashes))
      return Verdict::Overlaps;
  }
  for (Edit &E : Added)
    Edits.insert(std::upper_bound(Edits.begin(), Edits.end(), E, isBefore),
                 std::move(E));
  return Verdict::Taken;
}

Fix FixPlan::missing(const Fix &New) const {
  Fix Result;
  for (const Edit &E : New) {
    auto Is = [&](const Edit &Other) { return isSame(E, Other); };
    auto [First, Last] = touching(Edits, E);
    if (std::none_of(First, Last, Is) &&
        std::none_of(Result.begin(), Result.end(), Is))
      Result.push_back(E);
  }
  return Result;
}

std::string FixPlan::apply(std::string_view Text) const {
  std::string Result;
  std::size_t Done = 0;
  for (const Edit &E : Edits) {
    Result += Text.substr(Done, E.Begin - Done);
    Result += E.Text;
    Done = E.End;
  }
  Result += Text.substr(Done);
  return Result;
}

} // namespace vnx::token
