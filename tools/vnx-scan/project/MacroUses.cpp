#include "tools/vnx-scan/project/MacroUses.h"

#include <algorithm>
#include <string_view>

namespace vnx::scan {

bool grow(pieces::MacroSet &Set, const AllNames &All) {
  bool Result = false;
  for (bool HasGrown = true; HasGrown;) {
    HasGrown = false;
    for (const pieces::NameFacts *Each : All)
      HasGrown |= Set.grow(*Each);
    Result |= HasGrown;
  }
  return Result;
}

pieces::MacroSet redefinedIn(const AllNames &All) {
  pieces::MacroSet Result;
  for (const pieces::NameFacts *Each : All)
    for (pieces::NameId Name : Each->Redefined)
      Result.add(Name);
  grow(Result, All);
  return Result;
}

bool usesListMacro(const AllNames &All) {
  bool HasBraceMacro = false, HasOpenRun = false;
  for (const pieces::NameFacts *Each : All) {
    HasBraceMacro |= Each->HasBraceMacro;
    HasOpenRun |= Each->HasOpenRun;
  }
  if (HasBraceMacro && HasOpenRun)
    return true;
  pieces::MacroSet Lists;
  std::vector<std::string_view> Texts;
  for (const pieces::NameFacts *Each : All)
    for (const std::string &Name : Each->ListMacros) {
      Lists.add(pieces::idOf(Name));
      Texts.push_back(Name);
    }
  if (Lists.isEmpty())
    return false;
  bool HasUnnamed = grow(Lists, All);
  for (bool HasGrown = true; HasGrown;) {
    HasGrown = false;
    for (const pieces::NameFacts *Each : All)
      for (const pieces::NameFacts::Paste &Paste : Each->Pastes) {
        auto IsIt = [&](std::string_view Name) {
          return Name.find(Paste.Left) != std::string_view::npos &&
                 Name.find(Paste.Right) != std::string_view::npos;
        };
        // Of those that have come to it, only the hashes are known.
        if (!Lists.has(Paste.Macro) &&
            (HasUnnamed || std::any_of(Texts.begin(), Texts.end(), IsIt))) {
          Lists.add(Paste.Macro);
          HasGrown = HasUnnamed = true;
        }
      }
    HasUnnamed |= grow(Lists, All);
  }
  for (const pieces::NameFacts *Each : All)
    for (pieces::NameId Name : Each->ListNames)
      if (Lists.has(Name))
        return true;
  return HasBraceMacro;
}

/// Adds to \p Set what stands before parentheses and has no parameters. Whose
/// they are is said further in front: `S NOTHING (h)`.
static void addObjectLikeCallees(pieces::MacroSet &Set, const AllNames &All) {
  pieces::MacroSet Callees;
  for (const pieces::NameFacts *Each : All)
    for (const pieces::NameFacts::Argument &Name : Each->Arguments)
      Callees.add(Name.Callee);
  for (const pieces::NameFacts *Each : All)
    for (pieces::NameId Name : Each->ObjectLike)
      if (Callees.has(Name))
        Set.add(Name);
}

MacroUses::MacroUses(const AllNames &All) {
  pieces::MacroSet Asked;
  for (const pieces::NameFacts *Each : All) {
    for (pieces::NameId Name : Each->Stringizers)
      Stringizers.add(Name);
    for (const pieces::NameFacts::Argument &String : Each->Lone)
      Asked.add(String.Callee);
    for (pieces::NameId Name : Each->ComputedIncludes)
      Asked.add(Name);
  }
  for (const pieces::NameFacts *Each : All)
    for (pieces::NameId Name : Each->Defined)
      if (Asked.has(Name))
        Joining.add(Name);
  // Their names may be pasted, or passed, too.
  bool HasAny = !Stringizers.isEmpty();
  if (HasAny)
    for (const pieces::NameFacts *Each : All) {
      for (const pieces::NameFacts::Paste &Paste : Each->Pastes)
        Stringizers.add(Paste.Macro);
      for (pieces::NameId Name : Each->Callers)
        Stringizers.add(Name);
    }
  grow(Stringizers, All);
  if (HasAny)
    addObjectLikeCallees(Stringizers, All);
  HasListUse = usesListMacro(All);
}

} // namespace vnx::scan
