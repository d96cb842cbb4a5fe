#include "tools/vnx-scan/project/Prefilter.h"

#include "checks/pieces/PieceText.h"

#include <algorithm>
#include <atomic>
#include <string_view>
#include <system_error>
#include <thread>

namespace vnx::scan {

using pieces::Clue;
using pieces::Suspicion;

namespace {

/// A unit's own text and what it includes.
struct UnitTexts {
  CommandFacts Own;
  pieces::TextFacts All;
};

class Judge {
public:
  Judge(const std::vector<const CompileCommand *> &Commands,
        std::vector<Verdict> &Verdicts)
      : Commands(Commands), Verdicts(Verdicts) {}

  void run(unsigned Threads) {
    inParallel(Threads, [this](IncludeGraph::Walk &Walk, std::size_t I) {
      UnitTexts Unit = collect(Walk, *Commands[I]);
      pieces::TextFacts All = Unit.All;
      // What matters only together with other files is looked at when all of
      // them are read, if nothing else has decided before.
      Unit.All.Names = 0;
      Unit.All.HasListMacro = Unit.Own.Facts.HasListMacro;
      Unit.All.HasComputedInclude = Unit.All.HasOpenRun = false;
      if (Unit.Own.IsC)
        Unit.All.Lone = 0;
      Verdicts[I].Why = pieces::suspicionOf(Unit.All);
      if (Verdicts[I].Why != Suspicion::None)
        return explain(Unit, Walk, Verdicts[I]);
      Verdicts[I].Why = pieces::suspicionOf(All);
      if (Verdicts[I].Why != Suspicion::None)
        NeedsMore = true;
    });
    if (!NeedsMore)
      return;
    learn();
    inParallel(Threads, [this](IncludeGraph::Walk &Walk, std::size_t I) {
      if (Verdicts[I].Why == Suspicion::None || !Verdicts[I].Places.empty())
        return;
      UnitTexts Unit = collect(Walk, *Commands[I]);
      pieces::TextFacts &All = Unit.All;
      All.HasComputedInclude = false;
      All.Names = pieces::stringizedParts(Unit.Own.Names, Stringizers);
      if (Unit.Own.IsC)
        All.Lone = 0;
      for (const IncludeGraph::File *File : Walk.found()) {
        All.Names |= File->Learned.Stringized;
        All.Lone |= File->Learned.Joined;
        All.HasComputedInclude |= File->Learned.IncludesComputed;
      }
      if ((All.HasListMacro || All.HasOpenRun) && HasListUse) {
        // Other units have other macros of the same names.
        std::vector<const pieces::NameFacts *> Names{&Unit.Own.Names};
        for (const IncludeGraph::File *File : Walk.found())
          Names.push_back(&File->Names);
        All.HasListMacro = usesListMacro(Names);
      } else {
        All.HasListMacro = false;
      }
      All.HasOpenRun = false;
      Verdicts[I].Why = pieces::suspicionOf(All);
      explain(Unit, Walk, Verdicts[I]);
    });
  }

private:
  template <typename Function>
  void inParallel(unsigned Threads, const Function &Do) {
    std::atomic<std::size_t> Next{0};
    auto Work = [&] {
      IncludeGraph::Walk Walk(Graph);
      for (std::size_t I; (I = Next++) < Commands.size();)
        Do(Walk, I);
    };
    std::vector<std::thread> Others;
    std::size_t Wanted = std::min<std::size_t>(Threads, Commands.size());
    try {
      while (Others.size() + 1 < Wanted)
        Others.emplace_back(Work);
    } catch (const std::system_error &) {
      // Those there are do it all.
    }
    Work();
    for (std::thread &T : Others)
      T.join();
  }

  static void addOdd(CommandFacts &To, Clue::Kind What) {
    To.Facts.IsOdd = true;
    To.Clues.push_back({What, 0, 0});
  }

