#include "checks/raw/fix/LiteralEdit.h"

#include "checks/raw/Words.h"
#include "checks/token/Characters.h"
#include "checks/token/Grammar.h"

#include <algorithm>

namespace vnx::raw {

namespace {

bool holdsWord(std::string_view List, std::string_view Wanted) {
  return anyWord(List, [&](std::string_view Word) {
    return Word == Wanted || (Word == "-" && Wanted.empty());
  });
}

/// True if \p Text holds one of the words of \p List.
bool holdsOneOf(std::string_view Text, std::string_view List) {
  return anyWord(List, [&](std::string_view Word) {
    return Text.find(Word) != std::string_view::npos;
  });
}

class LiteralEdit {
public:
  LiteralEdit(std::string_view Text, const Literals &Strings,
              const EditStyle &Style, const LiteralPlace &Where)
      : Text(Text), Strings(Strings), Style(Style), Where(Where),
        How(Where.How ? *Where.How : Style.How) {}

  Planned plan();

private:
  void findParts();
  bool findRow();
  bool isRunOfItsOwn() const;
  Planned refuse(std::string_view Why) const { return {{}, std::string(Why)}; }
  Planned replaceWhole() const;
  bool canExpand() const;
  Planned expand() const;
  Planned join() const;
  bool needsParentheses(std::size_t Begin, std::size_t End) const;

  std::string_view openingOf(const Region &R) const {
    return Text.substr(R.Begin, R.ContentBegin - R.Begin);
  }
  std::string_view closingOf(const Region &R) const {
    return Text.substr(R.ContentEnd, R.End - R.ContentEnd);
  }
  /// What stands in the literals before the token, and behind it.
  std::string_view before() const {
    return Text.substr(First->ContentBegin,
                       Where.TokenBegin - First->ContentBegin);
  }
  std::string_view after() const {
    return Text.substr(Where.TokenEnd, Last->ContentEnd - Where.TokenEnd);
  }
  /// Within an f-string of Python, either quote says the same.
  bool takesOtherQuotes() const {
    return Where.IsNested && Style.Needs == Import::PythonOs;
  }
  std::string_view wholeExpression() const {
    return Row->Whole.empty() ? How.Whole : Row->Whole;
  }

