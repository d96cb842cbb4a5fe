#include "checks/pieces/FileFacts.h"

#include "checks/pieces/CLexer.h"
#include "checks/pieces/ClueLog.h"
#include "checks/pieces/CommaRuns.h"
#include "checks/pieces/ConstantDeclaration.h"
#include "checks/pieces/OpenCalls.h"
#include "checks/pieces/PieceText.h"
#include "checks/token/Finder.h"
#include "checks/token/PrefixSearch.h"

#include <algorithm>
#include <unordered_map>

namespace vnx::pieces {

namespace {

class Reader {
public:
  explicit Reader(std::string_view Text)
      : Text(withoutMark(Text)), Lex(this->Text), Clues(this->Text) {}

  FileFacts read() {
    findWholeTokens();
    for (;;) {
      CToken T = Lex.next();
      if (InMacro && (T.StartsLine || T.What == CToken::Kind::End))
        endMacro();
      if (T.What == CToken::Kind::End) {
        watch(T);
        break;
      }
      if (T.startsDirective())
        directive();
      else
        code(T);
      watch(T);
    }
    // The rest of the list may be in another file.
    Runs.noteOtherFile();
    if (Runs.sawOpenRun())
      watch(CToken());
    if (Runs.isListOpen())
      noteOdd(Kind::Branches, Text.data() + Text.size());
    Result.Names.ListNames = Runs.takeListNames();
    Result.Names.HasBraceMacro = Runs.sawBraceMacro() || HasKeywordMacro;
    Facts.HasList = Runs.sawLongRun() || Runs.sawPack() || HasIncludeInList;
    Result.Clues = Clues.take();
    return std::move(Result);
  }

private:
  using Kind = Clue::Kind;

  /// \p Text without the mark of UTF-8 that it may begin with.
  static std::string_view withoutMark(std::string_view Text) {
    return Text.substr(0, 3) == "\xEF\xBB\xBF" ? Text.substr(3) : Text;
  }

  void note(Kind What, const char *At) { Clues.note(What, At); }
  void noteOdd(Kind What, const char *At) {
    Facts.IsOdd = true;
    note(What, At);
  }
  /// Adds \p New, bits of Part, to \p Known.
  void notePieces(Kind What, std::uint8_t &Known, std::uint8_t New,
                  const char *At) {
    Clues.notePieces(What, static_cast<std::uint8_t>(New & ~Known), At);
    Known |= New;
  }

  /// Notes what has been found out while \p T was read.
  void watch(const CToken &Read) {
    CToken T = Read;
    if (T.What == CToken::Kind::End)
      T.Text = Text.substr(Text.size());
    if (Runs.sawLongRun())
      note(Kind::List, T.Text.data());
    if (Runs.sawOpenRun()) {
      note(Kind::OpenRun, T.Text.data());
      Facts.HasOpenRun = Result.Names.HasOpenRun = true;
    }
    if (Runs.sawPack())
      note(Kind::Pack, T.Text.data());
    if (Runs.isUnbalanced())
      noteOdd(Kind::Branches, T.Text.data());
    if (Lex.sawOddSplice())
      noteOdd(Kind::Splice, T.Text.data());
    if (Lex.sawOddSpelling())
      noteOdd(Kind::Trigraph, T.Text.data());
  }

  void findWholeTokens() {
    for (std::size_t At = token::findPrefix(Text, 0);
         At != std::string_view::npos && !Facts.HasToken;
         At = token::findPrefix(Text, At + 1)) {
      std::size_t Body = At + token::Prefix.size();
      Facts.HasToken =
          token::findBodyEnd(Text, Body) - Body >= token::IssuedBodyLength;
      if (Facts.HasToken)
        note(Kind::Token, Text.data() + At);
    }
    // It is a blank to Clang.
    if (std::size_t At = Text.find('\0'); At != std::string_view::npos)
      noteOdd(Kind::Trigraph, Text.data() + At);
    // They spell a backslash or a #.
    for (std::size_t At = Text.find("??"); At != std::string_view::npos;
         At = Text.find("??", At + 1))
      if (At + 2 < Text.size() && (Text[At + 2] == '/' || Text[At + 2] == '='))
        return noteOdd(Kind::Trigraph, Text.data() + At);
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
      switch (T.Text[0]) {
      case '(':
        Open.open(calleeOf());
        break;
      case ')':
        Open.close();
        break;
      case '#':
        // The second half of a ## comes with the first.
        if (InMacro)
          hash(T);
        break;
      case '\\':
        // With what is behind it an escape, where # makes a string.
        noteOdd(Kind::RareEscape, T.Text.data());
        break;
      default:
        break;
      }
      break;
    default:
      break;
    }
    Runs.take(T);
    Earlier = Before.What == CToken::Kind::Punctuation ? Before.Text[0] : '\0';
    Before = T;
    IsBehindDirective = false;
  }

