#include "tools/vnx-scan/project/IncludeGraph.h"

#include "tools/vnx-scan/input/FileSource.h"
#include "tools/vnx-scan/output/ReadFile.h"

#include <unordered_set>

namespace vnx::scan {

IncludeGraph::File &IncludeGraph::file(const std::string &Path) {
  std::unique_ptr<File> &Known = Files[Path];
  if (Known)
    return *Known;
  Known = std::make_unique<File>();
  Known->Path = Path;
  auto Read = readFile(Path);
  if (const auto *Content = std::get_if<FileContent>(&Read)) {
    Known->IsThere = true;
    Known->Directory = Path.substr(0, Path.rfind('/'));
    Known->Content = pieces::readFacts(Content->Text);
  }
  return *Known;
}

const IncludeGraph::Edges &
IncludeGraph::edges(const File &From, const IncludePaths &Where, Paths &Known) {
  auto [At, IsNew] = Known.Resolved.try_emplace(&From);
  if (!IsNew)
    return At->second;
  Edges Found;
  for (const pieces::Inclusion &Each : From.Content.Inclusions) {
    auto Try = [&](const std::string &Path, bool IsSystem) {
      File &To = file(Path);
      if (To.IsThere)
        Found.emplace_back(&To, IsSystem);
    };
    if (!Each.Name.empty() && Each.Name[0] == '/') {
      Try(Each.Name, false);
      continue;
    }
    // `<x>` does not look here first, but may find the same folder by -I.
    if (Each.IsQuoted)
      Try(From.Directory + '/' + Each.Name, false);
    for (const std::string &Folder : Where.Project)
      Try(Folder + '/' + Each.Name, false);
    for (const std::string &Folder : Where.System)
      Try(Folder + '/' + Each.Name, true);
  }
  // file() may have grown the table, but not this one.
  return Known.Resolved[&From] = std::move(Found);
}

const pieces::NameFacts &IncludeGraph::names(File &Of) {
  if (!Of.Names) {
    auto Read = readFile(Of.Path);
    const auto *Content = std::get_if<FileContent>(&Read);
    Of.Names.emplace(Content ? pieces::readNames(Content->Text)
                             : pieces::NameFacts());
  }
  return *Of.Names;
}

bool IncludeGraph::collect(const std::string &Path, const IncludePaths &Where,
                           std::set<File *> &Found) {
  File &Start = file(Path);
  if (!Start.IsThere)
    return false;
  Paths &Known = ByPaths[Where];
  std::unordered_set<const File *> Silent;
  std::vector<std::pair<File *, bool>> Waiting{{&Start, false}};
  while (!Waiting.empty()) {
    auto [Next, IsSilent] = Waiting.back();
    Waiting.pop_back();
    // By another way it may count.
    if (!(IsSilent ? Silent.insert(Next).second : Found.insert(Next).second))
      continue;
    for (auto [To, IsSystem] : edges(*Next, Where, Known))
      // What a silent header finds beside itself is silent, too.
      Waiting.emplace_back(To, IsSystem);
  }
  return true;
}

} // namespace vnx::scan
