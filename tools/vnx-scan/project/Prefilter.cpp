#include "tools/vnx-scan/project/Prefilter.h"

#include "checks/pieces/PieceText.h"

#include <algorithm>
#include <atomic>
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
      Suspicion Why = pieces::suspicionOf(Unit.All);
      if (Why == Suspicion::Names) {
        // What else there is needs no closer look.
        pieces::TextFacts Others = Unit.All;
        Others.Names = 0;
        Suspicion Other = pieces::suspicionOf(Others);
        if (Other != Suspicion::None)
          Why = Other;
      }
      if (Why == Suspicion::Names)
        NeedsNames = true;
      else if (Why != Suspicion::None)
        explain(Unit, Walk, Why, Verdicts[I]);
      Verdicts[I].Why = Why;
    });
    if (!NeedsNames)
      return;
    learnNames();
    inParallel(Threads, [this](IncludeGraph::Walk &Walk, std::size_t I) {
      if (Verdicts[I].Why != Suspicion::Names)
        return;
      UnitTexts Unit = collect(Walk, *Commands[I]);
      Unit.All.Names = pieces::stringizedParts(Unit.Own.Names, Stringizers);
      for (const IncludeGraph::File *File : Walk.found())
        Unit.All.Names |= pieces::stringizedParts(File->Names, Stringizers);
      Verdicts[I].Why = pieces::suspicionOf(Unit.All);
      if (Verdicts[I].Why != Suspicion::None)
        explain(Unit, Walk, Verdicts[I].Why, Verdicts[I]);
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

  /// Which of all files' macros make strings. A name that means one thing here
  /// and another there means both everywhere.
  void learnNames() {
    std::vector<IncludeGraph::File *> Files = Graph.files();
    std::vector<pieces::NameFacts> Commanded;
    for (const CompileCommand *Command : Commands) {
      CommandFacts Own = factsOf(*Command);
      if (!Own.Names.Mentions.empty() || !Own.Names.Stringizers.empty())
        Commanded.push_back(std::move(Own.Names));
    }
    std::vector<const pieces::NameFacts *> All;
    for (const IncludeGraph::File *File : Files)
      All.push_back(&File->Names);
    for (const pieces::NameFacts &Each : Commanded)
      All.push_back(&Each);
    for (const pieces::NameFacts *Each : All)
      for (pieces::NameId Name : Each->Stringizers)
        Stringizers.add(Name);
    for (bool HasGrown = true; HasGrown;) {
      HasGrown = false;
      for (const pieces::NameFacts *Each : All)
        HasGrown |= Stringizers.grow(*Each);
    }
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

  void explain(const UnitTexts &Unit, const IncludeGraph::Walk &Walk,
               Suspicion Why, Verdict &To) const {
    auto First = [&](auto IsIt) { findPlace(Unit, Walk, IsIt, To); };
    switch (Why) {
    case Suspicion::None:
      return;
    case Suspicion::Token:
      return First([](const Clue &C) { return C.What == Clue::Kind::Token; });
    case Suspicion::Pieces:
    case Suspicion::Names:
      return explainPieces(Unit, Walk, To);
    case Suspicion::List:
      return First([](const Clue &C) {
        return C.What == Clue::Kind::List || C.What == Clue::Kind::Pack ||
               C.What == Clue::Kind::IncludeInList ||
               C.What == Clue::Kind::ListMacro;
      });
    case Suspicion::Constant:
      return First(
          [](const Clue &C) { return C.What == Clue::Kind::Constant; });
    case Suspicion::Odd:
      return First(
          [](const Clue &C) { return C.What >= Clue::Kind::ComputedInclude; });
    }
  }

  void explainPieces(const UnitTexts &Unit, const IncludeGraph::Walk &Walk,
                     Verdict &To) const {
    const pieces::TextFacts &Facts = Unit.All;
    // The fewer kinds of pieces it takes the better.
    std::uint8_t Parts = Facts.Strings;
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
      if (!IsFound && Part == pieces::EndsInH)
        IsFound = findPlace(
            Unit, Walk,
            [](const Clue &C) { return C.What == Clue::Kind::FileName; }, To);
      if (!IsFound && (Facts.Characters & Part))
        IsFound = findPlace(Unit, Walk, IsA(Clue::Kind::Character), To);
      if (!IsFound)
        findName(Part, Walk, To);
    }
  }

  const std::vector<const CompileCommand *> &Commands;
  std::vector<Verdict> &Verdicts;
  IncludeGraph Graph;
  std::atomic<bool> NeedsNames{false};
  pieces::MacroSet Stringizers;
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
