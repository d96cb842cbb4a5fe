#include "checks/pieces/TextFacts.h"

#include "checks/pieces/CLexer.h"
#include "checks/pieces/CommaRuns.h"
#include "checks/pieces/ConstantDeclaration.h"
#include "checks/pieces/NameFacts.h"
#include "checks/pieces/PieceText.h"
#include "checks/token/Finder.h"
#include "checks/token/PrefixSearch.h"

namespace vnx::pieces {

void TextFacts::add(const TextFacts &Other) {
  Strings |= Other.Strings;
  Characters |= Other.Characters;
  Names |= Other.Names;
  HasToken |= Other.HasToken;
  Stringizes |= Other.Stringizes;
  HasList |= Other.HasList;
  HasListMacro |= Other.HasListMacro;
  HasConstant |= Other.HasConstant;
  IsOdd |= Other.IsOdd;
}

Suspicion suspicionOf(const TextFacts &Facts) {
  if (Facts.HasToken)
    return Suspicion::Token;
  if (spellPrefix(Facts.Strings) ||
      spellPrefix(Facts.Strings | Facts.Characters))
    return Suspicion::Pieces;
  if (Facts.Stringizes &&
      spellPrefix(Facts.Strings | Facts.Characters | Facts.Names))
    return Suspicion::Names;
  if (Facts.HasList || Facts.HasListMacro)
    return Suspicion::List;
  if (Facts.HasConstant)
    return Suspicion::Constant;
  return Facts.IsOdd ? Suspicion::Odd : Suspicion::None;
}

namespace {

class Reader {
public:
  explicit Reader(std::string_view Text) : Text(Text), Lex(Text) {}

  FileFacts read() {
    findWholeTokens();
    for (;;) {
      CToken T = Lex.next();
      if (InMacro && (T.StartsLine || T.What == CToken::Kind::End))
        endMacro();
      if (T.What == CToken::Kind::End)
        break;
      if (T.startsDirective())
        directive();
      else
        code(T);
    }
    Facts.HasList = Runs.sawLongRun() || Runs.sawPack() || HasIncludeInList;
    Facts.IsOdd |= Lex.sawOddSplice() || Runs.isUnbalanced();
    return std::move(Result);
  }

private:
  void findWholeTokens() {
    for (std::size_t At = token::findPrefix(Text, 0);
         At != std::string_view::npos && !Facts.HasToken;
         At = token::findPrefix(Text, At + 1)) {
      std::size_t Body = At + token::Prefix.size();
      Facts.HasToken =
          token::findBodyEnd(Text, Body) - Body >= token::IssuedBodyLength;
    }
    // Trigraphs spell a backslash or a #.
    if (Text.find("?\?/") != std::string_view::npos ||
        Text.find("?\?=") != std::string_view::npos)
      Facts.IsOdd = true;
  }

  void code(const CToken &T) {
    switch (T.What) {
    case CToken::Kind::Name:
      name(T);
      break;
    case CToken::Kind::String:
      string(T);
      break;
    case CToken::Kind::Character:
      character(T);
      break;
    case CToken::Kind::Punctuation:
      // The second half of a ## comes with the first.
      if (InMacro && T.is('#')) {
        if (Lex.peekLine().substr(0, 1) == "#")
          Lex.next();
        else
          Facts.Stringizes = true;
      }
      break;
    default:
      break;
    }
    Runs.take(T);
    Earlier = Before;
    Before = T;
  }

  void name(const CToken &T) {
    char First = T.Text[0];
    if (First == 'h' || First == 'f' || First == '_')
      Facts.Names |= partsOf(T.Text);
    if (((First >= 'A' && First <= 'Z') || First == '_') &&
        isCalledStringizer(T.Text) && Lex.peekLine().substr(0, 1) == "(")
      Facts.Stringizes = true;
    if (First == 'c' || First == 'C' || First == '_' ||
        T.Text.find("CONSTEXPR") != std::string_view::npos)
      constant(T);
    if (T.StartsLine && (T.Text == "import" || T.Text == "module"))
      Facts.IsOdd = true;
    else if (T.Text == "__FILE__" || T.Text == "__FILE_NAME__" ||
             T.Text == "__BASE_FILE__")
      // "client.h"
      Facts.Strings |= EndsInH;
  }

  void constant(const CToken &T) {
    bool IsWord = T.Text == "constexpr" || T.Text == "__constexpr";
    if (!IsWord && T.Text.find("CONSTEXPR") == std::string_view::npos)
      return;
    if (InMacro)
      // Whoever uses the macro may mean it; the name says so, or not.
      Facts.HasConstant |=
          IsWord && MacroName.find("CONSTEXPR") == std::string_view::npos;
    else if (!Before.isName("if") && mayHoldComputedText(Lex))
      Facts.HasConstant = true;
  }

