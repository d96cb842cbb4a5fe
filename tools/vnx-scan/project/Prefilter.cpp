#include "tools/vnx-scan/project/Prefilter.h"

#include "checks/pieces/PieceText.h"
#include "tools/vnx-scan/project/Explanation.h"
#include "tools/vnx-scan/project/MacroUses.h"
#include "tools/vnx-scan/project/OnThreads.h"
#include "tools/vnx-scan/project/UnitTexts.h"

#include <algorithm>
#include <atomic>

namespace vnx::scan {

using pieces::Suspicion;

namespace {

class Judge {
public:
  Judge(const std::vector<const CompileCommand *> &Commands,
        std::vector<Verdict> &Verdicts)
      : Commands(Commands), Verdicts(Verdicts) {}

  void run(unsigned Threads) {
    forAllUnits(Threads, [this](IncludeGraph::Walk &Walk, std::size_t I) {
      judgeAlone(Walk, I);
    });
    learn();
    if (!NeedsMore && !TrustsRedefined)
      return;
    forAllUnits(Threads, [this](IncludeGraph::Walk &Walk, std::size_t I) {
      if (Verdicts[I].Places.empty() &&
          (Verdicts[I].Why != Suspicion::None || TrustsRedefined))
        judgeTogether(Walk, I);
    });
  }

private:
  template <typename Function>
  void forAllUnits(unsigned Threads, const Function &Do) {
    std::atomic<std::size_t> Next{0};
    onThreads(std::min<std::size_t>(Threads, Commands.size()), [&] {
      IncludeGraph::Walk Walk(Graph);
      for (std::size_t I; (I = Next++) < Commands.size();)
        Do(Walk, I);
    });
  }

  /// By what its own files say. What matters only together with others is
  /// looked at when all of them are read, if nothing else has decided before.
  void judgeAlone(IncludeGraph::Walk &Walk, std::size_t I) {
    UnitTexts Unit = collectTexts(Walk, *Commands[I]);
    pieces::TextFacts All = Unit.All;
    Unit.All.Names = 0;
    Unit.All.HasListMacro = Unit.Own.Facts.HasListMacro;
    Unit.All.HasComputedInclude = Unit.All.HasOpenRun = false;
    Unit.All.PastesConstexpr = false;
    if (Unit.Own.IsC)
      Unit.All.Lone = 0;
    if (decide(Unit, Walk, I))
      return;
    Verdicts[I].Why = pieces::suspicionOf(All);
    if (Verdicts[I].Why != Suspicion::None)
      NeedsMore = true;
  }

  void judgeTogether(IncludeGraph::Walk &Walk, std::size_t I) {
    UnitTexts Unit = collectTexts(Walk, *Commands[I]);
    pieces::TextFacts &All = Unit.All;
    All.HasComputedInclude = false;
    All.Fragments = Unit.Own.Facts.Fragments;
    All.Names = pieces::stringizedParts(Unit.Own.Names, Macros.Stringizers);
    if (Unit.Own.IsC)
      All.Lone = 0;
    for (const IncludeGraph::File *File : Walk.found()) {
      All.Names |= File->Learned.Stringized;
      All.Lone |= File->Learned.Joined;
      All.HasComputedInclude |= File->Learned.IncludesComputed;
      All.Fragments |= File->Learned.Fragments;
    }
    All.PastesConstexpr &= pieces::spellConstexpr(All.Fragments);
    if (TrustsRedefined)
      All.TrustsRedefined = trustsRedefined(Unit, Walk);
    if ((All.HasListMacro || All.HasOpenRun) && Macros.HasListUse) {
      // Other units have other macros of the same names.
      AllNames Names{&Unit.Own.Names};
      for (const IncludeGraph::File *File : Walk.found())
        Names.push_back(&File->Names);
      All.HasListMacro = usesListMacro(Names);
    } else {
      All.HasListMacro = false;
    }
    All.HasOpenRun = false;
    decide(Unit, Walk, I);
  }

  /// True if one of the unit's files, or its command, takes a name for what it
  /// says that is redefined in one of them.
  static bool trustsRedefined(const UnitTexts &Unit,
                              const IncludeGraph::Walk &Walk) {
    bool MayBe = !Unit.Own.Names.Trust.empty();
    for (const IncludeGraph::File *File : Walk.found())
      MayBe |= File->Learned.TrustsRedefined != 0;
    if (!MayBe)
      return false;
    AllNames Names{&Unit.Own.Names};
    for (const IncludeGraph::File *File : Walk.found())
      Names.push_back(&File->Names);
    pieces::MacroSet Redefined = redefinedIn(Names);
    for (const pieces::NameFacts *Each : Names)
      for (const pieces::NameFacts::Trusted &Name : Each->Trust)
        if (Redefined.has(Name.Name))
          return true;
    return false;
  }

  /// Sets the verdict by \p Unit; false if there is no suspicion.
  bool decide(const UnitTexts &Unit, const IncludeGraph::Walk &Walk,
              std::size_t I) {
    Verdicts[I].Why = pieces::suspicionOf(Unit.All);
    Verdicts[I].Places = explain(Verdicts[I].Why, Unit, Walk, Macros);
    return Verdicts[I].Why != Suspicion::None;
  }

  /// Finds out what macros do, and what that makes of the names in each file.
  void learn() {
    std::vector<IncludeGraph::File *> Files = Graph.files();
    std::vector<pieces::NameFacts> Commanded;
    for (const CompileCommand *Command : Commands) {
      CommandFacts Own = factsOf(*Command);
      if (!Own.Names.Defined.empty())
        Commanded.push_back(std::move(Own.Names));
    }
    AllNames All;
    for (const IncludeGraph::File *File : Files)
      All.push_back(&File->Names);
    for (const pieces::NameFacts &Each : Commanded)
      All.push_back(&Each);
    if (NeedsMore)
      Macros = MacroUses(All);
    pieces::MacroSet Redefined = redefinedIn(All);
    pieces::MacroSet Defined;
    for (const pieces::NameFacts *Each : All)
      for (pieces::NameId Name : Each->Defined)
        Defined.add(Name);
    for (const pieces::NameFacts &Each : Commanded)
      TrustsRedefined |= !Each.Trust.empty();
    for (IncludeGraph::File *File : Files) {
      const pieces::NameFacts &Names = File->Names;
      auto &To = File->Learned;
      To.Stringized = pieces::stringizedParts(Names, Macros.Stringizers);
      for (const pieces::NameFacts::Argument &String : Names.Lone)
        if (Macros.Joining.has(String.Callee))
          To.Joined |= String.Parts;
      for (pieces::NameId Name : Names.ComputedIncludes)
        To.IncludesComputed |= Macros.Joining.has(Name);
      for (auto [Callee, Bits] : Names.Fragments)
        if (Callee == 0 || Defined.has(Callee))
          To.Fragments |= Bits;
      for (const pieces::NameFacts::Trusted &Name : Names.Trust)
        if (Redefined.has(Name.Name)) {
          To.TrustsRedefined = std::max(Name.Line, 1u);
          TrustsRedefined = true;
          break;
        }
    }
  }

  const std::vector<const CompileCommand *> &Commands;
  std::vector<Verdict> &Verdicts;
  IncludeGraph Graph;
  std::atomic<bool> NeedsMore{false};
  MacroUses Macros;
  /// A name that one file trusts another redefines.
  bool TrustsRedefined = false;
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
