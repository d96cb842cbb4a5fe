//===- MacroText.h - where a file defines and names a macro -----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_MACROTEXT_H
#define VNX_CHECKS_CFAMILY_MACROTEXT_H

#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vnx::cfamily {

/// The macro whose definition holds one place of a file, as a raw lexer sees
/// it: every branch of every condition counts.
struct MacroText {
  std::string Name;
  /// Where else the file names it, so that it may be expanded there: offsets of
  /// code and of other macros' bodies, disabled ones among them.
  std::vector<std::size_t> Uses;
  /// The offset of what makes the definition more than a name for its body: a
  /// second definition, an #undef, a use in another directive.
  std::optional<std::size_t> Obstacle;
};

/// The macro that is defined by the `#define` around \p Offset; nothing if
/// there is none.
std::optional<MacroText> macroAround(llvm::StringRef Code, std::size_t Offset,
                                     const clang::LangOptions &LangOpts);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_MACROTEXT_H
