//===- FileOutline.h - where in a file a directive may be added -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FILEOUTLINE_H
#define VNX_CHECKS_CFAMILY_FILEOUTLINE_H

#include "checks/cfamily/RawTokens.h"

#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vnx::cfamily {

/// Which places of a file are at file scope and compiled whenever the file is,
/// as far as a raw lexer can tell: no macro is expanded, no condition evaluated.
class FileOutline {
public:
  FileOutline(llvm::StringRef Code, const clang::LangOptions &LangOpts);

  /// \p Offset, a line's start, if an #include can stand there: outside
  /// conditional blocks (but inside the header guard), outside braces
  /// (`extern "C" {`) and declarations, in the global fragment of a module.
  /// Otherwise the last start of a directive or declaration before it where
  /// one can, or the first after it.
  std::size_t safeOffset(std::size_t Offset) const;

  /// The start of the line `export module NAME;` of a module unit.
  std::optional<std::size_t> moduleLine() const { return ModuleLine; }
  /// True if the file starts with `module;`.
  bool hasGlobalModuleFragment() const { return GlobalFragment.has_value(); }

private:
  /// What is open from an offset of the file on.
  struct State {
    std::size_t Offset = 0;
    unsigned Conditionals = 0;
    unsigned Braces = 0;
    bool InGuard = false;
    /// The next token starts a declaration.
    bool AtDeclaration = true;
  };

  void readDirective(const std::vector<RawToken> &Tokens, std::size_t First,
                     std::size_t End);
  void readCode(const std::vector<RawToken> &Tokens, std::size_t Index);
  void readModuleDeclaration(const std::vector<RawToken> &Tokens,
                             std::size_t Index);
  void startLine(std::size_t Offset);
  bool isSafe(const State &S) const;
  std::size_t lineStart(std::size_t Offset) const;

  llvm::StringRef Code;
  /// The lines on which a directive or a declaration starts.
  std::vector<State> Lines;
  /// The state behind each directive and token.
  std::vector<State> Changes;
  std::optional<std::size_t> GlobalFragment;
  std::optional<std::size_t> ModuleLine;

  State Now;
  unsigned Directives = 0;
  std::string GuardName;
  bool HasGuard = false;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FILEOUTLINE_H
