//===- TextMacros.h - the macros of a file that stand for text --*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_TEXTMACROS_H
#define VNX_CHECKS_CFAMILY_TEXTMACROS_H

#include "checks/cfamily/RawTokens.h"

#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace vnx::cfamily {

/// What one file's own definitions say of its macros, as far as a raw lexer can
/// tell: no condition is evaluated, and no other file's macro is known.
class TextMacros {
public:
  /// The bytes of a string token in the file, half open.
  using Piece = std::pair<std::size_t, std::size_t>;

  explicit TextMacros(const std::vector<RawToken> &Tokens);

  /// The strings that the macro \p Name is nothing but, by the last definition
  /// in front of \p Offset; empty if it is none.
  std::vector<Piece> stringsOf(llvm::StringRef Name, std::size_t Offset) const;

  /// True if a call of the macro \p Name may make a string of what its argument
  /// is written as: it uses `#`, or a macro that does.
  bool stringizes(llvm::StringRef Name) const {
    return Stringizing.count(Name.str()) != 0;
  }

private:
  struct Definition {
    std::size_t Offset;
    std::vector<Piece> Strings;
  };

  void readDefinition(const std::vector<RawToken> &Tokens, std::size_t First,
                      std::size_t End);

  std::map<std::string, std::vector<Definition>> Definitions;
  std::set<std::string> Stringizing;
};

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_TEXTMACROS_H
