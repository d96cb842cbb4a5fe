//===- SourceScan.h - the tokens in the text of a C-family file -*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_SOURCESCAN_H
#define VNX_CHECKS_CFAMILY_SOURCESCAN_H

#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vnx::cfamily {

/// A token in the text of a file, as a raw lexer sees it: nothing is expanded
/// and every branch of every condition is read.
struct TextHit {
  enum class Place {
    String,
    Comment,
    /// What a directive such as #error or #include takes as text, a character
    /// constant, or code that does not lex.
    Text,
  };
  /// Byte offsets of the file, half open. Of a token spelled in pieces, from
  /// the first byte of the first to the last of the last.
  std::size_t Begin = 0;
  std::size_t End = 0;
  std::string Token;
  Place Where = Place::String;
  /// The directive it stands in, without `#`: `define`, `pragma`; else empty.
  std::string Directive;
  /// The macro that a #define defines.
  std::string Macro;
};

/// The tokens in \p Code, by the order of their places. Strings count with
/// their value, adjacent ones joined; names never do.
///
/// Costs a search for `hf_`, and a pass of the lexer only where there is more of
/// a token than that; see TokenTraces.h.
///
/// \param MinLength  the shortest body reported, in bytes
std::vector<TextHit> scanSource(llvm::StringRef Code,
                                const clang::LangOptions &LangOpts,
                                std::size_t MinLength);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_SOURCESCAN_H