  /// What the parenthesis at hand calls: a name, nothing, or what only the
  /// preprocessor knows: `f(x)(y)`, `f##x(y)`.
  std::string_view calleeOf() const {
    // An operand: `"r" (x)`.
    if (Before.What == CToken::Kind::String)
      return "asm";
    if (Before.What != CToken::Kind::Name)
      return Before.is(')') && Open.closedCall() ? OpenCalls::Unknown
                                                 : std::string_view();
    if (InMacro && (Earlier == '#' || isParameter(Before.Text)))
      return OpenCalls::Unknown;
    return Before.Text;
  }

  void hash(const CToken &T) {
    if (T.isBefore('#')) {
      Lex.next();
      paste();
      return;
    }
    stringizer(Macro, T);
  }

  void paste() {
    CLexer Ahead = Lex;
    CToken Right = Ahead.next();
    auto Spelled = [this](const CToken &T) {
      return T.What == CToken::Kind::Name && !isParameter(T.Text)
                 ? std::string(T.Text)
                 : std::string();
    };
    std::string Left = Spelled(Before), Behind = Spelled(Right);
    if (!Left.empty() && !Behind.empty() && Left + Behind == "constexpr")
      noteOdd(Kind::OddMacro, MacroName.data());
    Result.Names.Pastes.push_back({Macro, std::move(Left), std::move(Behind)});
  }

  void stringizer(NameId Name, const CToken &T) {
    Facts.Stringizes = true;
    note(Kind::Stringizer, T.Text.data());
    if (Result.Names.Stringizers.empty() ||
        Result.Names.Stringizers.back() != Name)
      Result.Names.Stringizers.push_back(Name);
  }

  bool isParameter(std::string_view Name) const {
    return std::find(Parameters.begin(), Parameters.end(), Name) !=
           Parameters.end();
  }

  void name(const CToken &T) {
    char First = T.Text[0];
    bool IsParameter = InMacro && isParameter(T.Text);
    if (InMacro && !IsParameter)
      Result.Names.Mentions.emplace_back(Macro, idOf(T.Text));
    if (First == 'c' && Lex.peek() == ',')
      pasted(T);
    bool MayBe = First == 'h' || First == 'f' || First == '_' ||
                 // `%s` of a format.
                 (First == 's' && Before.is('%')) ||
                 std::any_of(T.Text.begin(), T.Text.end(), [](char C) {
                   return C == '$' || static_cast<unsigned char>(C) >= 0x80;
                 });
    if (MayBe && !IsParameter)
      if (std::uint8_t Parts = partsAt(T))
        namePart(T, Parts);
    if (((First >= 'A' && First <= 'Z') || First == '_') &&
        (InMacro || Lex.peek() == '(') && isCalledStringizer(T.Text))
      stringizer(idOf(T.Text), T);
    if (mayBeConstexpr(T.Text))
      constant(T);
    if (T.StartsLine && (T.Text == "import" || T.Text == "module"))
      noteOdd(Kind::Module, T.Text.data());
    else if (T.Text == "__FILE__" || T.Text == "__FILE_NAME__" ||
             T.Text == "__BASE_FILE__") {
      // "client.h"
      note(Kind::FileName, T.Text.data());
      place(T, EndsInH);
    } else if (T.Text == "__USER_LABEL_PREFIX__")
      noteOdd(Kind::OddMacro, T.Text.data());
  }

  /// Notes arguments that make `constexpr` where a macro pastes them.
  void pasted(const CToken &T) {
    constexpr std::string_view Word = "constexpr";
    if (Word.substr(0, T.Text.size()) != T.Text)
      return;
    CLexer Ahead = Lex;
    Ahead.next();
    CToken Rest = Ahead.next();
    if (Rest.What == CToken::Kind::Name &&
        Rest.Text == Word.substr(T.Text.size()))
      noteOdd(Kind::OddMacro, T.Text.data());
  }

