//===- Clue.h - what in a file makes Clang necessary ------------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_CLUE_H
#define VNX_CHECKS_PIECES_CLUE_H

#include <cstdint>
#include <string>
#include <vector>

namespace vnx::pieces {

/// The first thing of its kind in a file.
struct Clue {
  enum class Kind : std::uint8_t {
    Token,
    String,
    Character,
    Name,
    FileName,
    Stringizer,
    List,
    ListOfC,
    Pack,
    IncludeInList,
    ListMacro,
    OpenRun,
    Constant,
    ComputedInclude,
    // From here on what makes TextFacts::IsOdd.
    RareEscape,
    OddInclude,
    Splice,
    Trigraph,
    Module,
    OddMacro,
    Redefined,
    Paste,
    RawString,
    OpenMacro,
    Branches,
    TooLarge,
    Unreadable,
    NoSuchInclude,
    Option,
  };
  Kind What = Kind::Token;
  /// One bit of Part, for a piece.
  std::uint8_t Part = 0;
  /// 1-based; 0 for none.
  std::uint32_t Line = 0;
};

/// Adds one clue to \p To for each of \p Parts, bits of Part.
void addPieces(std::vector<Clue> &To, Clue::Kind What, std::uint8_t Parts,
               std::uint32_t Line);

/// In a few words: `string that ends in "h"`, `macro of several elements`.
std::string textOf(const Clue &Found);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_CLUE_H
