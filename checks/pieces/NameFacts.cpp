#include "checks/pieces/NameFacts.h"

#include "checks/pieces/CLexer.h"
#include "checks/pieces/PieceText.h"

namespace vnx::pieces {

void NameFacts::add(const NameFacts &Other) {
  Stringizers.insert(Other.Stringizers.begin(), Other.Stringizers.end());
  Mentions.insert(Other.Mentions.begin(), Other.Mentions.end());
  for (const auto &[Name, Parts] : Other.Arguments)
    Arguments[Name] |= Parts;
  Bodies |= Other.Bodies;
}

namespace {

class Reader {
public:
  explicit Reader(std::string_view Text) : Lex(Text) {}

  NameFacts read() {
    for (;;) {
      CToken T = Lex.next();
      if (T.StartsLine || T.What == CToken::Kind::End)
        Macro = std::string_view();
      if (T.What == CToken::Kind::End)
        return std::move(Result);
      if (T.startsDirective())
        directive();
      else
        take(T);
    }
  }

private:
  void directive() {
    CLexer Start = Lex;
    CToken Word = Lex.next();
    if (Word.StartsLine)
      Lex = Start;
    else if (Word.isName("define"))
      define();
    else
      Lex.skipLine();
  }

  void define() {
    CLexer Start = Lex;
    CToken Name = Lex.next();
    if (Name.What != CToken::Kind::Name || Name.StartsLine) {
      Lex = Start;
      return;
    }
    Macro = Name.Text;
    Parameters.clear();
    Before = CToken();
    CLexer Body = Lex;
    CToken Open = Lex.next();
    if (!Open.is('(') ||
        Open.Text.data() != Name.Text.data() + Name.Text.size()) {
      Lex = Body;
      return;
    }
    for (CToken T = Lex.next(); !T.is(')') && T.What != CToken::Kind::End;
         T = Lex.next())
      if (T.What == CToken::Kind::Name)
        Parameters.insert(T.Text);
  }

  void take(const CToken &T) {
    bool InMacro = !Macro.empty();
    if (T.What == CToken::Kind::Name) {
      bool IsParameter = InMacro && Parameters.count(T.Text);
      std::uint8_t Parts = IsParameter ? 0 : partsOf(T.Text);
      if (Parts) {
        for (std::string_view Callee : Open)
          if (!Callee.empty())
            Result.Arguments[std::string(Callee)] |= Parts;
        if (InMacro)
          Result.Bodies |= Parts;
      }
      if (InMacro && !IsParameter)
        Result.Mentions.emplace(Macro, T.Text);
    } else if (T.is('(')) {
      Open.push_back(Before.What == CToken::Kind::Name ? Before.Text
                                                       : std::string_view());
    } else if (T.is(')') && !Open.empty()) {
      Open.pop_back();
    } else if (InMacro && T.is('#')) {
      if (Lex.peekLine().substr(0, 1) == "#")
        Lex.next();
      else
        Result.Stringizers.emplace(Macro);
    }
    Before = T;
  }

  CLexer Lex;
  NameFacts Result;
  /// The one that is being defined, or empty.
  std::string_view Macro;
  std::set<std::string_view> Parameters;
  /// What stands before each parenthesis that is open.
  std::vector<std::string_view> Open;
  CToken Before;
};

} // namespace

bool isCalledStringizer(std::string_view Name) {
  return Name.find("STR") != std::string_view::npos ||
         Name.find("QUOTE") != std::string_view::npos;
}

NameFacts readNames(std::string_view Text) { return Reader(Text).read(); }

std::uint8_t stringizedParts(const NameFacts &Facts) {
  std::set<std::string> Known = Facts.Stringizers;
  for (const auto &[Name, Parts] : Facts.Arguments)
    if (isCalledStringizer(Name))
      Known.insert(Name);
  for (const auto &[Macro, Name] : Facts.Mentions)
    if (isCalledStringizer(Name))
      Known.insert(Name);
  for (std::size_t Before = 0; Before != Known.size();) {
    Before = Known.size();
    for (const auto &[Macro, Name] : Facts.Mentions)
      if (Known.count(Name))
        Known.insert(Macro);
  }
  std::uint8_t Result = Known.empty() ? 0 : Facts.Bodies;
  for (const auto &[Name, Parts] : Facts.Arguments)
    if (Known.count(Name))
      Result |= Parts;
  return Result;
}

} // namespace vnx::pieces