  static bool mayBeConstexpr(std::string_view Name) {
    if (Name.size() < 9)
      return false;
    // Of a name with CONSTEXPR in it one of these is one of its letters.
    if (Name.size() < 18 && !(Name[8] >= 'A' && Name[8] <= 'Z'))
      return Name[0] == 'c' || Name[0] == '_';
    return true;
  }

  /// What the name \p T may be of the text of a macro's argument: an operator
  /// stays where it is beside it. Other names may be macros that vanish.
  std::uint8_t partsAt(const CToken &T) const {
    std::uint8_t Parts = partsOf(T.Text);
    // `h%sf_x` is cut where another text comes to stand.
    if (T.Text[0] == 's' && Before.is('%'))
      Parts |= partsOf(T.Text.substr(1));
    if (!Parts || IsBehindDirective)
      return Parts;
    CLexer Ahead = Lex;
    CToken Next = Ahead.next();
    bool IsFirst = Before.What != CToken::Kind::Punctuation || Before.is('(') ||
                   Before.is(',') || Before.is(')') || Before.is('#') ||
                   Before.is('%') || Before.is('}');
    bool IsLast = Next.What != CToken::Kind::Punctuation || Next.StartsLine ||
                  Next.is(')') || Next.is(',') || Next.is('#') ||
                  Next.is('%') || Next.is('{');
    if (!IsFirst)
      Parts &= static_cast<std::uint8_t>(~(IsF | StartsWithFu | StartsWithU));
    if (!IsLast)
      Parts &= static_cast<std::uint8_t>(~(IsF | EndsInH | EndsInHf));
    return Parts;
  }

  /// \p T, a name that is \p Parts, may become a string where a macro that its
  /// parentheses belong to makes one.
  void namePart(const CToken &T, std::uint8_t Parts) {
    Facts.Names |= Parts;
    auto Add = [&](std::vector<NameFacts::Argument> &To, NameId Callee) {
      std::uint8_t &Known = KnownParts[Callee];
      if ((Parts & ~Known) == 0)
        return;
      Known |= Parts;
      To.push_back({Callee, Parts, Clues.lineOf(T.Text.data())});
    };
    for (std::string_view Callee : Open.callees())
      if (!Callee.empty() && Callee != OpenCalls::Unknown)
        Add(Result.Names.Arguments, idOf(Callee));
    if (InMacro || Open.hasUnknown())
      Add(Result.Names.Bodies, 0);
  }

  void constant(const CToken &T) {
    bool IsWord = T.Text == "constexpr" || T.Text == "__constexpr";
    if (!IsWord && T.Text.find("CONSTEXPR") == std::string_view::npos)
      return;
    bool MayHold =
        InMacro
            // Whoever uses the macro may mean it; the name says so, or not.
            ? MacroName.find("CONSTEXPR") == std::string_view::npos
            : mayHoldComputedText(Before, Lex);
    if (!MayHold)
      return;
    Facts.HasConstant = true;
    note(Kind::Constant, T.Text.data());
  }

  void string(const CToken &T) {
    std::uint8_t Parts = 0;
    if (T.IsRaw || T.Inside.find('\\') == std::string_view::npos) {
      Parts = partsOfString(T.Inside);
    } else if (auto Value = literalValue(T.Inside)) {
      Parts = partsOfString(*Value);
    } else {
      return noteOdd(Kind::RareEscape, T.Text.data());
    }
    if (Parts)
      place(T, Parts);
  }

  /// Where the string \p T, which is \p Parts, may come to stand.
  void place(const CToken &T, std::uint8_t Parts) {
    CLexer Ahead = Lex;
    CToken Next = Ahead.next();
    // What a directive stands between may be beside each other without it.
    bool IsInside =
        !IsBehindDirective && !(Next.StartsLine && (InMacro || Next.is('#')));
    // A macro's arguments end at commas in braces, too.
    bool IsKept = !InMacro && !Open.hasUnknown();
    bool IsElement = Runs.bracket() == '{' && IsInside && IsKept &&
                     (Before.is('{') || Before.is(',')) &&
                     (Next.is(',') || Next.is('}')) &&
                     (Before.is(',') || Next.is(','));
    bool IsField = Runs.bracket() == '{' && IsInside && IsKept &&
                   Runs.isInField() && Before.is('=') &&
                   (Next.is(',') || Next.is('}'));
    bool IsArgument = Runs.bracket() == '(' && IsInside && Open.isCall() &&
                      Open.callees().back() != OpenCalls::Unknown &&
                      (Before.is('(') || Before.is(',')) &&
                      (Next.is(')') || Next.is(','));
    if (!IsElement && !IsField && !IsArgument)
      return notePieces(Kind::String, Facts.Strings, Parts, T.Text.data());
    auto Add = [&, Line = Clues.lineOf(T.Text.data())](NameId Callee) {
      Result.Names.Lone.push_back({Callee, Parts, Line});
    };
    if (IsArgument) {
      Add(idOf(Open.callees().back()));
    } else {
      for (std::string_view Callee : Open.callees())
        if (!Callee.empty())
          Add(idOf(Callee));
      Add(0);
    }
    Facts.Lone |= Parts;
  }

