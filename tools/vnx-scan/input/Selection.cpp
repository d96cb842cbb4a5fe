#include "tools/vnx-scan/input/Selection.h"

#include "tools/vnx-scan/input/GitChanges.h"
#include "tools/vnx-scan/input/PathList.h"
#include "tools/vnx-scan/input/Walk.h"

namespace vnx::scan {

std::unique_ptr<EntryList> selectEntries(const Options &Settled) {
  ConfigOptions Config;
  Config.Defaults = Settled.Rule;
  Config.Flags = Settled.RuleFlags;
  Config.Inline = Settled.Config;
  Config.File = Settled.ConfigFile;
  if (Settled.Staged || Settled.DiffRevision)
    return std::make_unique<GitChanges>(
        ChangesOptions{Settled.DiffRevision, Settled.Paths,
                       PathFilter(Settled.Include, Settled.Exclude),
                       Settled.ScanHidden, std::move(Config)});

  WalkOptions Wanted;
  Wanted.Paths = Settled.Paths;
  Wanted.StandardInputName = Settled.StandardInputName;
  Wanted.Filter = PathFilter(Settled.Include, Settled.Exclude);
  Wanted.Config = std::move(Config);
  Wanted.UseIgnoreRules = Settled.UseIgnoreRules;
  Wanted.ScanHidden = Settled.ScanHidden;
  Wanted.FollowLinks = Settled.FollowLinks;
  if (Settled.FilesFrom)
    if (auto Error = readPathList(*Settled.FilesFrom, Wanted.Paths))
      Wanted.Trouble.push_back(std::move(*Error));
  return std::make_unique<Walk>(std::move(Wanted));
}

} // namespace vnx::scan
