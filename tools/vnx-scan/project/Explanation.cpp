#include "tools/vnx-scan/project/Explanation.h"

#include "checks/pieces/PieceText.h"

#include <optional>

namespace vnx::scan {

using pieces::Clue;
using pieces::Suspicion;
using Argument = pieces::NameFacts::Argument;

namespace {

class Explainer {
public:
  Explainer(const UnitTexts &Unit, const IncludeGraph::Walk &Walk,
            const MacroUses &Macros)
      : Unit(Unit), Walk(Walk), Macros(Macros) {}

  void explain(Suspicion Why);

  std::vector<Verdict::Place> Places;

private:
  /// Adds the first place, by path, of those that \p Find finds in a file, as
  /// an optional Clue; false if there is none.
  template <typename Function> bool addFirst(const Function &Find) {
    const IncludeGraph::File *Best = nullptr;
    Clue Found;
    for (const IncludeGraph::File *File : Walk.found()) {
      if (Best && Best->Path < File->Path)
        continue;
      if (std::optional<Clue> Here = Find(*File)) {
        Best = File;
        Found = *Here;
      }
    }
    if (Best)
      Places.push_back({Best->Path, Found});
    return Best != nullptr;
  }

  /// Adds the first clue that \p IsIt is true for, of the command or else of
  /// the files.
  template <typename Function> bool addClue(const Function &IsIt) {
    auto First = [&](const std::vector<Clue> &Of) -> std::optional<Clue> {
      for (const Clue &Each : Of)
        if (IsIt(Each))
          return Each;
      return std::nullopt;
    };
    if (auto Own = First(Unit.Own.Clues)) {
      Places.push_back({std::string(), *Own});
      return true;
    }
    return addFirst(
        [&](const IncludeGraph::File &File) { return First(File.Clues); });
  }

  bool addPiece(Clue::Kind What, std::uint8_t Part) {
    return addClue(
        [=](const Clue &C) { return C.What == What && C.Part == Part; });
  }

  void addPieces();
  bool addLone(std::uint8_t Part);
  bool addName(std::uint8_t Part);
  void addRedefined();

  const UnitTexts &Unit;
  const IncludeGraph::Walk &Walk;
  const MacroUses &Macros;
};

/// A string that is an argument or an element.
bool Explainer::addLone(std::uint8_t Part) {
  return addFirst([&](const IncludeGraph::File &File) -> std::optional<Clue> {
    for (const Argument &Each : File.Names.Lone)
      if ((Each.Parts & Part) &&
          (!Unit.Own.IsC || Macros.Joining.has(Each.Callee)))
        return Clue{Clue::Kind::String, Part, Each.Line};
    return std::nullopt;
  });
}

/// A name that may become a string.
bool Explainer::addName(std::uint8_t Part) {
  return addFirst([&](const IncludeGraph::File &File) -> std::optional<Clue> {
    std::uint32_t First = 0;
    auto Take = [&](const Argument &Each) {
      if ((Each.Parts & Part) && (First == 0 || Each.Line < First))
        First = Each.Line;
    };
    for (const Argument &Each : File.Names.Bodies)
      Take(Each);
    for (const Argument &Each : File.Names.Arguments)
      if (Macros.Stringizers.has(Each.Callee))
        Take(Each);
    if (First == 0)
      return std::nullopt;
    return Clue{Clue::Kind::Name, Part, First};
  });
}

void Explainer::addRedefined() {
  bool IsFound =
      addFirst([](const IncludeGraph::File &File) -> std::optional<Clue> {
        if (!File.Learned.TrustsRedefined)
          return std::nullopt;
        return Clue{Clue::Kind::Redefined, 0, File.Learned.TrustsRedefined};
      });
  // The command's own.
  if (!IsFound)
    Places.push_back({std::string(), {Clue::Kind::Redefined, 0, 0}});
}

void Explainer::addPieces() {
  const pieces::TextFacts &Facts = Unit.All;
  // The fewer kinds of pieces it takes the better.
  std::uint8_t Parts = Facts.Strings | Facts.Lone;
  if (!pieces::spellPrefix(Parts))
    Parts |= Facts.Characters;
  if (!pieces::spellPrefix(Parts))
    Parts |= Facts.Names;
  for (std::uint8_t Part : pieces::spellingOf(Parts)) {
    bool IsFound =
        addPiece(Clue::Kind::String, Part) ||
        ((Facts.Lone & Part) && addLone(Part)) ||
        ((Facts.Characters & Part) && addPiece(Clue::Kind::Character, Part)) ||
        addName(Part);
    // The command's own.
    if (!IsFound)
      Places.push_back({std::string(), {Clue::Kind::Name, Part, 0}});
  }
}

void Explainer::explain(Suspicion Why) {
  auto AddKind = [&](auto... Kinds) {
    addClue([=](const Clue &C) { return ((C.What == Kinds) || ...); });
  };
  using Kind = Clue::Kind;
  switch (Why) {
  case Suspicion::None:
    return;
  case Suspicion::Token:
    return AddKind(Kind::Token);
  case Suspicion::Pieces:
  case Suspicion::Names:
    return addPieces();
  case Suspicion::List:
    return Unit.All.HasList
               ? AddKind(Kind::List, Kind::Pack, Kind::IncludeInList,
                         Unit.Own.MayBeC ? Kind::ListOfC : Kind::List)
               : AddKind(Kind::ListMacro, Kind::OpenRun);
  case Suspicion::Constant:
    return AddKind(Kind::Constant);
  case Suspicion::Odd:
    if (Unit.All.IsOdd) {
      addClue([&](const Clue &C) {
        return C.What >= Kind::RareEscape && C.What != Kind::Paste &&
               (C.What != Kind::RawString || Unit.Own.MayLackRaw);
      });
    } else if (Unit.All.HasComputedInclude) {
      AddKind(Kind::ComputedInclude);
    } else if (Unit.All.TrustsRedefined) {
      addRedefined();
    } else {
      AddKind(Kind::Paste);
    }
  }
}

} // namespace

std::vector<Verdict::Place> explain(Suspicion Why, const UnitTexts &Unit,
                                    const IncludeGraph::Walk &Walk,
                                    const MacroUses &Macros) {
  Explainer Result(Unit, Walk, Macros);
  Result.explain(Why);
  return std::move(Result.Places);
}

} // namespace vnx::scan
