#include "checks/raw/fix/Surroundings.h"

#include <algorithm>

namespace vnx::raw {

Surroundings::Surroundings(
    const SyntaxTree &Tree,
    const std::vector<std::pair<std::size_t, std::size_t>> &Where)
    : Captures(Tree.captures(Tree.grammar().fixes(), Where)) {
  std::stable_sort(
      Captures.begin(), Captures.end(), [](const Capture &A, const Capture &B) {
        return A.Begin != B.Begin ? A.Begin < B.Begin : A.End > B.End;
      });
}

void Surroundings::moveTo(std::size_t Pos) {
  auto IsPast = [&](std::size_t I) { return Captures[I].End <= Pos; };
  Open.erase(std::remove_if(Open.begin(), Open.end(), IsPast), Open.end());
  for (; Next < Captures.size() && Captures[Next].Begin <= Pos; ++Next)
    if (!IsPast(Next))
      Open.push_back(Next);
}

const Surroundings::Capture *Surroundings::around(std::string_view Name) const {
  for (auto I = Open.rbegin(); I != Open.rend(); ++I)
    if (Captures[*I].Name == Name)
      return &Captures[*I];
  return nullptr;
}

const Surroundings::Capture *Surroundings::exactly(std::string_view Name,
                                                   std::size_t Begin,
                                                   std::size_t End) const {
  for (std::size_t I : Open)
    if (Captures[I].Name == Name && Captures[I].Begin == Begin &&
        Captures[I].End == End)
      return &Captures[I];
  return nullptr;
}

std::vector<const Surroundings::Capture *>
Surroundings::all(std::string_view Name) const {
  std::vector<const Capture *> Result;
  for (auto I = Open.rbegin(); I != Open.rend(); ++I)
    if (Captures[*I].Name == Name)
      Result.push_back(&Captures[*I]);
  return Result;
}

const Surroundings::Capture *Surroundings::beside(const Capture &Other,
                                                  std::string_view Name) const {
  // A match's captures are not far from one another; the one before begins
  // before the place.
  auto At = static_cast<std::size_t>(&Other - Captures.data());
  constexpr std::size_t Far = 256;
  for (std::size_t I = At > Far ? At - Far : 0;
       I < std::min(At + Far, Captures.size()); ++I)
    if (Captures[I].Match == Other.Match && Captures[I].Name == Name)
      return &Captures[I];
  return nullptr;
}

std::string_view Surroundings::reason(std::size_t Begin,
                                      std::size_t End) const {
  constexpr std::string_view OtherType = "its type may be another than string";
  struct Reason {
    std::string_view Name, Text;
    /// Not for what is merely in it, as in an interpolation.
    bool IsOfItself = false;
  };
  static constexpr Reason Reasons[] = {
      {"constant", "it has to be a constant here"},
      {"import-name", "it names what is imported"},
      {"key", "it is a key"},
      {"macro", "it is an argument of a macro"},
      {"pattern", "it is a pattern"},
      {"statement", "nothing uses its value: delete it", true},
      {"tagged", "a function gets the template as it is", true},
      {"type", "it is a type"},
      {"typed", OtherType},
      {"verbatim", "nothing is expanded in this kind of string"},
  };
  // What a function returns has the type that it says it has.
  if (exactly("returned", Begin, End))
    if (const Capture *Function = around("function");
        Function && exactly("typed-function", Function->Begin, Function->End))
      return OtherType;
  for (std::size_t I : Open)
    for (const Reason &R : Reasons)
      if (R.Name == Captures[I].Name &&
          (!R.IsOfItself ||
           (Captures[I].Begin == Begin && Captures[I].End == End)))
        return R.Text;
  return "";
}

} // namespace vnx::raw
