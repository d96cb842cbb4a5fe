#include "checks/pieces/TextFacts.h"

#include "checks/pieces/PieceText.h"

namespace vnx::pieces {

void TextFacts::add(const TextFacts &Other) {
  Strings |= Other.Strings;
  Lone |= Other.Lone;
  Characters |= Other.Characters;
  Names |= Other.Names;
  HasToken |= Other.HasToken;
  Stringizes |= Other.Stringizes;
  HasList |= Other.HasList;
  HasListOfC |= Other.HasListOfC;
  HasListMacro |= Other.HasListMacro;
  HasOpenRun |= Other.HasOpenRun;
  HasComputedInclude |= Other.HasComputedInclude;
  HasConstant |= Other.HasConstant;
  HasPaste |= Other.HasPaste;
  Fragments |= Other.Fragments;
  PastesConstexpr |= Other.PastesConstexpr;
  HasFileName |= Other.HasFileName;
  HasRaw |= Other.HasRaw;
  HasLineMarker |= Other.HasLineMarker;
  TrustsRedefined |= Other.TrustsRedefined;
  IsOdd |= Other.IsOdd;
}

Suspicion suspicionOf(const TextFacts &Facts) {
  if (Facts.HasToken)
    return Suspicion::Token;
  std::uint8_t Strings = Facts.Strings | Facts.Lone;
  if (spellPrefix(Strings | Facts.Characters))
    return Suspicion::Pieces;
  if (Facts.Stringizes && spellPrefix(Strings | Facts.Characters | Facts.Names))
    return Suspicion::Names;
  if (Facts.HasList || Facts.HasListMacro || Facts.HasOpenRun)
    return Suspicion::List;
  if (Facts.HasConstant)
    return Suspicion::Constant;
  return Facts.IsOdd || Facts.HasComputedInclude || Facts.TrustsRedefined ||
                 Facts.PastesConstexpr
             ? Suspicion::Odd
             : Suspicion::None;
}

} // namespace vnx::pieces
