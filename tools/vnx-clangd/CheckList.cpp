#include "tools/vnx-clangd/CheckList.h"

#include "clang-tidy/GlobList.h"
#include "llvm/ADT/StringExtras.h"

namespace vnx::clangd {

bool isOnByDefault(llvm::StringRef Check, llvm::StringRef UsersList) {
  bool AllOff = false;
  llvm::SmallVector<llvm::StringRef> Globs;
  llvm::SplitString(UsersList, Globs, ",\n");
  for (llvm::StringRef Glob : Globs) {
    Glob = Glob.trim();
    bool Negative = Glob.consume_front("-");
    if (Glob.empty())
      continue;
    if (Glob == "*")
      AllOff = Negative;
    else if (clang::tidy::GlobList(Glob).contains(Check))
      return false;
    else if (!Negative)
      AllOff = false;
  }
  return !AllOff;
}

} // namespace vnx::clangd
