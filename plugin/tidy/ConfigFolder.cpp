#include "plugin/tidy/ConfigFolder.h"

#include "checks/token/RuleOptions.h"

#include "clang-tidy/ClangTidyOptions.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace clang;

namespace vnx::tidy {

std::optional<std::string> configFolder(llvm::StringRef File,
                                        llvm::StringRef Option,
                                        const std::vector<std::string> &Items,
                                        FileManager &Files) {
  llvm::SmallString<256> Path(File);
  Files.makeAbsolutePath(Path);
  // As clang-tidy does: up along the path as it is written.
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  for (llvm::StringRef Folder = llvm::sys::path::parent_path(Path);
       !Folder.empty(); Folder = llvm::sys::path::parent_path(Folder)) {
    llvm::SmallString<256> Name(Folder);
    llvm::sys::path::append(Name, ".clang-tidy");
    auto Text = Files.getVirtualFileSystem().getBufferForFile(Name);
    if (!Text || (*Text)->getBuffer().trim().empty())
      continue;
    auto Config = clang::tidy::parseConfiguration(**Text);
    if (!Config)
      return std::nullopt;
    auto Value = Config->CheckOptions.find(Option);
    if (Value != Config->CheckOptions.end()) {
      if (token::splitList(Value->getValue().Value) != Items)
        return std::nullopt;
      llvm::SmallString<256> Canonical;
      if (Files.getVirtualFileSystem().getRealPath(Folder, Canonical))
        return std::nullopt;
      return Canonical.str().str();
    }
    if (!Config->InheritParentConfig || !*Config->InheritParentConfig)
      return std::nullopt;
  }
  return std::nullopt;
}

} // namespace vnx::tidy
