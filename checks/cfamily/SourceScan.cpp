#include "checks/cfamily/SourceScan.h"

#include "checks/cfamily/LiteralSpelling.h"
#include "checks/cfamily/RawTokens.h"
#include "checks/cfamily/TextMacros.h"
#include "checks/cfamily/TokenTraces.h"
#include "checks/token/Finder.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace clang;

namespace vnx::cfamily {

/// True if the operand of \p Directive is text and not code.
static bool takesText(llvm::StringRef Directive) {
  for (const char *Name : {"error", "warning", "include", "include_next",
                           "import", "ident", "sccs", "embed"})
    if (Directive == Name)
      return true;
  return false;
}

/// True if Clang knows the pragmas that start with \p Name, whose operands are
/// names then.
static bool isKnownPragma(llvm::StringRef Name) {
  for (const char *Known : {"clang",
                            "GCC",
                            "STDC",
                            "omp",
                            "acc",
                            "once",
                            "pack",
                            "weak",
                            "push_macro",
                            "pop_macro",
                            "redefine_extname",
                            "comment",
                            "message",
                            "region",
                            "endregion",
                            "unroll",
                            "nounroll",
                            "align",
                            "options",
                            "unused",
                            "warning",
                            "vtordisp",
                            "section",
                            "detect_mismatch"})
    if (Name == Known)
      return true;
  return false;
}

namespace {

class SourceScanner {
public:
  SourceScanner(llvm::StringRef Code, const LangOptions &LangOpts,
                std::size_t MinLength)
      : Code(Code), MinLength(MinLength),
        Lexed(Code, LangOpts, RawTokens::Comments::Keep), Macros(Lexed.all()) {}

  std::vector<TextHit> scan() {
    for (const RawToken &T : Lexed.all())
      read(T);
    endRun();
    endDirective(Code.size());
    std::vector<TextHit> Result;
    for (auto &[Begin, Hit] : Hits)
      Result.push_back(std::move(Hit));
    return Result;
  }

private:
  struct Piece {
    std::size_t Offset;
    SpelledLiteral Spelled;
    std::size_t TextBegin;
    /// A macro's definition spells it, not this place.
    bool IsMacros;
  };

  void read(const RawToken &T) {
    const Token &Tok = T.Tok;
    const std::size_t Begin = T.Begin, End = T.End;
    if (Tok.isAtStartOfLine() && InDirective) {
      endRun();
      endDirective(Begin);
    }
    if (Tok.is(tok::comment)) {
      addBytes(Begin, End, TextHit::Place::Comment);
      return;
    }
    if (T.startsDirective()) {
      endRun();
      InDirective = true;
      Words = 0;
      return;
    }
    if (InDirective)
      readDirective(T);
    if (tok::isStringLiteral(Tok.getKind())) {
      addPiece(Begin, End, /*IsMacros=*/false);
      return;
    }
    // An attribute, or a label of asm, has its text from macros, too, and there
    // the syntax tree does not say.
    if (!InDirective && !T.name().empty()) {
      std::vector<TextMacros::Piece> Strings =
          Macros.stringsOf(T.name(), Begin);
      for (const TextMacros::Piece &Each : Strings)
        addPiece(Each.first, Each.second, /*IsMacros=*/true);
      if (!Strings.empty())
        return;
    }
    endRun();
    if (!InDirective)
      readCall(T);
    // Names, numbers and keywords are code; what is neither code nor string
    // (a lone quote and what follows it) is text.
    if (Tok.is(tok::unknown) || isCharConstant(Tok))
      addBytes(Begin, End, TextHit::Place::Text);
  }

  /// Follows the call of a macro that makes a string of its argument.
  void readCall(const RawToken &T) {
    if (CallDepth > 0) {
      if (!T.name().empty())
        addBytes(T.Begin, T.End, TextHit::Place::String);
      if (T.Tok.is(tok::l_paren))
        ++CallDepth;
      else if (T.Tok.is(tok::r_paren))
        --CallDepth;
    } else if (T.Tok.is(tok::l_paren) && BehindStringizer) {
      CallDepth = 1;
    }
    BehindStringizer = Macros.stringizes(T.name());
  }

  static bool isCharConstant(const Token &Tok) {
    return Tok.isOneOf(tok::char_constant, tok::wide_char_constant,
                       tok::utf8_char_constant, tok::utf16_char_constant,
                       tok::utf32_char_constant);
  }

