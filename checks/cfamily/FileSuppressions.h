//===- FileSuppressions.h - what a file's comments silence ------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_FILESUPPRESSIONS_H
#define VNX_CHECKS_CFAMILY_FILESUPPRESSIONS_H

#include "checks/token/SuppressionMap.h"

#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

namespace vnx::cfamily {

/// The suppressions of one C-family file. NOLINT counts wherever it stands, as
/// it does for clang-tidy; every other marker only in a comment.
class FileSuppressions {
public:
  FileSuppressions(llvm::StringRef Code, const clang::LangOptions &LangOpts);

  /// The suppression that silences a token at \p Offset of the file, if any.
  std::optional<token::Suppression> at(std::size_t Offset) const;

private:
  token::SuppressionMap Map;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_FILESUPPRESSIONS_H
