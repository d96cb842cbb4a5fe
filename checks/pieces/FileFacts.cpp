#include "checks/pieces/FileFacts.h"

#include "checks/pieces/CLexer.h"
#include "checks/pieces/ClueLog.h"
#include "checks/pieces/CommaRuns.h"
#include "checks/pieces/ConstantDeclaration.h"
#include "checks/pieces/HarmlessMacro.h"
#include "checks/pieces/OpenCalls.h"
#include "checks/pieces/PieceText.h"
#include "checks/pieces/TypeDeclarations.h"
#include "checks/token/Finder.h"
#include "checks/token/Grammar.h"
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
    Facts.HasRaw = Lex.sawRaw();
    for (std::string_view Name : Runs.takeTrusted())
      trust(Name);
    Result.Names.ListNames = Runs.takeListNames();
    Result.Names.HasBraceMacro = Runs.sawBraceMacro() || HasKeywordMacro;
    Facts.HasListOfC = Runs.sawLongRunOfC();
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
    if (Runs.sawLongRunOfC())
      note(Kind::ListOfC, T.Text.data());
    if (Runs.sawOpenRun()) {
      note(Kind::OpenRun, T.Text.data());
      Facts.HasOpenRun = Result.Names.HasOpenRun = true;
    }
    if (Runs.sawPack())
      note(Kind::Pack, T.Text.data());
    if (Runs.isUnbalanced())
      noteOdd(Kind::Branches, T.Text.data());
    if (Lex.sawRaw())
      note(Kind::RawString, T.Text.data());
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
    case CToken::Kind::Number:
      number(T);
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
    Declarations.watch(T);
    Runs.take(T);
    Earlier = Before.What == CToken::Kind::Punctuation ? Before.Text[0] : '\0';
    Before = T;
    IsBehindDirective = false;
  }

  /// What the parenthesis at hand calls: a name, nothing, or what only the
  /// preprocessor knows: `f(x)(y)`, `f##x(y)`.
  std::string_view calleeOf() const {
    // Another branch has another one, perhaps.
    if (IsBehindDirective)
      return OpenCalls::Unknown;
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
    CToken Right = Lex.peekNext();
    auto Spelled = [this](const CToken &T) {
      return T.What == CToken::Kind::Name && !isParameter(T.Text)
                 ? std::string(T.Text)
                 : std::string();
    };
    Facts.HasPaste = true;
    note(Kind::Paste, MacroName.data());
    Result.Names.Pastes.push_back({Macro, Spelled(Before), Spelled(Right)});
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
    if (InMacro || !Open.callees().empty())
      if (std::uint64_t Fragment = fragmentOf(T.Text))
        fragment(T, Fragment);
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
        isCalledStringizer(T.Text) && (InMacro || isCalledOrPassed()))
      stringizer(idOf(T.Text), T);
    bool IsRest =
        InMacro && (T.Text == "__VA_ARGS__" || T.Text == "__VA_OPT__");
    bool IsKnown =
        !Result.Names.Callers.empty() && Result.Names.Callers.back() == Macro;
    if ((IsParameter || IsRest) && !IsKnown && mayCall())
      Result.Names.Callers.push_back(Macro);
    if (mayBeConstexpr(T.Text))
      constant(T);
    if (T.Text == "operator" && isAddressOf())
      Result.Names.Redefined.push_back(idOf("&"));
    if (isLibraryType(T.Text) && Declarations.declare(Before, Lex.peekNext()))
      Result.Names.Redefined.push_back(idOf(T.Text));
    if (isNull(T) && isNullDeclared())
      Result.Names.Redefined.push_back(idOf(T.Text));
    if (T.Text == "_Pragma" || T.Text == "__pragma")
      pragma(T);
    if (T.StartsLine && (T.Text == "import" || T.Text == "module"))
      noteOdd(Kind::Module, T.Text.data());
    else if (T.Text == "__FILE__" || T.Text == "__FILE_NAME__" ||
             T.Text == "__BASE_FILE__") {
      // "client.h"
      Facts.HasFileName = true;
      note(Kind::FileName, T.Text.data());
      place(T, EndsInH);
    } else if (T.Text == "__USER_LABEL_PREFIX__")
      noteOdd(Kind::OddMacro, T.Text.data());
  }

  /// \p T may be pasted with others to \p Fragment and more of `constexpr`.
  void fragment(const CToken &T, std::uint64_t Fragment) {
    Facts.Fragments |= Fragment;
    auto Add = [&](NameId Callee) {
      std::uint64_t &Known = KnownFragments[Callee];
      if ((Fragment & ~Known) == 0)
        return;
      Known |= Fragment;
      Result.Names.Fragments.emplace_back(Callee, Fragment);
    };
    for (std::string_view Callee : Open.callees())
      if (!Callee.empty() && Callee != OpenCalls::Unknown)
        Add(idOf(Callee));
    if (InMacro || Open.hasUnknown())
      Add(0);
    // A library's macro pastes as well.
    CLexer Ahead = Lex;
    if (Lex.peek() != ',' || !Ahead.next().is(','))
      return;
    CToken Rest = Ahead.next();
    if (Rest.What == CToken::Kind::Name &&
        std::string(T.Text) + std::string(Rest.Text) == "constexpr")
      noteOdd(Kind::OddMacro, T.Text.data());
  }

  /// Takes \p Name for what it says; see NameFacts::Trusted.
  void trust(std::string_view Name) {
    Result.Names.Trust.push_back({idOf(Name), Clues.lineOf(Name.data())});
  }

  /// The operator that is declared may be that of `&x`.
  bool isAddressOf() const {
    CLexer Ahead = Lex;
    CToken Operator = Ahead.next();
    return (Operator.is('&') || Operator.isName("bitand")) &&
           Ahead.next().is('(');
  }

  /// The same for NULL, which may be an enumerator.
  bool isNullDeclared() const {
    CToken Next = Lex.peekNext();
    bool IsEnumerator = Runs.isInEnum() &&
                        (Before.is('{') || Before.is(',') || IsBehindDirective);
    return IsEnumerator || Next.is('{') || Next.is('(') ||
           (Next.is('=') && !Next.isBefore('='));
  }

  /// What stands in `_Pragma("...")` is code once more.
  void pragma(const CToken &Name) {
    CLexer Ahead = Lex;
    CToken Bracket = Ahead.next(), Text = Ahead.next();
    // What `#x` stands for is spelled as code where it comes from.
    if (InMacro && Bracket.is('(') && Text.is('#') &&
        isParameter(Ahead.next().Text) && Ahead.next().is(')'))
      return;
    auto Value =
        Text.IsRaw ? std::string(Text.Inside) : literalValue(Text.Inside);
    if (!Bracket.is('(') || Text.What != CToken::Kind::String || !Value ||
        !Ahead.next().is(')'))
      return noteOdd(Kind::RareEscape, Name.Text.data());
    CLexer Code(*Value);
    for (CToken T = Code.next(); T.What != CToken::Kind::End; T = Code.next())
      if (T.What == CToken::Kind::String && !T.IsRaw &&
          T.Inside.find('\\') == std::string_view::npos)
        notePieces(Kind::String, Facts.Strings, partsOfString(T.Inside),
                   Text.Text.data());
      else if (T.What == CToken::Kind::String ||
               T.What == CToken::Kind::Character)
        noteOdd(Kind::RareEscape, Text.Text.data());
  }

  /// `1.h`, which may become a string as names do.
  void number(const CToken &T) {
    if (T.Text.find('h') != std::string_view::npos)
      if (std::uint8_t Parts = partsAt(T))
        namePart(T, Parts);
  }

  /// True if the name that was read last is called, or may be where it is
  /// passed to.
  bool isCalledOrPassed() const {
    CToken Next = Lex.peekNext();
    return Next.is('(') || Next.is(',') || Next.is(')');
  }

  /// True if the parameter that was read last, of the macro at hand, may be
  /// what is called: parentheses follow, or what may bring them, or it is
  /// passed on.
  bool mayCall() const {
    CToken Next = Lex.peekNext();
    if (Next.StartsLine)
      return false;
    return Next.is('(') || Next.is(')') || Next.is(',') ||
           Next.What == CToken::Kind::Name;
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
    CToken Next = Lex.peekNext();
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
    CLexer Ahead = Lex;
    bool MayHold =
        InMacro
            // Whoever uses the macro may mean it; the name says so, or not.
            ? MacroName.find("CONSTEXPR") == std::string_view::npos ||
                  !isAllOfMacro()
            // What stands before it may be in a branch that is not there.
            : mayHoldComputedText(IsBehindDirective ? CToken() : Before, Ahead);
    if (!MayHold) {
      if (!InMacro)
        trustDeclaration(Ahead.here());
      return;
    }
    Facts.HasConstant = true;
    note(Kind::Constant, T.Text.data());
  }

  /// True if the macro at hand stands for no more than the `constexpr` that was
  /// read last and words that may stand beside it.
  bool isAllOfMacro() const {
    auto IsWord = [](const CToken &T) {
      for (const char *Word : {"static", "inline", "const", "extern", "if"})
        if (T.isName(Word))
          return true;
      return false;
    };
    if (Before.What != CToken::Kind::End && !IsWord(Before))
      return false;
    CLexer Ahead = Lex;
    CToken T = Ahead.next();
    while (IsWord(T) && !T.StartsLine)
      T = Ahead.next();
    return T.StartsLine || T.What == CToken::Kind::End;
  }

  /// Trusts the names up to \p End that stand outside of brackets.
  void trustDeclaration(const char *End) {
    if (Before.What == CToken::Kind::Name)
      trust(Before.Text);
    CLexer Ahead = Lex;
    int Depth = 0;
    for (CToken T = Ahead.next();
         T.What != CToken::Kind::End && T.Text.data() < End; T = Ahead.next()) {
      if (T.is('(') || T.is('[') || T.is('{'))
        ++Depth;
      else if (T.is(')') || T.is(']') || T.is('}'))
        --Depth;
      else if (T.What == CToken::Kind::Name && Depth == 0)
        trust(T.Text);
    }
  }

  static bool isToken(std::string_view Value) {
    return token::findToken(Value, 0, token::TextKind::Decoded,
                            token::IssuedBodyLength)
        .has_value();
  }

  /// In older languages the prefix of a literal may be a macro's name.
  void prefix(const CToken &T) {
    std::size_t Length = T.Text.find_first_of("\"'");
    std::string_view Prefix = T.Text.substr(0, Length);
    if (Prefix != "u" && Prefix != "U" && Prefix != "u8")
      return;
    if (InMacro && isParameter(Prefix))
      noteOdd(Kind::OddMacro, T.Text.data());
    trust(Prefix);
  }

  void string(const CToken &T) {
    prefix(T);
    std::uint8_t Parts = 0;
    if (T.IsRaw || T.Inside.find('\\') == std::string_view::npos) {
      Parts = partsOfString(T.Inside);
    } else if (auto Value = literalValue(T.Inside)) {
      Parts = partsOfString(*Value);
      // Its bytes are none.
      if ((Parts & HasPrefix) && isToken(*Value)) {
        Facts.HasToken = true;
        note(Kind::Token, T.Text.data());
      }
    } else {
      return noteOdd(Kind::RareEscape, T.Text.data());
    }
    if (Parts)
      place(T, Parts);
  }

  /// Where the string \p T, which is \p Parts, may come to stand.
  void place(const CToken &T, std::uint8_t Parts) {
    CToken Next = Lex.peekNext();
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
    // A name that begins so may be a macro of the system's that stands for its
    // argument.
    bool IsArgument = Runs.bracket() == '(' && IsInside && Open.isCall() &&
                      Open.callees().back() != OpenCalls::Unknown &&
                      Open.callees().back()[0] != '_' &&
                      (Before.is('(') || Before.is(',')) &&
                      (Next.is(')') || Next.is(','));
    if (!IsElement && !IsField && !IsArgument)
      return notePieces(Kind::String, Facts.Strings, Parts, T.Text.data());
    auto Add = [&, Line = Clues.lineOf(T.Text.data())](NameId Callee) {
      Result.Names.Lone.push_back({Callee, Parts, Line});
    };
    // The innermost may be a name that one of the others makes.
    for (std::string_view Callee : Open.callees())
      if (!Callee.empty())
        Add(idOf(Callee));
    if (!IsArgument)
      Add(0);
    Facts.Lone |= Parts;
  }

  void character(const CToken &T) {
    prefix(T);
    auto Value = literalValue(T.Inside);
    if (!Value)
      return noteOdd(Kind::RareEscape, T.Text.data());
    std::uint8_t Parts = partsOf(*Value);
    if (Parts && !isCompared())
      notePieces(Kind::Character, Facts.Characters, Parts, T.Text.data());
  }

  /// Whether the character that was read last is what a `case` stands for, or
  /// all that something is compared with: no part of a text.
  bool isCompared() const {
    // What stands before it may be in a branch that is not there.
    if (IsBehindDirective)
      return false;
    if (Before.isName("case"))
      return true;
    // Earlier first: in front of the first token of a file there is nothing.
    if (!Before.is('=') ||
        (Earlier != '=' && Earlier != '!' && Earlier != '<' &&
         Earlier != '>') ||
        Before.Text.data()[-1] != Earlier)
      return false;
    // In `t == 'h' + s` there is a text.
    CToken Next = Lex.peekNext();
    // A macro's body may go on where it is used.
    if (Next.StartsLine && InMacro)
      return false;
    if (Next.is(')') || Next.is(','))
      // So may the argument of a macro.
      return Open.callees().empty() ? !InMacro
                                    : isKeyword(Open.callees().back());
    for (char Operator : {';', ']', '}', '?', ':', '&', '|', '^'})
      if (Next.is(Operator))
        return true;
    return false;
  }

  /// What may stand before a parenthesis and is no macro; no name is none, too.
  static bool isKeyword(std::string_view Callee) {
    for (std::string_view Word :
         {"", "if", "while", "for", "switch", "return", "sizeof"})
      if (Callee == Word)
        return true;
    return false;
  }

  void directive() {
    IsBehindDirective = true;
    CLexer Ahead = Lex;
    CToken Word = Ahead.next();
    // One that has nothing in its line.
    if (Word.What == CToken::Kind::End || Word.StartsLine)
      return;
    Lex = Ahead;
    // `# 33 "a.c"` makes of a system's file one that is not.
    Facts.HasLineMarker |= Word.What == CToken::Kind::Number;
    std::string_view Name = Word.Text;
    if (Name == "include" || Name == "include_next" || Name == "import") {
      include(Lex.peekLine(), Word);
      Lex.skipLine();
    } else if (Name == "error" || Name == "warning") {
      message(Word);
    } else if (Name == "embed") {
      HasIncludeInList = true;
      note(Kind::IncludeInList, Word.Text.data());
      Lex.skipLine();
    } else if (Name == "define") {
      define();
    } else if (Name == "undef") {
      Lex.skipLine();
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
    } else {
      // The rest of others is read as if a macro stood for it.
      Parameters.clear();
      startBody(Word);
      IsDefinition = false;
    }
  }

  /// What an `#error` says is no part of the program. Only strings that stand
  /// beside each other are put together where bytes are looked at.
  void message(const CToken &Word) {
    // Neither a comment nor a raw string goes on behind its line, unless it is
    // skipped.
    CLexer Line = Lex;
    std::string_view Said = Line.takeLine();
    if (Said.find("/*") != std::string_view::npos ||
        Said.find("R\"") != std::string_view::npos)
      noteOdd(Kind::Splice, Said.data());
    CLexer Ahead = Lex;
    unsigned Strings = 0;
    CToken T = Ahead.next();
    for (; T.What != CToken::Kind::End && !T.StartsLine; T = Ahead.next())
      Strings += T.What == CToken::Kind::String;
    Strings +=
        T.What == CToken::Kind::String || Before.What == CToken::Kind::String;
    if (Strings < 2)
      return Lex.skipLine();
    Parameters.clear();
    startBody(Word);
    IsDefinition = false;
  }

  void define() {
    CLexer Start = Lex;
    CToken Name = Lex.next();
    if (Name.What != CToken::Kind::Name || Name.StartsLine) {
      Lex = Start;
      return;
    }
    redefine(Name);
    if (!isHarmlessMacro(Name.Text, Lex))
      Result.Names.Redefined.push_back(idOf(Name.Text));
    Parameters.clear();
    startBody(Name);
    IsDefinition = true;
    Result.Names.Defined.push_back(Macro);
    CLexer Body = Lex;
    CToken Bracket = Lex.next();
    if (!Bracket.is('(') ||
        Bracket.Text.data() != Name.Text.data() + Name.Text.size()) {
      Lex = Body;
      Result.Names.ObjectLike.push_back(Macro);
      return;
    }
    CLexer Ahead = Lex;
    for (CToken T = Ahead.next(); !T.StartsLine && T.What != CToken::Kind::End;
         T = Ahead.next()) {
      Lex = Ahead;
      if (T.is(')')) {
        break;
      } else if (T.is('.') && Before.What == CToken::Kind::Name) {
        Runs.setVariadic(Parameters.back());
        Before = CToken();
      } else if (T.What == CToken::Kind::Name) {
        Parameters.push_back(T.Text);
        Before = T;
        redefine(T);
        if (isNull(T))
          noteOdd(Kind::OddMacro, T.Text.data());
      } else {
        Before = CToken();
      }
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
    std::string_view Name = Rest.substr(Begin + 1, End - Begin - 1);
    Result.Inclusions.push_back({std::string(Name), Closing == '"'});
    // Where there is none, Clang looks for it without its odd ends.
    while (!Name.empty() && !isAlphanumeric(Name.front()))
      Name.remove_prefix(1);
    while (!Name.empty() && !isAlphanumeric(Name.back()))
      Name.remove_suffix(1);
    if (!Name.empty() && Name.size() != Result.Inclusions.back().Name.size())
      Result.Inclusions.push_back({std::string(Name), Closing == '"'});
  }

  static bool isAlphanumeric(char C) {
    return C != '_' && token::isNameCharacter(static_cast<unsigned char>(C));
  }

  /// What \p Name stands for begins.
  void startBody(const CToken &Name) {
    Runs.startMacro();
    Runs.setParameters(Parameters);
    Open.startMacro();
    InMacro = true;
    Declarations.forget();
    MacroName = Name.Text;
    Macro = idOf(Name.Text);
    Before = CToken();
    Earlier = '\0';
  }

  void endMacro() {
    InMacro = false;
    IsBehindDirective = true;
    if (!Open.callees().empty())
      // What stands behind the macro is between its parentheses.
      noteOdd(Kind::OpenMacro, MacroName.data());
    Open.endMacro();
    if (Runs.endMacro() && IsDefinition) {
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
  TypeDeclarations Declarations;
  ClueLog Clues;
  FileFacts Result;
  TextFacts &Facts = Result.Facts;
  CToken Before;
  /// The token before that, if it was punctuation.
  char Earlier = '\0';
  bool IsBehindDirective = false;
  bool InMacro = false;
  /// It is one, and no other directive.
  bool IsDefinition = false;
  std::string_view MacroName;
  NameId Macro = 0;
  std::vector<std::string_view> Parameters;
  std::unordered_map<NameId, std::uint8_t> KnownParts;
  std::unordered_map<NameId, std::uint64_t> KnownFragments;
  bool HasIncludeInList = false;
  bool HasKeywordMacro = false;
};

} // namespace

FileFacts readFacts(std::string_view Text) { return Reader(Text).read(); }

} // namespace vnx::pieces