  /// Reads the words that say what a directive is about.
  void readDirective(const RawToken &T) {
    llvm::StringRef Word = T.name();
    ++Words;
    if (Words == 1) {
      Directive = Word.str();
      if (takesText(Directive))
        TextBegin = T.End;
    } else if (Words == 2 && Directive == "define") {
      Macro = Word.str();
    } else if (Words == 2 && Directive == "pragma" && !isKnownPragma(Word)) {
      TextBegin = T.End;
    }
  }

  void endDirective(std::size_t End) {
    if (TextBegin)
      addBytes(*TextBegin, End, TextHit::Place::Text);
    InDirective = false;
    TextBegin.reset();
    Directive.clear();
    Macro.clear();
  }

  void addPiece(std::size_t Begin, std::size_t End, bool IsMacros) {
    Piece P;
    P.Offset = Begin;
    P.Spelled = spellLiteral(view(Code.slice(Begin, End)));
    P.TextBegin = RunText.size();
    P.IsMacros = IsMacros;
    RunText += P.Spelled.Text;
    Run.push_back(std::move(P));
  }

  /// Judges the adjacent strings gathered so far: first their value, then their
  /// bytes, whose escapes may be those of another language (`R"(\nhf_...)"`).
  void endRun() {
    if (Run.empty())
      return;
    auto PieceOf = [&](std::size_t Index) {
      const Piece *Owner = &Run.front();
      for (const Piece &P : Run)
        if (!P.Spelled.Text.empty() && P.TextBegin <= Index)
          Owner = &P;
      return Owner;
    };
    auto PlaceOf = [&](std::size_t Index) {
      const Piece *Owner = PieceOf(Index);
      SpelledLiteral::Place Place =
          Owner->Spelled.Places[Index - Owner->TextBegin];
      return SpelledLiteral::Place{Owner->Offset + Place.Begin,
                                   Owner->Offset + Place.End};
    };
    std::size_t From = 0;
    while (auto Found = token::findToken(RunText, From,
                                         token::TextKind::Decoded, MinLength)) {
      const Piece *First = PieceOf(Found->Begin);
      const Piece *Last = PieceOf(Found->End - 1);
      // Between a macro's definition and its use there is everything else.
      std::size_t End = First->IsMacros == Last->IsMacros
                            ? PlaceOf(Found->End - 1).End
                            : PlaceOf(Found->Begin).End;
      add(PlaceOf(Found->Begin).Begin, End, std::string(Found->in(RunText)),
          TextHit::Place::String);
      From = Found->End;
    }
    for (const Piece &P : Run)
      if (!P.Spelled.Places.empty() && !P.IsMacros)
        addBytes(P.Offset, P.Offset + P.Spelled.Places.back().End,
                 TextHit::Place::String);
    Run.clear();
    RunText.clear();
  }

  /// Adds the tokens that begin in [Begin, End) of the file's bytes.
  void addBytes(std::size_t Begin, std::size_t End, TextHit::Place Where) {
    std::size_t From = Begin;
    while (auto Found = token::findToken(view(Code).substr(0, End), From,
                                         token::TextKind::Escaped, MinLength)) {
      add(Found->Begin, Found->End, std::string(Found->in(view(Code))), Where);
      From = Found->End;
    }
  }

  void add(std::size_t Begin, std::size_t End, std::string Text,
           TextHit::Place Where) {
    TextHit Hit;
    Hit.Begin = Begin;
    // Two macros may be defined the other way round.
    Hit.End = std::max(Begin, End);
    Hit.Token = std::move(Text);
    Hit.Where = Where;
    Hit.Directive = Directive;
    Hit.Macro = Macro;
    Hits.emplace(Begin, std::move(Hit));
  }

  llvm::StringRef Code;
  std::size_t MinLength;
  RawTokens Lexed;
  /// By place, the first one said of a place stays.
  std::map<std::size_t, TextHit> Hits;

  bool InDirective = false;
  unsigned Words = 0;
  std::string Directive;
  std::string Macro;
  /// Where the text of the directive starts, if it takes text.
  std::optional<std::size_t> TextBegin;

  TextMacros Macros;
  /// The last word was the name of a macro that makes a string of its argument.
  bool BehindStringizer = false;
  /// How many parentheses are open in such a call.
  unsigned CallDepth = 0;

  std::vector<Piece> Run;
  std::string RunText;
};

} // namespace

std::vector<TextHit> scanSource(llvm::StringRef Code,
                                const LangOptions &LangOpts,
                                std::size_t MinLength) {
  if (!hasTokenTraces(view(Code), MinLength))
    return {};
  return SourceScanner(Code, LangOpts, MinLength).scan();
}

} // namespace vnx::cfamily
