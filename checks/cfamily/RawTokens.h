//===- RawTokens.h - a file's tokens without a preprocessor -----*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_RAWTOKENS_H
#define VNX_CHECKS_CFAMILY_RAWTOKENS_H

#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Token.h"
#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vnx::cfamily {

/// One token as the raw lexer reads it, with its bytes in the text, half open.
struct RawToken {
  clang::Token Tok;
  std::size_t Begin;
  std::size_t End;

  /// The token's text if it is a name, which in raw mode a keyword is too.
  llvm::StringRef name() const {
    return Tok.is(clang::tok::raw_identifier) ? Tok.getRawIdentifier()
                                              : llvm::StringRef();
  }
  /// True for the `#` of a directive.
  bool startsDirective() const {
    return Tok.is(clang::tok::hash) && Tok.isAtStartOfLine();
  }
};

/// The tokens of a text, every branch of every condition among them; no macro
/// is expanded. The names of its tokens live as long as it does.
class RawTokens {
public:
  enum class Comments { Drop, Keep };

  RawTokens(llvm::StringRef Code, const clang::LangOptions &LangOpts,
            Comments Mode);
  RawTokens(const RawTokens &) = delete;
  RawTokens &operator=(const RawTokens &) = delete;

  const std::vector<RawToken> &all() const { return Tokens; }

private:
  /// The lexer wants a NUL at the end.
  std::string Buffer;
  std::vector<RawToken> Tokens;
};

/// The same text for the token library, which knows no LLVM.
inline std::string_view view(llvm::StringRef Text) {
  return {Text.data(), Text.size()};
}

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_RAWTOKENS_H
