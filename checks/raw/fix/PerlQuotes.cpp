#include "checks/raw/fix/PerlQuotes.h"

#include "checks/raw/Words.h"
#include "checks/token/Characters.h"
#include "checks/token/Grammar.h"

#include <algorithm>

namespace vnx::raw {

static bool isOneOf(std::string_view Some, char C) {
  return Some.find(C) != std::string_view::npos;
}

/// Notes the word [\p Begin, \p End) if it is an operator that quotes.
void PerlQuotes::readWord(std::size_t Begin, std::size_t End, std::size_t Pos) {
  std::string_view Word = Text.substr(Begin, End - Begin);
  HasOther |= Word == "__END__" || Word == "__DATA__";
  bool IsName = Begin > 0 && isOneOf("$@%&>", Text[Begin - 1]);
  if (IsName || !anyWord("q qq qw qr qx m s tr y",
                         [&](std::string_view Q) { return Q == Word; }))
    return;
  std::size_t Open = End;
  while (Open < Pos && token::isBlank(Text[Open]))
    ++Open;
  if (Open >= Pos || isOneOf(",;=)", Text[Open]) ||
      (Open > End && !isOneOf("{([</", Text[Open])))
    return;
  std::size_t Pair = std::string_view("{([<").find(Text[Open]);
  Closes += Pair == std::string_view::npos ? Text[Open] : "})]>"[Pair];
  Operator = Begin + 1;
  Done = Open + 1;
}

bool PerlQuotes::mayReach(std::size_t Pos) {
  while (Done < Pos) {
    std::size_t Begin = Done;
    char C = Text[Done++];
    bool AfterShift =
        Begin > 1 && Text[Begin - 1] == '<' && Text[Begin - 2] == '<';
    HasOther |= AfterShift && (isOneOf("\"'~", C) || token::isLetter(C));
    Closes.erase(std::remove(Closes.begin(), Closes.end(), C), Closes.end());
    if (C == '\n')
      LineStart = Done;
    if (!token::isNameByte(C))
      continue;
    while (Done < Pos && token::isNameByte(Text[Done]))
      ++Done;
    readWord(Begin, Done, Pos);
  }
  return HasOther || Operator > LineStart || !Closes.empty();
}

} // namespace vnx::raw
