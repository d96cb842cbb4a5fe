#include "checks/token/ExcludedPaths.h"

#include <utility>

namespace vnx::token {

ExcludedPaths::ExcludedPaths(const std::vector<std::string> &List,
                             std::string From)
    : Folder(std::move(From)) {
  for (const std::string &Glob : List)
    Globs.add(Glob);
  if (Folder.empty() || Folder.back() != '/')
    Folder += '/';
}

bool ExcludedPaths::matches(std::string_view Path) const {
  if (Globs.empty() || Path.substr(0, Folder.size()) != Folder)
    return false;
  return Globs.matchesFile(Path.substr(Folder.size()));
}

} // namespace vnx::token