  std::string_view Text;
  const Literals &Strings;
  const EditStyle &Style;
  const LiteralPlace &Where;
  const Reading &How;
  /// The literals that the token touches.
  const Region *First = nullptr;
  const Region *Last = nullptr;
  const StringEdit *Row = nullptr;
  std::string Prefix;
  std::string_view Quote;
};

void LiteralEdit::findParts() {
  for (const Region *Part : Where.Whole->Parts) {
    if (Part->Begin <= Where.TokenBegin)
      First = Part;
    if (!Last && Where.TokenEnd <= Part->End)
      Last = Part;
  }
}

/// Finds the row of the first literal, which the last one has to share.
bool LiteralEdit::findRow() {
  auto Split = [&](const Region &R, std::string &Letters) {
    std::string_view Opening = openingOf(R);
    std::size_t Count = 0;
    while (Count < Opening.size() &&
           (token::isLetter(Opening[Count]) ||
            (Opening[Count] == '$' || Opening[Count] == '@')) &&
           Opening.substr(Count).find_first_of("\"'`[") != 0)
      ++Count;
    // The `@"` of PowerShell is a quote.
    for (const StringEdit &E : Style.Strings)
      if (holdsWord(E.Quotes, Opening) && !Opening.empty())
        Count = 0;
    Letters.clear();
    for (char C : Opening.substr(0, Count))
      Letters += token::lower(C);
    return Opening.substr(Count);
  };
  Quote = Split(*First, Prefix);
  for (const StringEdit &E : Style.Strings)
    if (!Row && holdsWord(E.Prefixes, Prefix) && holdsWord(E.Quotes, Quote))
      Row = &E;
  if (!Row || First == Last)
    return Row;
  std::string LastPrefix;
  std::string_view LastQuote = Split(*Last, LastPrefix);
  return holdsWord(Row->Prefixes, LastPrefix) &&
         (after().empty() || (LastQuote == Quote && LastPrefix == Prefix));
}

/// True if no adjacent literal is joined to those that the token touches.
bool LiteralEdit::isRunOfItsOwn() const {
  const std::vector<const Region *> &Parts = Where.Whole->Parts;
  for (std::size_t I = 0; I + 1 < Parts.size(); ++I)
    if ((Parts[I + 1] == First || Parts[I] == Last) &&
        Strings.isAdjacent(*Parts[I], *Parts[I + 1]))
      return false;
  return true;
}

Planned LiteralEdit::replaceWhole() const {
  std::string Expression(wholeExpression());
  // A quote of the string around would end it.
  if (takesOtherQuotes() &&
      closingOf(*First).find('\'') != std::string_view::npos)
    std::replace(Expression.begin(), Expression.end(), '"', '\'');
  return {{{First->Begin, Last->End,
            std::string(Where.Before) + Expression + std::string(Where.After)}},
          ""};
}

/// Whether the language expands something inside this literal, or one that it
/// can become.
bool LiteralEdit::canExpand() const {
  if (Row->Inside.empty() || holdsOneOf(before(), Row->Refused) ||
      holdsOneOf(after(), Row->Refused))
    return false;
  char Next = Where.TokenEnd < Last->ContentEnd ? Text[Where.TokenEnd] : '\0';
  if (Next && Row->NotBefore.find(Next) != std::string_view::npos)
    return false;
  // What comes in its place would be escaped.
  if (!before().empty() && (before().back() == '\\' || before().back() == '$'))
    return false;
  // An older Python takes no second string of the same quote, nor a nested one.
  return !Where.IsNested || Row->Inside.find('\'') == std::string_view::npos ||
         Style.Needs != Import::PythonOs;
}

Planned LiteralEdit::expand() const {
  Planned Result;
  auto Edit = [&](std::size_t Begin, std::size_t End, std::string With) {
    Result.Edits.push_back({Begin, End, std::move(With)});
  };
  bool Changes = !Row->NewPrefix.empty() || !Row->NewQuote.empty();
  std::string Opening(openingOf(*First)), Closing(closingOf(*First));
  if (Changes) {
    std::string NewQuote(Row->NewQuote.empty() ? Quote : Row->NewQuote);
    Opening = std::string(Row->NewPrefix) + NewQuote;
    if (!Row->NewQuote.empty())
      Closing = NewQuote;
  }
  std::string Inside(Row->Inside);
  if (Closing.find('\'') != std::string::npos)
    std::replace(Inside.begin(), Inside.end(), '\'', '"');

  if (Changes || !Where.Before.empty())
    Edit(First->Begin, First->ContentBegin,
         std::string(Where.Before) + Opening);
  auto Double = [&](std::size_t Begin, std::size_t End) {
    for (std::size_t I = Begin; Changes && I < End; ++I)
      if (Row->Doubled.find(Text[I]) != std::string_view::npos)
        Edit(I, I + 1, std::string(2, Text[I]));
  };
  Double(First->ContentBegin, Where.TokenBegin);
  Edit(Where.TokenBegin, Where.TokenEnd, std::move(Inside));
  Double(Where.TokenEnd, Last->ContentEnd);
  if (Changes || !Where.After.empty() || First != Last)
    Edit(Last->ContentEnd, Last->End, Closing + std::string(Where.After));
  return Result;
}

/// Whether an expression of several operands needs some in the place of the
/// literals [\p Begin, \p End).
bool LiteralEdit::needsParentheses(std::size_t Begin, std::size_t End) const {
  std::size_t Before = Text.find_last_not_of(" \t\r\n", Begin ? Begin - 1 : 0);
  bool IsArrow = Before != std::string_view::npos && Before > 0 &&
                 Text.substr(Before - 1, 2) == "=>";
  bool Opens =
      Begin > 0 && Before != std::string_view::npos &&
      std::string_view("(,=[{:").find(Text[Before]) != std::string_view::npos;
  std::size_t After = Text.find_first_not_of(" \t\r\n", End);
  bool Ends = After == std::string_view::npos;
  if (!Ends) {
    char C = Text[After];
    bool OnNextLine =
        Text.substr(End, After - End).find('\n') != std::string_view::npos;
    Ends = std::string_view("),;]}").find(C) != std::string_view::npos ||
           (OnNextLine && (token::isBodyByte(C) || C == '_'));
  }
  return !((Opens || IsArrow) && Ends);
}

Planned LiteralEdit::join() const {
  const Joining &Join = How.Join;
  std::string Separator(Join.Separator);
  std::string Open(Join.Open), Close(Join.Close);
  std::string Expression(Join.Expression.empty() ? wholeExpression()
                                                 : Join.Expression);
  if (Open == "(" &&
      (!Where.Before.empty() || !needsParentheses(First->Begin, Last->End)))
    Open = Close = "";
  if (takesOtherQuotes() &&
      closingOf(*First).find('\'') != std::string_view::npos)
    std::replace(Expression.begin(), Expression.end(), '"', '\'');
  Open = std::string(Where.Before) + Open;
  Close += Where.After;

  Planned Result;
  auto Edit = [&](std::size_t Begin, std::size_t End, std::string With) {
    if (Begin != End || !With.empty())
      Result.Edits.push_back({Begin, End, std::move(With)});
  };
  Edit(First->Begin, First->Begin, Open);
  std::size_t Begin = Where.TokenBegin, End = Where.TokenEnd;
  std::string Middle;
  if (before().empty())
    Begin = First->Begin;
  else
    Middle = std::string(closingOf(*First)) + Separator;
  Middle += Expression;
  if (after().empty())
    End = Last->End;
  else
    Middle += Separator + std::string(openingOf(*Last));
  Edit(Begin, End, Middle);
  Edit(Last->End, Last->End, Close);
  return Result;
}

Planned LiteralEdit::plan() {
  findParts();
  if (!First || !Last || First->Begin > Last->Begin ||
      Where.TokenBegin < First->ContentBegin ||
      Where.TokenEnd > Last->ContentEnd)
    return refuse("it is spelled in an unusual way");
  if (!findRow())
    return refuse(First == Last ? "nothing is expanded in this kind of string"
                                : "it is spelled in pieces of different kinds");
  // A comment between the pieces would go with them.
  for (std::size_t I = 0; I + 1 < Where.Whole->Parts.size(); ++I) {
    const Region *Part = Where.Whole->Parts[I];
    if (First->Begin <= Part->Begin && Part->Begin < Last->Begin &&
        Strings.hasCommentBetween(*Part, *Where.Whole->Parts[I + 1]))
      return refuse("a comment stands between its pieces");
  }
  bool Alone = before().empty() && after().empty();
  if (Alone && !wholeExpression().empty() &&
      (How.Join.Touching || isRunOfItsOwn()))
    return replaceWhole();
  bool Expandable = canExpand();
  // In an attribute a backslash and a reference are not what they are in a
  // string.
  if (Where.IsAttribute &&
      holdsOneOf(Text.substr(First->Begin, First->size()), "\\ &"))
    return refuse("the rest of the attribute would read differently");
  if (Expandable)
    return expand();
  if ((How.Join.Separator.empty() && !How.Join.Touching) || !Row->CanBeSplit ||
      !(How.Join.Touching || isRunOfItsOwn()))
    return refuse("the rest of the string would read differently");
  return join();
}

} // namespace

Planned editLiteral(std::string_view Text, const Literals &Strings,
                    const EditStyle &Style, const LiteralPlace &Where) {
  return LiteralEdit(Text, Strings, Style, Where).plan();
}

} // namespace vnx::raw
