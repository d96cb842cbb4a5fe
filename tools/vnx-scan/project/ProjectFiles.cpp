#include "tools/vnx-scan/project/ProjectFiles.h"

#include <cstdlib>

namespace vnx::scan {

/// What a file may be called that another one includes.
static constexpr std::string_view Usual[] = {
    "",     ".c",   ".cc",  ".cpp", ".cxx", ".c++", ".cu",  ".cl",  ".m",
    ".mm",  ".h",   ".hh",  ".hpp", ".hxx", ".h++", ".cuh", ".inc", ".inl",
    ".ipp", ".tcc", ".tpp", ".txx", ".def", ".ixx", ".cppm"};

std::string canonicalPath(const std::string &Path) {
  char *Resolved = ::realpath(Path.c_str(), nullptr);
  std::string Result = Resolved ? Resolved : "";
  std::free(Resolved);
  return Result;
}

std::string_view extensionOf(std::string_view Path) {
  std::size_t Slash = Path.rfind('/');
  std::string_view Name =
      Slash == std::string_view::npos ? Path : Path.substr(Slash + 1);
  std::size_t Dot = Name.rfind('.');
  return Dot == std::string_view::npos ? std::string_view() : Name.substr(Dot);
}

ProjectFiles::ProjectFiles(std::set<std::string> Wanted)
    : Extensions(std::move(Wanted)) {
  Extensions.insert(std::begin(Usual), std::end(Usual));
}

std::string ProjectFiles::canonicalOf(const ScanEntry &Entry,
                                      const token::RootedPath &Rooted) {
  // A link's folders are resolved already, the link itself is not.
  return Entry.MayBeLink ? canonicalPath(Entry.openPath()) : Rooted.absolute();
}

void ProjectFiles::add(const ScanEntry &Entry, token::RootPaths &Paths) {
  if (Entry.What != ScanEntry::Kind::File ||
      !Extensions.count(std::string(extensionOf(Entry.Path))))
    return;
  token::RootedPath Rooted = Paths.of(Entry.Path);
  std::string Canonical = canonicalOf(Entry, Rooted);
  if (!Canonical.empty())
    Files.emplace(std::move(Canonical),
                  ProjectFile{Entry.Path, std::move(Rooted.Path), Entry.Rules});
}

void ProjectFiles::addIfWanted(const ScanEntry &Entry, token::RootPaths &Paths,
                               const std::set<std::string> &Wanted) {
  if (Entry.What != ScanEntry::Kind::File)
    return;
  token::RootedPath Rooted = Paths.of(Entry.Path);
  std::string Canonical = canonicalOf(Entry, Rooted);
  if (Wanted.count(Canonical))
    Files.emplace(std::move(Canonical),
                  ProjectFile{Entry.Path, std::move(Rooted.Path), Entry.Rules});
}

void ProjectFiles::add(ProjectFiles &&Others) {
  if (Files.empty())
    Files = std::move(Others.Files);
  else
    Files.merge(std::move(Others.Files));
}

const ProjectFile *ProjectFiles::find(const std::string &Canonical) const {
  auto Found = Files.find(Canonical);
  return Found == Files.end() ? nullptr : &Found->second;
}

} // namespace vnx::scan
