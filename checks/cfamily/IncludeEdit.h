//===- IncludeEdit.h - how a missing #include is added ----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_INCLUDEEDIT_H
#define VNX_CHECKS_CFAMILY_INCLUDEEDIT_H

#include "checks/token/Finding.h"

#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

namespace vnx::cfamily {

/// The edit that adds `#include <Header>` to \p Code, or nothing if the text
/// has that #include already (perhaps in a block that is not compiled: ask the
/// translation unit). It stands among the includes that are there, where the
/// file's `.clang-format` (LLVM's style without one) sorts it, with the file's
/// line ends; never in a conditional block, in braces, or in the purview of a
/// module.
///
/// \param Path  the file's name, from which its style is looked up
std::optional<token::Edit> planInclude(llvm::StringRef Path,
                                       llvm::StringRef Code,
                                       llvm::StringRef Header,
                                       const clang::LangOptions &LangOpts);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_INCLUDEEDIT_H
