#include "checks/raw/syntax/Outline.h"

#include <algorithm>

namespace vnx::raw {

Outline::Outline(std::vector<Region> List) : Regions(std::move(List)) {
  std::stable_sort(
      Regions.begin(), Regions.end(), [](const Region &A, const Region &B) {
        return A.Begin != B.Begin ? A.Begin < B.Begin : A.End > B.End;
      });

  std::vector<std::size_t> Open;
  for (std::size_t I = 0; I < Regions.size(); ++I) {
    while (!Open.empty() && Regions[Open.back()].End < Regions[I].End)
      Open.pop_back();
    while (!Open.empty() && Regions[Open.back()].End <= Regions[I].Begin)
      Open.pop_back();
    Parents.push_back(Open.empty() ? I : Open.back());
    Open.push_back(I);
  }
}

const Region *Outline::parentOf(const Region &Place) const {
  auto Index = static_cast<std::size_t>(&Place - Regions.data());
  return Parents[Index] == Index ? nullptr : &Regions[Parents[Index]];
}

/// The last region that begins at or before \p Pos.
const Region *Outline::lastAt(std::size_t Pos) const {
  auto Next = std::upper_bound(
      Regions.begin(), Regions.end(), Pos,
      [](std::size_t At, const Region &R) { return At < R.Begin; });
  return Next == Regions.begin() ? nullptr : &*std::prev(Next);
}

const Region *Outline::innermost(std::size_t Begin, std::size_t End) const {
  const Region *R = lastAt(Begin);
  while (R && !R->holds(Begin, End))
    R = parentOf(*R);
  return R;
}

const Region *Outline::around(std::size_t Begin, std::size_t End,
                              Region::Kind What) const {
  const Region *R = innermost(Begin, End);
  while (R && R->What != What)
    R = parentOf(*R);
  return R;
}

const Region *Outline::behind(std::size_t Pos) const {
  auto It = std::lower_bound(
      Regions.begin(), Regions.end(), Pos,
      [](const Region &R, std::size_t At) { return R.Begin < At; });
  return It == Regions.end() ? nullptr : &*It;
}

const Region *Outline::before(const Region &Place) const {
  if (&Place == Regions.data())
    return nullptr;
  const Region *R = &Place - 1;
  if (R->End > Place.Begin)
    return nullptr;
  for (const Region *Outer = parentOf(*R); Outer && Outer->End <= Place.Begin;
       Outer = parentOf(*Outer))
    R = Outer;
  return R;
}

} // namespace vnx::raw
