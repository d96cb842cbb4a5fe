#include "checks/pieces/CommaRuns.h"

#include "checks/pieces/PieceText.h"
#include "checks/token/Grammar.h"

#include <algorithm>
#include <charconv>

namespace vnx::pieces {

static constexpr unsigned LongEnough =
    token::Prefix.size() + token::IssuedBodyLength;

std::optional<unsigned> valueOf(const CToken &T) {
  if (T.What == CToken::Kind::Character) {
    auto Value = literalValue(T.Inside);
    // 'hf' is a number that nobody needs; L'\x168' is cut to a character.
    if (!Value || Value->size() != 1 ||
        (T.Text[0] != '\'' && (*Value)[0] == '\x80'))
      return std::nullopt;
    return static_cast<unsigned char>((*Value)[0]);
  }
  if (T.What != CToken::Kind::Number)
    return std::nullopt;
  if (T.Text.size() <= 3 && (T.Text.size() == 1 || T.Text[0] != '0')) {
    unsigned Small = 0;
    bool IsPlain = true;
    for (char C : T.Text) {
      IsPlain = IsPlain && C >= '0' && C <= '9';
      Small = Small * 10 + static_cast<unsigned char>(C - '0');
    }
    if (IsPlain)
      return Small & 0xFF;
  }
  std::string Digits;
  for (char C : T.Text)
    if (C != '\'')
      Digits += C;
  while (!Digits.empty() && (Digits.back() == 'u' || Digits.back() == 'U' ||
                             Digits.back() == 'l' || Digits.back() == 'L'))
    Digits.pop_back();
  int Base = 10;
  const char *Begin = Digits.data(), *End = Begin + Digits.size();
  if (Digits.size() > 1 && Digits[0] == '0') {
    Base = 8;
    ++Begin;
    if (Digits[1] == 'x' || Digits[1] == 'X')
      Base = 16, ++Begin;
    else if (Digits[1] == 'b' || Digits[1] == 'B')
      Base = 2, ++Begin;
  }
  unsigned long long Value = 0;
  auto [Stop, Error] = std::from_chars(Begin, End, Value, Base);
  if (Error != std::errc() || Stop != End)
    return std::nullopt;
  // A larger one is cut to a character.
  return static_cast<unsigned>(Value & 0xFF);
}

bool isNull(const CToken &T) { return T.isName("NULL"); }

namespace {

/// Words that say what a bracket opens.
enum class Word { Other, Enum, Struct, New, Do, Statement };

Word wordOf(std::string_view Name) {
  switch (Name.size()) {
  case 2:
    return Name == "do"   ? Word::Do
           : Name == "if" ? Word::Statement
                          : Word::Other;
  case 3:
    return Name == "for"   ? Word::Statement
           : Name == "new" ? Word::New
                           : Word::Other;
  case 4:
    return Name == "enum"   ? Word::Enum
           : Name == "else" ? Word::Do
                            : Word::Other;
  case 5:
    return Name == "union"   ? Word::Struct
           : Name == "while" ? Word::Statement
                             : Word::Other;
  case 6:
    return Name == "struct"   ? Word::Struct
           : Name == "switch" ? Word::Statement
                              : Word::Other;
  default:
    return Name == "namespace" ? Word::Struct : Word::Other;
  }
}

} // namespace

CommaRuns::CommaRuns() { Groups.emplace_back(); }

void CommaRuns::count(Group &In, unsigned Elements,
                      std::optional<unsigned> Value, bool IsOfC) {
  if (In.IsEnum)
    return;
  if (Value && !token::isNameCharacter(static_cast<char32_t>(*Value)))
    return breakRow(In);
  In.SawPossible = true;
  if (IsOfC)
    In.Row = Run();
  for (Run *Row : {&In.RowOfC, &In.Row}) {
    if (IsOfC && Row == &In.Row)
      continue;
    Row->Count += Elements;
    Row->Unknown = Row->Unknown || !Value;
    Row->H = Row->H || Value == 'h';
    Row->F = Row->F || Value == 'f';
    Row->U = Row->U || Value == '_';
    if (Row->Count < LongEnough ||
        !(Row->Unknown || (Row->H && Row->F && Row->U)))
      continue;
    // Between statements or declarations there is a list only if its bracket is
    // none that can be seen.
    if (Row == &In.RowOfC)
      LongRunOfC = true;
    else if (In.isOutside())
      OpenRun = true;
    else
      LongRun = true;
  }
}

void CommaRuns::breakRow(Group &In) {
  if (!In.SawBreak)
    In.Before = In.RowOfC.Count;
  In.SawBreak = true;
  In.Row = In.RowOfC = Run();
}

bool CommaRuns::mayTrust(std::string_view Name) const {
  return !Groups.back().IsInMacro || !Parameters ||
         std::find(Parameters->begin(), Parameters->end(), Name) ==
             Parameters->end();
}

bool CommaRuns::trust(std::string_view Name) {
  if (Groups.size() == 1 || !mayTrust(Name))
    return false;
  MaybeTrusted.push_back(Name);
  return true;
}

/// The elements of \p In end. Few of them are no token, whatever they are.
void CommaRuns::forgetTrusted(const Group &In) {
  auto First = MaybeTrusted.begin() +
               static_cast<std::ptrdiff_t>(
                   std::min(In.FirstTrusted, MaybeTrusted.size()));
  // Another branch may go on with them.
  bool IsBranch =
      !Conditions.empty() && Conditions.back().Before.size() >= Groups.size();
  // Or they are those of a macro, wherever that is used.
  bool IsMacros = In.IsInMacro && (In.Open != '#' || In.SawComma);
  if (In.Elements >= LongEnough || IsBranch || IsMacros)
    Trusted.insert(Trusted.end(), First, MaybeTrusted.end());
  MaybeTrusted.erase(First, MaybeTrusted.end());
}

std::vector<std::string_view> CommaRuns::takeTrusted() {
  Trusted.insert(Trusted.end(), MaybeTrusted.begin(), MaybeTrusted.end());
  return std::move(Trusted);
}

void CommaRuns::endElement(Group &In) {
  if (In.Tokens != 0) {
    std::optional<unsigned> Value = In.Tokens == 1 ? In.Value : std::nullopt;
    bool IsNone =
        In.IsNone || In.IsAddress || (In.EndsInString && In.IsStrings);
    if (In.EndsInRow)
      Value = In.RowValue;
    bool IsOfC = In.EndsInRow && !Value;
    IsNone = IsNone || (IsOfC && (In.IsRowNone || In.IsOfStructs));
    if (IsNone)
      breakRow(In);
    else
      count(In, 1, Value, IsOfC);
    if (In.Elements++ == 0) {
      In.IsFirstNone = IsNone;
      if (!IsNone)
        In.First = Value;
    }
  }
  In.Tokens = 0;
  In.IsNone = In.EndsInString = In.IsDesignated = false;
  In.IsAddress = In.EndsInRow = In.EndsInAssign = false;
  In.IsStrings = true;
  In.IsNames = true;
  In.IsField = false;
  In.Value.reset();
}

/// The value of a field begins, which may be the first element of its array.
void CommaRuns::startValue(Group &In) {
  breakRow(In);
  In.SawAssign = true;
  In.Tokens = 0;
  In.IsNone = In.EndsInString = In.IsAddress = In.EndsInRow = false;
  In.IsNames = In.IsStrings = true;
  In.Value.reset();
}

/// Where a directive stands, what is before it need not go on behind it.
void CommaRuns::forgetHeads() {
  StructHead = 0;
  Struct = Declared::None;
  LastName = {};
  WasNew = WasDo = ClosedStatement = InEnumHead = WasString = false;
  Groups.back().EndsInStatement = false;
}

void CommaRuns::open(char Bracket) {
  Group &Around = Groups.back();
  // The head of an `enum` has an attribute's brackets only.
  if (InEnumHead && Groups.size() == EnumLevel &&
      ((Bracket == '(' && !WasAttribute) || Bracket == '['))
    InEnumHead = false;
  // `{a, b}` is no character, but `T{a, b}` may be, or `{a, b}[0]`.
  bool IsWhole = Around.Tokens == 0 || Around.EndsInAssign;
  Around.EndsInRow = Around.EndsInAssign = false;
  Around.IsStrings = false;
  // `"abc"[0]` is a character.
  if (Bracket == '[' && Around.EndsInString)
    Around.EndsInString = false;
  // `&f(x)`, where f may be a macro.
  if (Bracket == '(') {
    Around.IsAddress = false;
  }
  Around.IsDesignated |= Bracket == '[' && Around.Tokens == 0;
  ++Around.Tokens;
  Around.IsNames = false;
  Around.Value.reset();
  Group New;
  New.Open = Bracket;
  New.IsEnum = Bracket == '{' && InEnumHead;
  // extern "C" {
  New.IsBlock = Bracket == '{' && Around.EndsInString && WasString;
  New.IsOfStatement = Bracket == '(' && Around.EndsInStatement;
  bool IsStruct = Bracket == '{' && StructHead != 0;
  if (New.IsEnum || IsStruct) {
    for (std::string_view Name : HeadNames)
      if (!mayTrust(Name))
        New.IsEnum = IsStruct = false;
    Trusted.insert(Trusted.end(), HeadNames.begin(), HeadNames.end());
  }
  New.IsStatement = Bracket == '{' && (ClosedStatement || WasDo || IsStruct);
  New.IsInMacro = Around.IsInMacro;
  New.FirstName = Names.size();
  New.FirstTrusted = MaybeTrusted.size();
  New.IsBehindBracket = Bracket == '(' && ClosedBracket;
  New.IsWhole = IsWhole;
  New.IsOfStructs = Bracket == '{' && Struct == Declared::Assign &&
                    mayTrust(StructTag) && mayTrust(StructName);
  if (New.IsOfStructs)
    for (std::string_view Name : {StructTag, StructName})
      if (!Name.empty())
        MaybeTrusted.push_back(Name);
  if (Bracket == '{' && Groups.size() <= StructLevel)
    Struct = Declared::None;
  Around.EndsInStatement = ClosedStatement = WasDo = false;
  StructHead = 0;
  New.IsStructBody = IsStruct;
  InEnumHead = InEnumHead && Bracket != '{';
  Groups.push_back(std::move(New));
}

void CommaRuns::close(char Bracket) {
  char Open = Bracket == ')' ? '(' : Bracket == ']' ? '[' : '{';
  std::size_t Level = Groups.size();
  while (Level > 1 && Groups[Level - 1].Open != Open &&
         Groups[Level - 1].Open != '#')
    --Level;
  if (Level <= 1 || Groups[Level - 1].Open == '#')
    return;
  while (Groups.size() > Level) {
    Unbalanced = true;
    Groups.pop_back();
  }
  Group &In = Groups.back();
  In.FirstName = std::min(In.FirstName, Names.size());
  std::optional<unsigned> Only = In.Tokens == 1 ? In.Value : std::nullopt;
  endElement(In);
  forgetTrusted(In);
  bool IsRow = Open == '{' && In.Elements > 1;
  bool IsWhole = In.IsWhole;
  std::optional<unsigned> First = In.First;
  bool IsFirstNone = In.IsFirstNone;
  bool IsBody = In.isBody(), IsStructBody = In.IsStructBody;
  // A macro's arguments end at commas in braces, too, so that the list may be
  // put together from them.
  if (Open == '{' && In.SawComma)
    for (std::size_t I = Groups.size() - 1; I-- > 1;) {
      if (Groups[I].Open == '(')
        BraceMacro = true;
      if (Groups[I].Open != '{' || Groups[I].IsBlock)
        break;
    }
  if (Open == '{') {
    if (In.mayBeList()) {
      ListNames.insert(ListNames.end(),
                       Names.begin() +
                           static_cast<std::ptrdiff_t>(In.FirstName),
                       Names.end());
      BraceMacro = BraceMacro || (In.IsInMacro && In.SawName);
    }
    Names.resize(In.FirstName);
  }
  ClosedStatement = In.IsOfStatement;
  ClosedBracket = Open == '[';
  ClosedParenthesis = Open == '(';
  Groups.pop_back();
  // `struct {...} t[] =`
  if (IsStructBody) {
    Struct = Declared::Tag;
    StructTag = {};
    StructLevel = Groups.size();
  }
  Group &Around = Groups.back();
  // A function's body ends its declaration.
  if (Open == '{' && IsBody && Around.Open == '\0')
    Around.SawComma = Around.SawAssign = false;
  // A character may stand in braces of its own, several may not.
  if (IsRow && IsWhole) {
    Around.EndsInRow = true;
    Around.RowValue = First;
    Around.IsRowNone = IsFirstNone;
  }
  // `{0}` is 0.
  if (Open == '{' && !IsRow && Around.Tokens == 1)
    Around.Value = Only;
}

void CommaRuns::takeInElement(const CToken &T) {
  Group &In = Groups.back();
  bool IsHashed = WasHash;
  WasHash = T.is('#') && !T.isBefore('#');
  if (WasHash)
    return;
  ++In.Tokens;
  In.EndsInString = T.What == CToken::Kind::String || IsHashed;
  WasString = In.EndsInString;
  In.EndsInRow = false;
  In.EndsInAssign = T.is('=') && In.IsDesignated;
  // `@"x"`, `"x" PRId64 "y"`; but `*"x"`, `sizeof "x"` and `"x"_u` are numbers.
  In.IsStrings =
      In.IsStrings &&
      (In.EndsInString || (In.Tokens == 1 && T.is('@')) ||
       (In.Tokens > 1 && T.What == CToken::Kind::Name && T.Text != "sizeof" &&
        T.Text.data() != LastEnd && trust(T.Text)));
  if (In.EndsInAssign)
    In.IsStrings = true;
  // The distance of two is a number.
  if (T.What == CToken::Kind::Punctuation && In.Tokens > 1 && !T.is('.') &&
      !T.is(':') && !T.is('&') && !T.is('>') && !(T.is('-') && T.isBefore('>')))
    In.IsAddress = false;
  if (T.What == CToken::Kind::Name && In.IsAddress)
    In.IsAddress = !EndsOperand && trust(T.Text);
  In.EndsInStatement = false;
  // `unsigned int: 0`: of a _Generic, or the name of a field.
  if (T.is(':') && In.IsNames && In.Tokens > 1 && !T.isBefore(':'))
    return startValue(In);
  In.IsNames = In.IsNames && T.What == CToken::Kind::Name;
  if (T.What == CToken::Kind::Name) {
    if (In.Open == '#' && (T.Text == "__VA_ARGS__" || T.Text == "__VA_OPT__" ||
                           T.Text == Variadic))
      In.SawMany = true;
    In.EndsInStatement = wordOf(T.Text) == Word::Statement;
    takeName(T);
  }
  if (In.Tokens > 1) {
    In.Value.reset();
    return;
  }
  In.Value = valueOf(T);
  In.IsField = T.is('.');
  In.IsNone = In.IsNone || T.is('.');
  In.IsAddress = T.is('&') && In.Open == '{' && !In.isBody();
  if (In.IsAddress)
    trust(T.Text);
  // `#define NIL {NULL}, 0`
  if (isNull(T) && In.IsInMacro && In.Open == '{' && trust(T.Text))
    In.Value = 0;
}

void CommaRuns::takeName(const CToken &T) {
  if (isNull(T))
    return;
  for (std::size_t I = Groups.size(); I-- > 1;) {
    Group &In = Groups[I];
    if (In.Open == '#')
      return;
    In.SawName = true;
    // Since C++20 an array may have its elements in parentheses.
    if (In.Open == '(' && In.IsBehindBracket)
      ListNames.push_back(idOf(T.Text));
    if (In.Open != '{')
      continue;
    if (In.mayBeList())
      Names.push_back(idOf(T.Text));
    return;
  }
}

std::vector<NameId> CommaRuns::takeListNames() {
  // What is still open was not understood.
  ListNames.insert(ListNames.end(), Names.begin(), Names.end());
  Names.clear();
  std::sort(ListNames.begin(), ListNames.end());
  ListNames.erase(std::unique(ListNames.begin(), ListNames.end()),
                  ListNames.end());
  return std::move(ListNames);
}

/// Follows what declares an array of a `struct`, in front of its list.
void CommaRuns::takeDeclaration(const CToken &T) {
  if (Struct != Declared::None && Groups.size() > StructLevel)
    return;
  bool IsName = T.What == CToken::Kind::Name;
  switch (Struct) {
  case Declared::Word:
  case Declared::Tag:
    (Struct == Declared::Word ? StructTag : StructName) = T.Text;
    Struct = !IsName                   ? Declared::None
             : Struct == Declared::Tag ? Declared::Name
                                       : Declared::Tag;
    break;
  case Declared::Name:
    Struct = T.is('[') || T.is(']') ? Declared::Name
             : T.is('=')            ? Declared::Assign
                                    : Declared::None;
    break;
  default:
    Struct = Declared::None;
    break;
  }
  if (IsName && (T.Text == "struct" || T.Text == "union")) {
    Struct = Declared::Word;
    StructLevel = Groups.size();
  }
}

void CommaRuns::take(const CToken &T) {
  if (!T.is('{'))
    takeDeclaration(T);
  takeNext(T);
  LastName = T.What == CToken::Kind::Name ? T.Text : std::string_view();
  EndsOperand = T.What != CToken::Kind::Punctuation || T.is(')') || T.is(']') ||
                T.is('}');
  LastEnd = T.Text.data() + T.Text.size();
}

void CommaRuns::takeNext(const CToken &T) {
  bool OpensBody = T.is('{') && ClosedStatement;
  if (!OpensBody)
    ClosedStatement = false;
  if (!T.is('('))
    ClosedBracket = false;
  bool IsBehindParenthesis = ClosedParenthesis;
  ClosedParenthesis = false;
  if (!T.is('.'))
    WasTypename = T.isName("typename") || T.isName("class");
  if (T.What == CToken::Kind::Name) {
    Word Which = wordOf(T.Text);
    if (Which == Word::Struct) {
      // `new (place) struct S {`
      StructHead = WasNew || IsBehindParenthesis ? 0 : 1;
      HeadNames.clear();
    } else {
      StructHead = StructHead == 1 ? 2 : 0;
    }
    WasNew = Which == Word::New ||
             (WasNew && (T.Text == "const" || T.Text == "volatile"));
    WasDo = Which == Word::Do;
    if (Which == Word::Enum) {
      InEnumHead = true;
      EnumLevel = Groups.size();
      HeadNames.clear();
    }
    if (Which == Word::Struct || Which == Word::Enum) {
      if (!LastName.empty())
        HeadNames.push_back(LastName);
    } else if (StructHead != 0 || InEnumHead) {
      HeadNames.push_back(T.Text);
    }
    WasAttribute = T.Text == "__attribute__" || T.Text == "alignas" ||
                   T.Text == "__declspec" || T.Text == "decltype";
  } else if (!T.is('{')) {
    StructHead = 0;
    WasNew = WasDo = false;
    InEnumHead = InEnumHead && !T.is('<') && !T.is('>') && !T.is('*');
  }
  Dots = T.is('.') ? Dots + 1 : 0;
  if (Dots == 3) {
    // `{Cs...}`, `[0 ... 9] = 'x'`
    Dots = 0;
    char Open = Groups.back().Open;
    // `typename... T` declares one.
    if ((Open == '{' && !WasTypename) || Open == '#' ||
        (Open == '(' && Groups.back().IsBehindBracket))
      Pack = true;
    if (Open == '[' && Groups.size() > 1)
      count(Groups[Groups.size() - 2], LongEnough, std::nullopt);
  }
  if (T.What == CToken::Kind::Punctuation)
    switch (char C = T.Text[0]) {
    case ',':
      endElement(Groups.back());
      Groups.back().SawComma = true;
      InEnumHead = false;
      return;
    case ';':
      endElement(Groups.back());
      forgetTrusted(Groups.back());
      Groups.back().Row = Groups.back().RowOfC = Run();
      Groups.back().SawComma = false;
      Groups.back().Elements = 0;
      Groups.back().SawAssign = false;
      Groups.back().IsBlock = true;
      InEnumHead = false;
      return;
    case '(':
    case '[':
    case '{':
      return open(C);
    case ')':
    case ']':
    case '}':
      if (Groups.size() <= EnumLevel)
        InEnumHead = false;
      return close(C);
    case '=':
      InEnumHead = false;
      if (Groups.back().IsField && Groups.back().IsNone)
        return startValue(Groups.back());
      // An assignment has no value before the program runs; `==` has.
      if (Groups.back().IsDesignated || WasOperator || T.isBefore('='))
        break;
      // What is assigned may be a list's first element behind a macro.
      if (Groups.back().Open != '(' && Groups.back().Open != '[')
        return startValue(Groups.back());
      Groups.back().IsNone = true;
      break;
    default:
      break;
    }
  WasOperator = T.is('=') || T.is('!') || T.is('<') || T.is('>');
  takeInElement(T);
}

bool CommaRuns::isInList() const {
  const Group &In = Groups.back();
  return (In.Open == '{' || In.Open == '(') && !In.IsEnum && !In.IsBlock;
}

bool CommaRuns::isListOpen() const {
  return std::any_of(Groups.begin() + 1, Groups.end(),
                     [](const Group &In) { return In.mayBeList(); });
}

void CommaRuns::noteOtherFile() {
  const Group &In = Groups.back();
  OpenRun = OpenRun || (In.isOutside() && (In.SawComma || In.SawAssign));
}

void CommaRuns::startMacro() {
  Variadic = LastName = {};
  Struct = Declared::None;
  Group Body;
  Body.Open = '#';
  Body.IsInMacro = true;
  Body.FirstName = Names.size();
  Body.FirstTrusted = MaybeTrusted.size();
  Groups.push_back(std::move(Body));
}

bool CommaRuns::endMacro() {
  while (Groups.size() > 1 && Groups.back().Open != '#') {
    BraceMacro =
        BraceMacro || (Groups.back().Open == '{' && !Groups.back().IsBlock);
    Groups.pop_back();
  }
  LastName = {};
  Struct = Declared::None;
  if (Groups.size() <= 1)
    return false;
  Group &Body = Groups.back();
  endElement(Body);
  forgetTrusted(Body);
  // One that brings a break along, with no more than one possible element on
  // either side, adds no more to the row before it and to that behind it than
  // what it is counted as there.
  bool IsRow = !Body.SawBreak || Body.Before > 1 || Body.RowOfC.Count > 1;
  // One that is a comma and no more separates those beside it.
  bool Result = Body.SawMany || (Body.SawComma && IsRow &&
                                 (Body.SawPossible || Body.Elements == 0));
  Names.resize(std::min(Names.size(), Body.FirstName));
  Groups.pop_back();
  return Result;
}

void CommaRuns::startCondition() {
  forgetHeads();
  Conditions.push_back({Groups, {}, false});
}

void CommaRuns::otherBranch() {
  forgetHeads();
  if (Conditions.empty())
    return;
  Condition &Now = Conditions.back();
  Now.Ends.push_back(std::move(Groups));
  Groups = Now.Before;
  Now.HasElse = true;
}

/// Takes up what another branch may have led to.
void CommaRuns::merge(const std::vector<Group> &Other) {
  if (Other.size() != Groups.size()) {
    Unbalanced = true;
    return;
  }
  for (std::size_t I = 0; I < Groups.size(); ++I) {
    Group &To = Groups[I];
    const Group &From = Other[I];
    To.Row.merge(From.Row);
    To.RowOfC.merge(From.RowOfC);
    To.SawPossible |= From.SawPossible;
    To.SawName |= From.SawName;
    To.IsBlock = To.IsBlock && From.IsBlock;
    To.IsStatement = To.IsStatement && From.IsStatement;
    To.IsEnum = To.IsEnum && From.IsEnum;
    To.IsOfStatement = To.IsOfStatement && From.IsOfStatement;
    To.IsBehindBracket |= From.IsBehindBracket;
    To.IsWhole = To.IsWhole && From.IsWhole;
    To.IsOfStructs = To.IsOfStructs && From.IsOfStructs;
    To.IsStructBody = To.IsStructBody && From.IsStructBody;
    To.SawComma |= From.SawComma;
    To.SawAssign |= From.SawAssign;
    To.Elements = std::max(To.Elements, From.Elements);
    if (To.First != From.First)
      To.First.reset();
    To.IsFirstNone = To.IsFirstNone && From.IsFirstNone;
    To.FirstName = std::min(To.FirstName, From.FirstName);
    To.FirstTrusted = std::min(To.FirstTrusted, From.FirstTrusted);
    // Between the branches the element at hand is no single token any more.
    if (To.Tokens != From.Tokens || To.Value != From.Value) {
      To.Tokens = std::max({To.Tokens, From.Tokens, 2u});
      To.Value.reset();
      To.IsNone = To.IsNone && From.IsNone;
      To.EndsInString = To.EndsInString && From.EndsInString;
    }
  }
}

void CommaRuns::endCondition() {
  forgetHeads();
  if (Conditions.empty())
    return;
  Condition Now = std::move(Conditions.back());
  Conditions.pop_back();
  for (const std::vector<Group> &End : Now.Ends)
    merge(End);
  // Without an #else nothing of it may be there. Where that leaves a brace
  // open, as `extern "C" {` does, there is another such condition to close it.
  if (Now.HasElse)
    return;
  std::size_t Before = Now.Before.size(), After = Groups.size();
  bool Opens = After == Before + 1 && Groups.back().Open == '{';
  bool Closes = After + 1 == Before && Now.Before.back().Open == '{';
  if (!Opens && !Closes)
    merge(Now.Before);
  // What goes on behind it may be a list's where it is not there.
  if (Opens && !Groups.back().IsBlock) {
    BraceMacro = true;
    Groups.back().IsEnum = false;
  }
}

} // namespace vnx::pieces