  void character(const CToken &T) {
    auto Value = literalValue(T.Inside);
    if (!Value)
      return noteOdd(Kind::RareEscape, T.Text.data());
    // What a character is compared with is no part of a text.
    bool IsCompared = Before.isName("case") ||
                      (Before.is('=') && Before.Text.data()[-1] == Earlier &&
                       (Earlier == '=' || Earlier == '!' || Earlier == '<' ||
                        Earlier == '>'));
    if (!IsCompared)
      notePieces(Kind::Character, Facts.Characters, partsOf(*Value),
                 T.Text.data());
  }

  void directive() {
    IsBehindDirective = true;
    CToken Word = Lex.next();
    if (Word.What != CToken::Kind::Name || Word.StartsLine) {
      if (Word.What != CToken::Kind::End && Word.StartsLine)
        code(Word);
      return;
    }
    std::string_view Name = Word.Text;
    if (Name == "include" || Name == "include_next" || Name == "import") {
      include(Lex.peekLine(), Word);
      Lex.skipLine();
    } else if (Name == "error" || Name == "warning") {
      message();
    } else if (Name == "embed") {
      HasIncludeInList = true;
      note(Kind::IncludeInList, Word.Text.data());
      Lex.skipLine();
    } else if (Name == "define") {
      define();
    } else if (Name == "if" || Name == "ifdef" || Name == "ifndef") {
      Runs.startCondition();
      Open.startCondition();
      Lex.skipLine();
    } else if (Name == "else" || Name == "elif" || Name == "elifdef" ||
               Name == "elifndef") {
      Runs.otherBranch();
      Open.otherBranch();
      Lex.skipLine();
    } else if (Name == "endif") {
      Runs.endCondition();
      Open.endCondition();
      Lex.skipLine();
    }
    // The rest of others is read as code.
  }

  /// What an `#error` says is no part of the program. Only strings that stand
  /// beside each other are put together where bytes are looked at.
  void message() {
    CLexer Ahead = Lex;
    unsigned Strings = 0;
    CToken T = Ahead.next();
    for (; T.What != CToken::Kind::End && !T.StartsLine; T = Ahead.next())
      Strings += T.What == CToken::Kind::String;
    Strings +=
        T.What == CToken::Kind::String || Before.What == CToken::Kind::String;
    if (Strings < 2)
      Lex.skipLine();
  }

  void define() {
    CLexer Start = Lex;
    CToken Name = Lex.next();
    if (Name.What != CToken::Kind::Name || Name.StartsLine) {
      Lex = Start;
      return;
    }
    // None of these is a character of a token, see CommaRuns.
    if (isNoElement(Name) && mayBeCharacter(Lex))
      noteOdd(Kind::OddMacro, Name.Text.data());
    redefine(Name);
    Runs.startMacro();
    InMacro = true;
    MacroName = Name.Text;
    Macro = idOf(Name.Text);
    Result.Names.Defined.push_back(Macro);
    Parameters.clear();
    Open.startMacro();
    Before = CToken();
    Earlier = '\0';
    CLexer Body = Lex;
    CToken Bracket = Lex.next();
    if (!Bracket.is('(') ||
        Bracket.Text.data() != Name.Text.data() + Name.Text.size()) {
      Lex = Body;
      return;
    }
    for (CToken T = Lex.next(); !T.is(')') && T.What != CToken::Kind::End;
         T = Lex.next())
      if (T.is('.') && Before.What == CToken::Kind::Name) {
        Runs.setVariadic(Parameters.back());
        Before = CToken();
      } else if (T.What == CToken::Kind::Name) {
        Parameters.push_back(T.Text);
        Before = T;
        redefine(T);
        if (isNoElement(T))
          noteOdd(Kind::OddMacro, T.Text.data());
      } else {
        Before = CToken();
      }
    Before = CToken();
  }

