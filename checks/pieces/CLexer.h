//===- CLexer.h - the tokens of C-family source, coarsely -------*- C++ -*-===//
//
// Reads what every language of the family has in common, without a
// preprocessor: comments are dropped, each branch of each condition is read. A
// copy of a lexer looks ahead.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_PIECES_CLEXER_H
#define VNX_CHECKS_PIECES_CLEXER_H

#include <cstddef>
#include <string>
#include <string_view>

namespace vnx::pieces {

struct CToken {
  enum class Kind { Name, Number, String, Character, Punctuation, End };
  Kind What = Kind::End;
  /// As it is spelled, prefix, quotes and splices included.
  std::string_view Text;
  /// For strings and characters: what stands between the quotes.
  std::string_view Inside;
  bool IsRaw = false;
  /// The first one on its line; a line that is spliced goes on.
  bool StartsLine = false;
  /// The byte right behind it.
  char Next = 0;

  bool is(char Character) const {
    return What == Kind::Punctuation && Text[0] == Character;
  }
  bool isBefore(char Character) const { return Next == Character; }
  bool isName(std::string_view Name) const {
    return What == Kind::Name && Text == Name;
  }
  bool startsDirective() const { return StartsLine && is('#'); }
};

class CLexer {
public:
  explicit CLexer(std::string_view Text) : Text(Text) {}

  CToken next();
  /// What next() would give.
  CToken peekNext() const {
    CLexer Ahead = *this;
    return Ahead.next();
  }
  /// The bytes up to the end of the line that the lexer stands in.
  std::string_view peekLine() const;
  /// The byte right behind the last token, or 0.
  char peek() const { return at(Pos); }
  /// Where that is.
  const char *here() const { return Text.data() + Pos; }
  /// Reads the tokens up to the next one that starts a line.
  void skipLine();
  /// Moves to the end of the line, or of those that splices make one of it,
  /// whatever stands in it. Returns what was passed.
  std::string_view takeLine();

  /// A name or an operator was cut in two by the end of a line.
  bool sawOddSplice() const { return OddSplice; }
  /// There is a digraph, or something else that reads as a different token in
  /// some language or encoding.
  bool sawOddSpelling() const { return OddSpelling; }
  /// There is a raw string, or in languages that have none a name and a string.
  bool sawRaw() const { return SawRaw; }

private:
  std::size_t spliceAt(std::size_t Pos) const;
  void skipBlanks();
  void skipLineComment();
  std::size_t endOfQuoted(std::size_t Pos, char Quote);
  void lookForDigraph(char First);
  std::size_t behindSplices(std::size_t From) const;
  std::size_t lineEnd(std::size_t From) const;
  CToken quoted(std::size_t Begin, std::size_t Quote, bool IsRaw);
  CToken number(std::size_t Begin);

  char at(std::size_t Index) const {
    return Index < Text.size() ? Text[Index] : '\0';
  }

  std::string_view Text;
  std::size_t Pos = 0;
  bool AtLineStart = true;
  bool OddSplice = false;
  bool OddSpelling = false;
  bool SawRaw = false;
};

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_CLEXER_H
