//===- DirectoryContext.h - what the files of one directory share -*- C++
//-*-===//
#ifndef VNX_TOOLS_VNX_SCAN_INPUT_DIRECTORYCONTEXT_H
#define VNX_TOOLS_VNX_SCAN_INPUT_DIRECTORYCONTEXT_H

#include "tools/vnx-scan/input/Configuration.h"
#include "tools/vnx-scan/input/OpenDirectory.h"

#include <memory>

namespace vnx::scan {

struct DirectoryContext {
  /// What holds for them; never null.
  std::shared_ptr<const FileRules> Rules;
  /// Where they are opened by name. Often none: then it is by path.
  OpenDirectory Directory;
};

/// Of files that have no directory in common.
inline std::shared_ptr<const DirectoryContext>
contextOf(std::shared_ptr<const FileRules> Rules) {
  return std::make_shared<DirectoryContext>(
      DirectoryContext{std::move(Rules), OpenDirectory()});
}

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_INPUT_DIRECTORYCONTEXT_H
