#include "checks/token/RootPaths.h"

#include <cstdlib>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace vnx::token {

/// As git sees it: a `.git` directory with a HEAD, or a file that says where
/// the repository is.
static bool isTopOfWorkTree(const std::string &Directory) {
  std::string Git = Directory + "/.git";
  struct stat Status;
  if (::stat(Git.c_str(), &Status) != 0)
    return false;
  if (S_ISREG(Status.st_mode))
    return true;
  return S_ISDIR(Status.st_mode) &&
         ::access((Git + "/HEAD").c_str(), F_OK) == 0;
}

static std::string canonical(const std::string &Path) {
  std::unique_ptr<char, decltype(&std::free)> Resolved(
      ::realpath(Path.c_str(), nullptr), &std::free);
  return Resolved ? Resolved.get() : "";
}

RootPaths::RootPaths() : Current(canonical(".")) {}

const std::string &RootPaths::topAbove(const std::string &Directory) {
  auto Known = Tops.find(Directory);
  if (Known != Tops.end())
    return Known->second;
  std::string Top;
  if (isTopOfWorkTree(Directory)) {
    Top = Directory;
  } else if (std::size_t Slash = Directory.rfind('/');
             Directory.size() > 1 && Slash != std::string::npos) {
    Top = topAbove(Slash == 0 ? "/" : Directory.substr(0, Slash));
  }
  return Tops.emplace(Directory, std::move(Top)).first->second;
}

/// What \p Path is called below \p Root, with a slash at its end unless it is
/// the root itself; false if it is elsewhere.
static bool below(const std::string &Root, const std::string &Path,
                  std::string &Name) {
  if (Root.empty() || Path.compare(0, Root.size(), Root) != 0)
    return false;
  if (Path.size() == Root.size()) {
    Name.clear();
    return true;
  }
  std::size_t Begin = Root == "/" ? 1 : Root.size() + 1;
  if (Path[Begin - 1] != '/')
    return false;
  Name = Path.substr(Begin) + '/';
  return true;
}

const RootedPath &RootPaths::directory(const std::string &Name) {
  auto Known = Typed.find(Name);
  if (Known != Typed.end())
    return Known->second;
  RootedPath Result;
  std::string Canonical = canonical(Name.empty() ? "." : Name);
  if (Canonical.empty()) {
    Result.Path = Name;
  } else {
    for (const std::string &Root : {topAbove(Canonical), Current})
      if (below(Root, Canonical, Result.Path)) {
        Result.Root = Root;
        break;
      }
    if (Result.Root.empty())
      Result.Path = Canonical == "/" ? Canonical : Canonical + '/';
  }
  return Typed.emplace(Name, std::move(Result)).first->second;
}

RootedPath RootPaths::of(std::string_view Path) {
  // Standard input, which is no file, has this name for every host.
  if (Path == "<stdin>")
    return {"", std::string(Path)};
  std::size_t Name = Path.rfind('/');
  Name = Name == std::string_view::npos ? 0 : Name + 1;
  RootedPath Result = directory(std::string(Path.substr(0, Name)));
  Result.Path += Path.substr(Name);
  return Result;
}

} // namespace vnx::token
