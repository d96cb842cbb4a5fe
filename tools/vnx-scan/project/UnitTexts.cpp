#include "tools/vnx-scan/project/UnitTexts.h"

namespace vnx::scan {

using pieces::Clue;

static void addOdd(CommandFacts &To, Clue::Kind What) {
  To.Facts.IsOdd = true;
  To.Clues.push_back({What, 0, 0});
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
  return Result;
}

} // namespace vnx::scan