  void string(const CToken &T) {
    if (T.IsRaw || T.Inside.find('\\') == std::string_view::npos) {
      Facts.Strings |= partsOfString(T.Inside);
    } else if (auto Value = literalValue(T.Inside)) {
      Facts.Strings |= partsOfString(*Value);
    } else {
      Facts.IsOdd = true;
    }
  }

  void character(const CToken &T) {
    auto Value = literalValue(T.Inside);
    if (!Value) {
      Facts.IsOdd = true;
      return;
    }
    // What a character is compared with is no part of a text.
    bool IsCompared = Before.isName("case") ||
                      (Before.is('=') && (Earlier.is('=') || Earlier.is('!') ||
                                          Earlier.is('<') || Earlier.is('>')));
    if (!IsCompared)
      Facts.Characters |= partsOf(*Value);
  }

  void directive() {
    CToken Word = Lex.next();
    if (Word.What != CToken::Kind::Name || Word.StartsLine) {
      if (Word.What != CToken::Kind::End && Word.StartsLine)
        code(Word);
      return;
    }
    std::string_view Name = Word.Text;
    if (Name == "include" || Name == "include_next" || Name == "import") {
      include(Lex.peekLine());
      Lex.skipLine();
    } else if (Name == "embed") {
      HasIncludeInList = true;
      Lex.skipLine();
    } else if (Name == "define") {
      define();
    } else if (Name == "if" || Name == "ifdef" || Name == "ifndef") {
      Runs.startCondition();
      Lex.skipLine();
    } else if (Name == "else" || Name == "elif" || Name == "elifdef" ||
               Name == "elifndef") {
      Runs.otherBranch();
      Lex.skipLine();
    } else if (Name == "endif") {
      Runs.endCondition();
      Lex.skipLine();
    }
    // The rest of others is read as code.
  }

  void define() {
    CLexer Start = Lex;
    CToken Name = Lex.next();
    if (Name.What != CToken::Kind::Name || Name.StartsLine) {
      Lex = Start;
      return;
    }
    // None of these is a character of a token, see CommaRuns.
    if (Name.Text == "NULL" || Name.Text == "nullptr" || Name.Text == "true" ||
        Name.Text == "false")
      Facts.IsOdd |= mayBeCharacter(Lex);
    Runs.startMacro();
    InMacro = true;
    MacroName = Name.Text;
    Earlier = Before = CToken();
    CLexer Body = Lex;
    CToken Open = Lex.next();
    if (!Open.is('(') ||
        Open.Text.data() != Name.Text.data() + Name.Text.size()) {
      Lex = Body;
      return;
    }
    for (CToken T = Lex.next(); !T.is(')') && T.What != CToken::Kind::End;)
      T = Lex.next();
  }

  /// True if what the rest of the line stands for has more than zeros, ones and
  /// brackets in it.
  static bool mayBeCharacter(CLexer Body) {
    for (CToken T = Body.next(); T.What != CToken::Kind::End && !T.StartsLine;
         T = Body.next())
      if (T.What == CToken::Kind::Character ||
          (T.What == CToken::Kind::Number && valueOf(T).value_or('h') > 1))
        return true;
    return false;
  }

  void include(std::string_view Rest) {
    HasIncludeInList |= Runs.isInList();
    std::size_t Open = Rest.find_first_not_of(" \t");
    char Closing = Open == std::string_view::npos ? '\0'
                   : Rest[Open] == '"'            ? '"'
                   : Rest[Open] == '<'            ? '>'
                                                  : '\0';
    std::size_t End =
        Closing ? Rest.find(Closing, Open + 1) : std::string_view::npos;
    if (End == std::string_view::npos) {
      // A macro names the file.
      Facts.IsOdd = true;
      return;
    }
    Result.Inclusions.push_back(
        {std::string(Rest.substr(Open + 1, End - Open - 1)), Closing == '"'});
  }

  void endMacro() {
    InMacro = false;
    if (Runs.endMacro())
      Facts.HasListMacro = true;
    Earlier = Before = CToken();
  }

  std::string_view Text;
  CLexer Lex;
  CommaRuns Runs;
  FileFacts Result;
  TextFacts &Facts = Result.Facts;
  CToken Before, Earlier;
  bool InMacro = false;
  std::string_view MacroName;
  bool HasIncludeInList = false;
};

} // namespace

FileFacts readFacts(std::string_view Text) { return Reader(Text).read(); }

} // namespace vnx::pieces
