#include "checks/cfamily/UnitFiles.h"

#include "checks/cfamily/RawTokens.h"

#include "clang/Basic/FileManager.h"

using namespace clang;

namespace vnx::cfamily {

const token::RootedPath &UnitFiles::pathOf(FileID File,
                                           const SourceManager &Sources) {
  auto Known = Paths.find(File);
  if (Known != Paths.end())
    return Known->second;
  llvm::StringRef Name =
      Sources.getFilename(Sources.getLocForStartOfFile(File));
  llvm::SmallString<256> Path(Name);
  // A compilation database gives a command its directory; it is not that of the
  // process.
  if (Name != "<stdin>")
    Sources.getFileManager().makeAbsolutePath(Path);
  return Paths.emplace(File, Roots.of(view(Path))).first->second;
}

bool UnitFiles::isExcluded(FileID File, const SourceManager &Sources) {
  if (Globs.empty())
    return false;
  if (!Excluded) {
    const std::string &Root = pathOf(Sources.getMainFileID(), Sources).Root;
    excludeFrom(Root.empty() ? Roots.current() : Root);
  }
  return Excluded->matches(pathOf(File, Sources).absolute());
}

} // namespace vnx::cfamily