  static UnitTexts collect(IncludeGraph::Walk &Walk,
                           const CompileCommand &Command) {
    UnitTexts Result;
    CommandFacts &Own = Result.Own;
    Own = factsOf(Command);
    Walk.start(Own.Where);
    // A unit that cannot be read is Clang's to complain about.
    if (!Walk.add(Command.path()))
      addOdd(Own, Clue::Kind::Unreadable);
    for (const std::string &Name : Own.Included) {
      bool IsFound = false;
      if (!Name.empty() && Name[0] == '/') {
        IsFound = Walk.add(Name);
      } else {
        IsFound = Walk.add(Command.Directory + '/' + Name);
        for (const std::string &Folder : Own.Where.Project)
          IsFound |= Walk.add(Folder + '/' + Name);
      }
      if (!IsFound)
        addOdd(Own, Clue::Kind::NoSuchInclude);
    }
    Result.All = Own.Facts;
    for (const IncludeGraph::File *File : Walk.found())
      Result.All.add(File->Facts);
    return Result;
  }

  /// What macros do, of all files and commands together. A name that means one
  /// thing here and another there means both everywhere.
  void learn() {
    std::vector<IncludeGraph::File *> Files = Graph.files();
    std::vector<pieces::NameFacts> Commanded;
    for (const CompileCommand *Command : Commands) {
      CommandFacts Own = factsOf(*Command);
      if (!Own.Names.Defined.empty())
        Commanded.push_back(std::move(Own.Names));
    }
    std::vector<const pieces::NameFacts *> All;
    for (const IncludeGraph::File *File : Files)
      All.push_back(&File->Names);
    for (const pieces::NameFacts &Each : Commanded)
      All.push_back(&Each);

    pieces::MacroSet Asked, Macros;
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
          Macros.add(Name);
    // Their names may be pasted, too.
    if (!Stringizers.isEmpty())
      for (const pieces::NameFacts *Each : All)
        for (const pieces::NameFacts::Paste &Paste : Each->Pastes)
          Stringizers.add(Paste.Macro);
    grow(Stringizers, All);
    HasListUse = usesListMacro(All);
    for (IncludeGraph::File *File : Files) {
      const pieces::NameFacts &Names = File->Names;
      auto &To = File->Learned;
      To.Stringized = pieces::stringizedParts(Names, Stringizers);
      for (const pieces::NameFacts::Argument &String : Names.Lone)
        if (Macros.has(String.Callee))
          To.Joined |= String.Parts;
      for (pieces::NameId Name : Names.ComputedIncludes)
        To.IncludesComputed |= Macros.has(Name);
    }
    JoiningMacros = std::move(Macros);
  }

  static bool grow(pieces::MacroSet &Set,
                   const std::vector<const pieces::NameFacts *> &All) {
    bool Result = false;
    for (bool HasGrown = true; HasGrown;) {
      HasGrown = false;
      for (const pieces::NameFacts *Each : All)
        HasGrown |= Set.grow(*Each);
      Result |= HasGrown;
    }
    return Result;
  }

