#include "tools/vnx-scan/project/UnitTexts.h"

#include "checks/pieces/PieceText.h"

namespace vnx::scan {

using pieces::Clue;

static void addOdd(CommandFacts &To, Clue::Kind What) {
  To.Facts.IsOdd = true;
  To.Clues.push_back({What, 0, 0});
}

/// What `__FILE__` may be, from some folder of it on.
static std::uint8_t partsOfPath(std::string_view Path) {
  std::uint8_t Result = pieces::partsOf(Path);
  for (std::size_t Slash = Path.find('/'); Slash != std::string_view::npos;
       Slash = Path.find('/', Slash + 1))
    Result |= pieces::partsOf(Path.substr(Slash + 1));
  return Result;
}

UnitTexts collectTexts(IncludeGraph::Walk &Walk,
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
  if (Own.MayBeC)
    Result.All.HasList |= Result.All.HasListOfC;
  pieces::TextFacts &All = Result.All;
  if (All.HasRaw && Own.MayLackRaw)
    All.IsOdd = true;
  All.PastesConstexpr = All.HasPaste && Own.MayHaveConstexpr &&
                        pieces::spellConstexpr(All.Fragments);
  if (All.HasFileName)
    for (const IncludeGraph::File *File : Walk.found())
      // That it may end in "h" is where it is used.
      All.Strings |= partsOfPath(File->Path) & ~pieces::EndsInH;
  return Result;
}

} // namespace vnx::scan
