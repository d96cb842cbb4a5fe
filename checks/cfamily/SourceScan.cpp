#include "checks/cfamily/SourceScan.h"

#include "checks/cfamily/LiteralSpelling.h"
#include "checks/cfamily/RawTokens.h"
#include "checks/token/Finder.h"
#include "checks/token/PrefixSearch.h"

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
  for (const char *Known :
       {"clang", "GCC", "STDC", "omp", "acc", "once", "pack", "weak",
        "push_macro", "pop_macro", "redefine_extname", "comment", "message",
        "region", "endregion", "unroll", "nounroll", "align", "options",
        "unused", "warning", "vtordisp", "section", "detect_mismatch"})
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
        Lexed(Code, LangOpts, RawTokens::Comments::Keep) {}

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
      addPiece(Begin, End);
      return;
    }
    endRun();
    // Names, numbers and keywords are code; what is neither code nor string
    // (a lone quote and what follows it) is text.
    if (Tok.is(tok::unknown) || isCharConstant(Tok))
      addBytes(Begin, End, TextHit::Place::Text);
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

  void addPiece(std::size_t Begin, std::size_t End) {
    Piece P;
    P.Offset = Begin;
    P.Spelled = spellLiteral(view(Code.slice(Begin, End)));
    P.TextBegin = RunText.size();
    RunText += P.Spelled.Text;
    Run.push_back(std::move(P));
  }

  /// Judges the adjacent strings gathered so far: first their value, then their
  /// bytes, whose escapes may be those of another language (`R"(\nhf_...)"`).
  void endRun() {
    if (Run.empty())
      return;
    auto PlaceOf = [&](std::size_t Index) {
      const Piece *Owner = &Run.front();
      for (const Piece &P : Run)
        if (!P.Spelled.Text.empty() && P.TextBegin <= Index)
          Owner = &P;
      SpelledLiteral::Place Place =
          Owner->Spelled.Places[Index - Owner->TextBegin];
      return SpelledLiteral::Place{Owner->Offset + Place.Begin,
                                   Owner->Offset + Place.End};
    };
    std::size_t From = 0;
    while (auto Found = token::findToken(RunText, From,
                                         token::TextKind::Decoded, MinLength)) {
      add(PlaceOf(Found->Begin).Begin, PlaceOf(Found->End - 1).End,
          std::string(Found->in(RunText)), TextHit::Place::String);
      From = Found->End;
    }
    for (const Piece &P : Run)
      if (!P.Spelled.Places.empty())
        addBytes(P.Offset, P.Offset + P.Spelled.Places.back().End,
                 TextHit::Place::String);
    Run.clear();
    RunText.clear();
  }

  /// Adds the tokens that begin in [Begin, End) of the file's bytes.
  void addBytes(std::size_t Begin, std::size_t End, TextHit::Place Where) {
    std::size_t From = Begin;
    while (auto Found =
               token::findToken(view(Code).substr(0, End), From,
                                token::TextKind::Escaped, MinLength)) {
      add(Found->Begin, Found->End, std::string(Found->in(view(Code))), Where);
      From = Found->End;
    }
  }

  void add(std::size_t Begin, std::size_t End, std::string Text,
           TextHit::Place Where) {
    TextHit Hit;
    Hit.Begin = Begin;
    Hit.End = End;
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

  std::vector<Piece> Run;
  std::string RunText;
};

} // namespace

std::vector<TextHit> scanSource(llvm::StringRef Code,
                                const LangOptions &LangOpts,
                                std::size_t MinLength) {
  if (token::findPrefix(view(Code), 0) == std::string_view::npos)
    return {};
  return SourceScanner(Code, LangOpts, MinLength).scan();
}

} // namespace vnx::cfamily