  /// True if a macro that stands for several elements, or one that stands for
  /// that one, is used where a list may be.
  static bool usesListMacro(const std::vector<const pieces::NameFacts *> &All) {
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

  /// Finds the first place, by path, that \p IsIt is true for.
  template <typename Function>
  static bool findPlace(const UnitTexts &Unit, const IncludeGraph::Walk &Walk,
                        const Function &IsIt, Verdict &To) {
    const IncludeGraph::File *Best = nullptr;
    const Clue *Found = nullptr;
    for (const Clue &Each : Unit.Own.Clues)
      if (!Found && IsIt(Each))
        Found = &Each;
    if (!Found)
      for (const IncludeGraph::File *File : Walk.found())
        for (const Clue &Each : File->Clues)
          if (IsIt(Each)) {
            if (!Best || File->Path < Best->Path) {
              Best = File;
              Found = &Each;
            }
            break;
          }
    if (!Found)
      return false;
    To.Places.push_back({Best ? Best->Path : std::string(), *Found});
    return true;
  }

  /// The same for a string that is an argument or an element.
  bool findLone(std::uint8_t Part, bool OfMacros,
                const IncludeGraph::Walk &Walk, Verdict &To) const {
    const IncludeGraph::File *Best = nullptr;
    std::uint32_t Line = 0;
    for (const IncludeGraph::File *File : Walk.found()) {
      if (Best && Best->Path < File->Path)
        continue;
      for (const auto &Each : File->Names.Lone)
        if ((Each.Parts & Part) &&
            (!OfMacros || JoiningMacros.has(Each.Callee))) {
          Best = File;
          Line = Each.Line;
          break;
        }
    }
    if (Best)
      To.Places.push_back({Best->Path, {Clue::Kind::String, Part, Line}});
    return Best != nullptr;
  }

  /// The same for a name that may become a string.
  bool findName(std::uint8_t Part, const IncludeGraph::Walk &Walk,
                Verdict &To) const {
    const IncludeGraph::File *Best = nullptr;
    std::uint32_t Line = 0;
    for (const IncludeGraph::File *File : Walk.found()) {
      if (Best && Best->Path < File->Path)
        continue;
      std::uint32_t First = 0;
      auto Take = [&](const pieces::NameFacts::Argument &Each) {
        if ((Each.Parts & Part) && (First == 0 || Each.Line < First))
          First = Each.Line;
      };
      for (const auto &Each : File->Names.Bodies)
        Take(Each);
      for (const auto &Each : File->Names.Arguments)
        if (Stringizers.has(Each.Callee))
          Take(Each);
      if (First != 0) {
        Best = File;
        Line = First;
      }
    }
    To.Places.push_back(
        {Best ? Best->Path : std::string(), {Clue::Kind::Name, Part, Line}});
    return Best != nullptr;
  }

  /// Adds where it is that \p To says Why.
  void explain(const UnitTexts &Unit, const IncludeGraph::Walk &Walk,
               Verdict &To) const {
    auto First = [&](auto IsIt) { findPlace(Unit, Walk, IsIt, To); };
    switch (To.Why) {
    case Suspicion::None:
      return;
    case Suspicion::Token:
      return First([](const Clue &C) { return C.What == Clue::Kind::Token; });
    case Suspicion::Pieces:
    case Suspicion::Names:
      return explainPieces(Unit, Walk, To);
    case Suspicion::List:
      if (Unit.All.HasList)
        return First([](const Clue &C) {
          return C.What == Clue::Kind::List || C.What == Clue::Kind::Pack ||
                 C.What == Clue::Kind::IncludeInList;
        });
      return First([](const Clue &C) {
        return C.What == Clue::Kind::ListMacro || C.What == Clue::Kind::OpenRun;
      });
    case Suspicion::Constant:
      return First(
          [](const Clue &C) { return C.What == Clue::Kind::Constant; });
    case Suspicion::Odd:
      if (!Unit.All.IsOdd)
        return First([](const Clue &C) {
          return C.What == Clue::Kind::ComputedInclude;
        });
      return First(
          [](const Clue &C) { return C.What >= Clue::Kind::RareEscape; });
    }
  }

  void explainPieces(const UnitTexts &Unit, const IncludeGraph::Walk &Walk,
                     Verdict &To) const {
    const pieces::TextFacts &Facts = Unit.All;
    // The fewer kinds of pieces it takes the better.
    std::uint8_t Parts = Facts.Strings | Facts.Lone;
    if (!pieces::spellPrefix(Parts))
      Parts |= Facts.Characters;
    if (!pieces::spellPrefix(Parts))
      Parts |= Facts.Names;
    for (std::uint8_t Part : pieces::spellingOf(Parts)) {
      auto IsA = [Part](Clue::Kind What) {
        return [Part, What](const Clue &C) {
          return C.What == What && C.Part == Part;
        };
      };
      bool IsFound = findPlace(Unit, Walk, IsA(Clue::Kind::String), To);
      if (!IsFound && (Facts.Lone & Part))
        IsFound = findLone(Part, Unit.Own.IsC, Walk, To);
      if (!IsFound && (Facts.Characters & Part))
        IsFound = findPlace(Unit, Walk, IsA(Clue::Kind::Character), To);
      if (!IsFound)
        findName(Part, Walk, To);
    }
  }

  const std::vector<const CompileCommand *> &Commands;
  std::vector<Verdict> &Verdicts;
  IncludeGraph Graph;
  std::atomic<bool> NeedsMore{false};
  bool HasListUse = false;
  pieces::MacroSet Stringizers;
  /// Of those that a string is an argument of.
  pieces::MacroSet JoiningMacros;
};

} // namespace

std::vector<Verdict>
judgeUnits(const std::vector<const CompileCommand *> &Commands,
           unsigned Threads) {
  std::vector<Verdict> Result(Commands.size());
  Judge(Commands, Result).run(Threads);
  return Result;
}

} // namespace vnx::scan
