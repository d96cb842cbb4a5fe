#include "checks/cfamily/UnitFacts.h"

#include "checks/cfamily/GetenvName.h"
#include "checks/cfamily/IncludeEdit.h"

using namespace clang;

namespace vnx::cfamily {

bool UnitFacts::mayHideName(FileID File, bool InStd) {
  auto Known = HiddenNames.find({File, InStd});
  if (Known == HiddenNames.end())
    Known =
        HiddenNames
            .emplace(Key(File, InStd),
                     mayDeclareName(text(File), InStd, context().getLangOpts()))
            .first;
  return Known->second;
}

const std::optional<token::Edit> &UnitFacts::include(FileID File, bool InStd) {
  auto Known = Includes.find({File, InStd});
  if (Known == Includes.end()) {
    const SourceManager &Sources = context().getSourceManager();
    llvm::StringRef Path =
        Sources.getFilename(Sources.getLocForStartOfFile(File));
    Known = Includes
                .emplace(Key(File, InStd),
                         planInclude(Path, text(File),
                                     InStd ? "cstdlib" : "stdlib.h",
                                     context().getLangOpts()))
                .first;
  }
  return Known->second;
}

} // namespace vnx::cfamily
