//===- CheckList.h - when the check is on without being asked for -*- C++
//-*-===//
#ifndef VNX_TOOLS_VNX_CLANGD_CHECKLIST_H
#define VNX_TOOLS_VNX_CLANGD_CHECKLIST_H

#include "llvm/ADT/StringRef.h"

namespace vnx::clangd {

/// True if \p Check is to be added to the user's list of checks, which has
/// clang-tidy's syntax. A list that names it, by a glob other than `*`, has
/// decided for itself. `-*` at the front of a list is how every list begins
/// and says nothing of a check its author did not know; a list that turns off
/// everything and then nothing on means what it says.
bool isOnByDefault(llvm::StringRef Check, llvm::StringRef UsersList);

} // namespace vnx::clangd

#endif // VNX_TOOLS_VNX_CLANGD_CHECKLIST_H
