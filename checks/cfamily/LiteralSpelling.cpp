#include "checks/cfamily/LiteralSpelling.h"

#include "checks/token/Boundary.h"

#include <charconv>
#include <optional>

namespace vnx::cfamily {

namespace {

/// Reads the characters of a token as translation phase 2 leaves them: without
/// line splices, each with the place of its first byte.
class Cursor {
public:
  Cursor(std::string_view Source, std::size_t Pos) : Source(Source), Pos(Pos) {
    skipSplices();
  }

  bool atEnd() const { return Pos >= Source.size(); }
  char peek() const { return atEnd() ? '\0' : Source[Pos]; }
  std::size_t position() const { return Pos; }
  /// Behind the character taken last, before any splice.
  std::size_t end() const { return End; }

  char take() {
    char Character = peek();
    End = ++Pos;
    skipSplices();
    return Character;
  }

private:
  /// Clang lets white space stand between the backslash and the line's end.
  void skipSplices() {
    while (Pos < Source.size() && Source[Pos] == '\\') {
      std::size_t Line = Pos + 1;
      while (Line < Source.size() &&
             (Source[Line] == ' ' || Source[Line] == '\t' ||
              Source[Line] == '\v' || Source[Line] == '\f'))
        ++Line;
      if (Line >= Source.size() ||
          (Source[Line] != '\n' && Source[Line] != '\r'))
        return;
      if (Source[Line] == '\r' && Line + 1 < Source.size() &&
          Source[Line + 1] == '\n')
        ++Line;
      Pos = Line + 1;
    }
  }

  std::string_view Source;
  std::size_t Pos;
  std::size_t End = 0;
};

/// Collects the characters of one literal.
class Speller {
public:
  explicit Speller(std::string_view Source) : Source(Source) {}

  SpelledLiteral spell() {
    Cursor At(Source, 0);
    bool Raw = false;
    while (!At.atEnd() && At.peek() != '"') {
      char Character = At.take();
      // `R` is last: `LR`, `u8R`.
      if (Character == 'R' && At.peek() == '"')
        Raw = true;
      else
        Result.Prefix += Character;
    }
    if (At.atEnd())
      return SpelledLiteral();
    if (Raw)
      spellRaw(At.position() + 1);
    else
      spellEscaped(At);
    return Result;
  }

private:
  void add(char32_t Character, std::size_t Begin, std::size_t End) {
    Result.Text += Character < 0x80 ? static_cast<char>(Character) : '\x80';
    Result.Places.push_back({Begin, End});
  }

  void spellRaw(std::size_t Pos) {
    std::size_t Open = Source.find('(', Pos);
    if (Open == std::string_view::npos)
      return;
    std::string Closing = ")";
    Closing += Source.substr(Pos, Open - Pos);
    Closing += '"';
    std::size_t End = Source.find(Closing, Open + 1);
    if (End == std::string_view::npos)
      End = Source.size();
    for (std::size_t I = Open + 1; I < End; ++I)
      // Clang's value has `\n` for every line end.
      if (Source[I] != '\r' || I + 1 == End || Source[I + 1] != '\n')
        add(static_cast<unsigned char>(Source[I]), I, I + 1);
    if (End + Closing.size() < Source.size())
      Result.Suffix = Source.substr(End + Closing.size());
  }

  void spellEscaped(Cursor At) {
    At.take();
    while (!At.atEnd() && At.peek() != '"') {
      std::size_t Begin = At.position();
      char Character = At.take();
      char32_t Value = static_cast<unsigned char>(Character);
      if (Character == '\\')
        Value = escape(At);
      add(Value, Begin, At.end());
    }
    if (At.atEnd())
      return;
    At.take();
    while (!At.atEnd())
      Result.Suffix += At.take();
  }

  /// The value of the escape whose backslash was just taken.
  static char32_t escape(Cursor &At) {
    if (At.peek() >= '0' && At.peek() <= '7')
      return number(At, 8, 3);
    char Kind = At.take();
    switch (Kind) {
    case 'E':
      return U'\x1b';
    case 'x':
      return At.peek() == '{' ? braced(At, 16)
                              : number(At, 16, Unlimited);
    case 'o':
      return At.peek() == '{' ? braced(At, 8) : U'o';
    case 'u':
      return At.peek() == '{' ? braced(At, 16) : number(At, 16, 4);
    case 'U':
      return number(At, 16, 8);
    case 'N':
      return At.peek() == '{' ? named(At) : U'N';
    default:
      return token::decodeLetterEscape(Kind).value_or(
          static_cast<unsigned char>(Kind));
    }
  }

  static constexpr std::size_t Unlimited = static_cast<std::size_t>(-1);

  static std::optional<unsigned> digit(char Character, int Base) {
    unsigned Value = 0;
    auto [Stop, Error] =
        std::from_chars(&Character, &Character + 1, Value, Base);
    if (Error != std::errc() || Stop != &Character + 1)
      return std::nullopt;
    return Value;
  }

  static char32_t number(Cursor &At, int Base, std::size_t MaxDigits) {
    char32_t Value = 0;
    for (std::size_t Count = 0; Count < MaxDigits; ++Count) {
      auto Digit = digit(At.peek(), Base);
      if (!Digit)
        break;
      Value = Value * static_cast<unsigned>(Base) + *Digit;
      At.take();
    }
    return Value;
  }

  static std::string inBraces(Cursor &At) {
    std::string Inside;
    At.take();
    while (!At.atEnd() && At.peek() != '}' && At.peek() != '"')
      Inside += At.take();
    if (At.peek() == '}')
      At.take();
    return Inside;
  }

  static char32_t braced(Cursor &At, int Base) {
    std::string Digits = inBraces(At);
    char32_t Value = 0;
    for (char Character : Digits)
      Value = Value * static_cast<unsigned>(Base) +
              digit(Character, Base).value_or(0);
    return Value;
  }

  /// `\N{...}`. Only characters that a token is made of need their names here;
  /// any other is a boundary, whatever it is called.
  static char32_t named(Cursor &At) {
    std::string Name = inBraces(At);
    auto Letter = [&](std::string_view Lead, char32_t First) {
      bool Matches = Name.size() == Lead.size() + 1 &&
                     Name.compare(0, Lead.size(), Lead) == 0 &&
                     Name.back() >= 'A' && Name.back() <= 'Z';
      return Matches ? First + static_cast<unsigned>(Name.back() - 'A') : 0;
    };
    if (char32_t Small = Letter("LATIN SMALL LETTER ", U'a'))
      return Small;
    if (char32_t Capital = Letter("LATIN CAPITAL LETTER ", U'A'))
      return Capital;
    if (Name == "LOW LINE")
      return U'_';
    static constexpr std::string_view Digits[] = {
        "ZERO", "ONE", "TWO",   "THREE", "FOUR",
        "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"};
    for (unsigned I = 0; I < 10; ++I)
      if (Name == "DIGIT " + std::string(Digits[I]))
        return U'0' + I;
    return 0x80;
  }

  std::string_view Source;
  SpelledLiteral Result;
};

} // namespace

SpelledLiteral spellLiteral(std::string_view Spelling) {
  return Speller(Spelling).spell();
}

} // namespace vnx::cfamily
