#include "checks/pieces/NameFacts.h"

namespace vnx::pieces {

NameId idOf(std::string_view Name) {
  // FNV-1a.
  std::uint32_t Hash = 2166136261u;
  for (char C : Name)
    Hash = (Hash ^ static_cast<unsigned char>(C)) * 16777619u;
  return Hash;
}

void NameFacts::add(const NameFacts &Other) {
  auto Append = [](auto &To, const auto &More) {
    To.insert(To.end(), More.begin(), More.end());
  };
  Append(Stringizers, Other.Stringizers);
  Append(Callers, Other.Callers);
  Append(ObjectLike, Other.ObjectLike);
  Append(Mentions, Other.Mentions);
  Append(Arguments, Other.Arguments);
  Append(Bodies, Other.Bodies);
  Append(Lone, Other.Lone);
  Append(Defined, Other.Defined);
  Append(ComputedIncludes, Other.ComputedIncludes);
  Append(ListMacros, Other.ListMacros);
  Append(Pastes, Other.Pastes);
  Append(Fragments, Other.Fragments);
  Append(Trust, Other.Trust);
  Append(Redefined, Other.Redefined);
  Append(ListNames, Other.ListNames);
  HasBraceMacro |= Other.HasBraceMacro;
  HasOpenRun |= Other.HasOpenRun;
}

bool isCalledStringizer(std::string_view Name) {
  return Name.find("STR") != std::string_view::npos ||
         Name.find("tringi") != std::string_view::npos ||
         Name.find("QUOTE") != std::string_view::npos;
}

void MacroSet::add(NameId Name) {
  Names.insert(Name);
  Filter[slot(Name)] |= std::uint64_t(1) << (Name % 64);
}

bool MacroSet::grow(const NameFacts &Facts) {
  bool Result = false;
  for (auto [Macro, Name] : Facts.Mentions)
    if (has(Name) && !has(Macro)) {
      add(Macro);
      Result = true;
    }
  return Result;
}

std::uint8_t stringizedParts(const NameFacts &Facts,
                             const MacroSet &Stringizers) {
  std::uint8_t Result = 0;
  if (Stringizers.isEmpty())
    return Result;
  for (const NameFacts::Argument &Each : Facts.Bodies)
    Result |= Each.Parts;
  for (const NameFacts::Argument &Each : Facts.Arguments)
    if (Stringizers.has(Each.Callee))
      Result |= Each.Parts;
  return Result;
}

} // namespace vnx::pieces
