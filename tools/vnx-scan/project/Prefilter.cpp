#include "tools/vnx-scan/project/Prefilter.h"

namespace vnx::scan {

pieces::Suspicion Prefilter::judge(const CompileCommand &Command) {
  CommandFacts Own = factsOf(Command);
  std::set<IncludeGraph::File *> Files;
  // A unit that cannot be read is Clang's to complain about.
  if (!Graph.collect(Command.path(), Own.Where, Files))
    return pieces::Suspicion::Odd;
  pieces::TextFacts Facts = Own.Facts;
  for (const std::string &Name : Own.Included) {
    bool IsFound = false;
    std::vector<std::string> Folders{Command.Directory};
    Folders.insert(Folders.end(), Own.Where.Project.begin(),
                   Own.Where.Project.end());
    for (const std::string &Folder : Folders)
      IsFound |= Graph.collect(Name[0] == '/' ? Name : Folder + '/' + Name,
                               Own.Where, Files);
    if (!IsFound)
      Facts.IsOdd = true;
  }
  for (const IncludeGraph::File *File : Files)
    Facts.add(File->Content.Facts);
  pieces::Suspicion Result = pieces::suspicionOf(Facts);
  if (Result != pieces::Suspicion::Names)
    return Result;
  // The closer look costs more than it saves where there is another reason.
  Facts.Names = 0;
  Result = pieces::suspicionOf(Facts);
  if (Result != pieces::Suspicion::None)
    return Result;
  pieces::NameFacts Names = std::move(Own.Names);
  for (IncludeGraph::File *File : Files)
    Names.add(IncludeGraph::names(*File));
  Facts.Names = pieces::stringizedParts(Names);
  return pieces::suspicionOf(Facts);
}

} // namespace vnx::scan