  /// \p Name is a macro's, or one of its parameters'.
  void redefine(const CToken &Name) {
    // By these it is told what a character or a list is, and what is raw.
    for (const char *Word : {"enum", "case", "R", "LR", "uR", "UR", "u8R"})
      if (Name.Text == Word)
        noteOdd(Kind::OddMacro, Name.Text.data());
    // CommaRuns knows by these what is no list.
    for (const char *Word : {"do", "else", "for", "if", "namespace", "struct",
                             "switch", "union", "while"})
      HasKeywordMacro = HasKeywordMacro || Name.Text == Word;
  }

  /// True if what the rest of the line stands for has more than zeros, ones and
  /// brackets in it.
  static bool mayBeCharacter(CLexer Body) {
    for (CToken T = Body.next(); T.What != CToken::Kind::End && !T.StartsLine;
         T = Body.next())
      if (T.What == CToken::Kind::Character ||
          (T.What == CToken::Kind::Number && valueOf(T).value_or('h') > 1) ||
          (T.What == CToken::Kind::Name && !isOfZero(T.Text)) ||
          (T.What == CToken::Kind::Punctuation && !T.is('(') && !T.is(')') &&
           !T.is('*') && !T.is('!')))
        return true;
    return false;
  }

  /// Names that NULL, true and false are made of.
  static bool isOfZero(std::string_view Name) {
    for (const char *Each : {"void", "char", "nullptr", "__null", "bool",
                             "_Bool", "true", "false", "NULL"})
      if (Name == Each)
        return true;
    return false;
  }

  void include(std::string_view Rest, const CToken &Word) {
    if (Runs.isInList()) {
      HasIncludeInList = true;
      note(Kind::IncludeInList, Word.Text.data());
    }
    Runs.noteOtherFile();
    std::size_t Begin = Rest.find_first_not_of(" \t");
    char Closing = Begin == std::string_view::npos ? '\0'
                   : Rest[Begin] == '"'            ? '"'
                   : Rest[Begin] == '<'            ? '>'
                                                   : '\0';
    std::size_t End =
        Closing ? Rest.find(Closing, Begin + 1) : std::string_view::npos;
    if (End == std::string_view::npos) {
      // A macro names the file, if there is one of that name.
      CLexer Ahead = Lex;
      CToken Name = Ahead.next();
      if (Name.What != CToken::Kind::Name || Name.StartsLine)
        return noteOdd(Kind::OddInclude, Word.Text.data());
      Facts.HasComputedInclude = true;
      note(Kind::ComputedInclude, Word.Text.data());
      Result.Names.ComputedIncludes.push_back(idOf(Name.Text));
      return;
    }
    Result.Inclusions.push_back(
        {std::string(Rest.substr(Begin + 1, End - Begin - 1)), Closing == '"'});
  }

  void endMacro() {
    InMacro = false;
    if (!Open.callees().empty())
      // What stands behind the macro is between its parentheses.
      noteOdd(Kind::OpenMacro, MacroName.data());
    Open.endMacro();
    if (Runs.endMacro()) {
      Facts.HasListMacro = true;
      Result.Names.ListMacros.emplace_back(MacroName);
      note(Kind::ListMacro, MacroName.data());
    }
    Before = CToken();
    Earlier = '\0';
  }

  std::string_view Text;
  CLexer Lex;
  CommaRuns Runs;
  OpenCalls Open;
  ClueLog Clues;
  FileFacts Result;
  TextFacts &Facts = Result.Facts;
  CToken Before;
  /// The token before that, if it was punctuation.
  char Earlier = '\0';
  bool IsBehindDirective = false;
  bool InMacro = false;
  std::string_view MacroName;
  NameId Macro = 0;
  std::vector<std::string_view> Parameters;
  std::unordered_map<NameId, std::uint8_t> KnownParts;
  bool HasIncludeInList = false;
  bool HasKeywordMacro = false;
};

} // namespace

FileFacts readFacts(std::string_view Text) { return Reader(Text).read(); }

} // namespace vnx::pieces
