#include "checks/raw/fix/DocumentFixes.h"

#include "checks/raw/Words.h"
#include "checks/raw/fix/Condensed.h"
#include "checks/raw/fix/ConstantNames.h"
#include "checks/raw/fix/ImportEdit.h"
#include "checks/raw/fix/PerlQuotes.h"
#include "checks/raw/fix/ShellEdit.h"
#include "checks/raw/fix/Surroundings.h"
#include "checks/raw/fix/YamlEdit.h"
#include "checks/raw/syntax/SyntaxOutline.h"
#include "checks/token/Characters.h"
#include "checks/token/FixPlan.h"
#include "checks/token/Grammar.h"
#include "checks/token/Rule.h"

#include <algorithm>
#include <optional>

namespace vnx::raw {

namespace {

class Planner {
public:
  Planner(const Document &Doc, const Outline &Regions, const Literals &Strings,
          const SyntaxTree *Tree, const std::vector<Spot> &Spots,
          const RuleOptions &Options)
      : Doc(Doc), Regions(Regions), Strings(Strings), Tree(Tree), Spots(Spots),
        Variable(Options.EnvVar), Text(Doc.Text.text()), Style(Doc.Lang->Edits),
        Quotes(Text) {}

  std::vector<Planned> plan();

private:
  std::string documentRefusal() const;
  void findErrors();
  Planned planOne(const Spot &S);
  std::string_view spotRefusal(const Spot &S) const;
  bool isSetter(const Spot &S) const;
  bool isNearError(const Spot &S) const;
  std::optional<Planned> dropChoice(const Spot &S, const Chain &Whole) const;
  const std::vector<SyntaxTree::Capture> &allCaptures();
  std::string_view typeRefusal(std::size_t Begin, std::size_t End);
  std::string_view entryRefusal() const;
  std::string_view lineRefusal(const Spot &S) const;
  Planned planString(const Spot &S, const Region &String);
  Planned planBare(const Spot &S) const;
  void addImport(std::vector<Planned> &All);
  void verify(std::vector<Planned> &All) const;
  std::size_t errorsAfter(const token::FixPlan &Plan) const;

  std::string named(std::string_view Template) const {
    return withVariable(Template, Variable);
  }
  static Planned refuse(std::string_view Why) { return {{}, std::string(Why)}; }

  const Document &Doc;
  const Outline &Regions;
  const Literals &Strings;
  const SyntaxTree *Tree;
  const std::vector<Spot> &Spots;
  const std::string &Variable;
  std::string_view Text;
  const EditStyle *Style;
  Surroundings Around;
  PerlQuotes Quotes;
  Ranges Errors;
  /// Of the whole text; made when something asks for them.
  std::optional<std::vector<SyntaxTree::Capture>> Everywhere;
  std::optional<ConstantNames> Constants;
};

/// Why nothing in the document can be edited; empty if something may be.
std::string Planner::documentRefusal() const {
  if (Doc.Default == token::Context::Output)
    return "it is what the cell has printed: clear the output";
  if (!Doc.WhyNotEdited.empty())
    return std::string(Doc.WhyNotEdited);
  if (!Style) {
    std::string Name(Doc.Lang->Name);
    if (Name == "C and C++")
      return Name + " is edited by the check for Clang, not here";
    return Name + (Doc.Lang->Expression.empty()
                       ? " is not edited: it cannot read the environment"
                       : " is not edited");
  }
  if (Doc.Lang->grammar() && !Tree)
    return "the file is too large to be parsed";
  return "";
}

void Planner::findErrors() {
  if (Tree)
    Errors = Tree->errors();
}

/// Whether the statement at the top level that holds the token has a syntax
/// error, so that what is a string there may be something else.
bool Planner::isNearError(const Spot &S) const {
  if (Errors.empty())
    return false;
  auto [Begin, End] = Tree->topLevel(S.Begin);
  for (const auto &[From, To] : Errors)
    if (From <= End && Begin <= To)
      return true;
  return false;
}

std::string_view Planner::spotRefusal(const Spot &S) const {
  if (S.In == token::Context::Comment)
    return "it is in a comment: delete it there";
  if (S.In == token::Context::Key)
    return "it is a key";
  if (S.Encoding == "base64" || S.Encoding == "UTF-16")
    return "it is encoded";
  if (isNearError(S))
    return "there is a syntax error near it";
  return "";
}

/// Whether what the token is assigned to is the variable itself.
bool Planner::isSetter(const Spot &S) const {
  // On one line, or right before it.
  constexpr std::size_t Back = 256;
  std::size_t From = S.Begin > Back ? S.Begin - Back : 0;
  std::string Before = condensed(Text.substr(From, S.Begin - From));
  std::string Setters = named(Style->Setters);
  if (Style->SettersInAnyCase)
    for (std::string *Words : {&Before, &Setters})
      std::transform(Words->begin(), Words->end(), Words->begin(),
                     token::lower);
  // The value may begin on the next line, where a name does not end before it.
  std::size_t Last = Before.find_last_not_of("\r\n");
  if (Last != std::string::npos && !token::isNameByte(Before[Last]))
    Before.resize(Last + 1);
  std::size_t Line = Before.rfind('\n');
  Line = Line == std::string::npos ? 0 : Line + 1;
  return anyWord(Setters, [&](std::string_view Setter) {
    std::size_t At = Setter.empty() ? std::string::npos : Before.find(Setter);
    for (; At != std::string::npos; At = Before.find(Setter, At + 1)) {
      std::size_t End = At + Setter.size();
      bool IsComparison =
          Setter.back() == '=' && End < Before.size() && Before[End] == '=';
      bool IsName = At > 0 && token::isNameByte(Setter[0]) &&
                    token::isNameByte(Before[At - 1]);
      if (!IsComparison && !IsName && (End == Before.size() || At >= Line))
        return true;
    }
    return false;
  });
}

/// `os.getenv("X", "hf_...")` loses what it takes where X is not set.
std::optional<Planned> Planner::dropChoice(const Spot &S,
                                           const Chain &Whole) const {
  // Other words would go with it.
  if (condensed(Text.substr(Whole.begin(), Whole.end() - Whole.begin())) !=
      condensed(Text.substr(S.Begin, S.End - S.Begin)))
    return std::nullopt;
  const Surroundings::Capture *Choice = Around.around("fallback");
  if (!Choice || Choice->End != Whole.end() || Choice->Begin > Whole.begin())
    return std::nullopt;
  const Surroundings::Capture *Reader = Around.beside(*Choice, "reader");
  const Surroundings::Capture *Kept = Around.beside(*Choice, "kept");
  if (!Reader || !Kept || Kept->End > Choice->Begin)
    return std::nullopt;
  std::string_view Name =
      Text.substr(Reader->Begin, Reader->End - Reader->Begin);
  bool IsKnown = anyWord(Style->Readers, [&](std::string_view Word) {
    return Name.substr(0, Word.size()) == Word &&
           (Name.size() == Word.size() ||
            !token::isNameByte(Name[Word.size()]));
  });
  if (!IsKnown)
    return std::nullopt;
  return Planned{{{Kept->End, Choice->End, ""}}, ""};
}

const std::vector<SyntaxTree::Capture> &Planner::allCaptures() {
  if (!Everywhere) {
    Everywhere = Tree->captures(Tree->grammar().fixes(), {{0, Text.size()}});
    std::stable_sort(
        Everywhere->begin(), Everywhere->end(),
        [](const SyntaxTree::Capture &A, const SyntaxTree::Capture &B) {
          return A.Begin < B.Begin;
        });
  }
  return *Everywhere;
}

/// Why the literal [\p Begin, \p End) may be needed as one, in another place
/// of the file than its own.
std::string_view Planner::typeRefusal(std::size_t Begin, std::size_t End) {
  if (!Tree)
    return "";
  const Query &Asked = Tree->grammar().fixes();
  if (const Surroundings::Capture *Named = Around.around("named")) {
    if (!Constants)
      Constants.emplace(allCaptures(), Doc.forGrammar());
    const Surroundings::Capture *Name = Around.beside(*Named, "name");
    if (Name &&
        Constants->holds(Text.substr(Name->Begin, Name->End - Name->Begin)))
      return "a constant is needed where it is used";
  }
  if (Asked.captures("string-type") && !Around.exactly("string", Begin, End))
    for (const SyntaxTree::Capture &C : allCaptures())
      if (C.Name == "string-type")
        return "the file has string types of its own, it may be of one";
  return "";
}

/// Why nothing may be put into the entry of a mapping that the place is in.
std::string_view Planner::entryRefusal() const {
  if (!Style->HoldsScripts && Style->Entries.empty())
    return "";
  std::vector<std::string> Entries = entriesAround(Text, Around);
  auto IsIn = [&](std::string_view Words) {
    return anyWord(Words, [&](std::string_view Word) {
      return std::find(Entries.begin(), Entries.end(), Word) != Entries.end();
    });
  };
  if (Style->HoldsScripts && IsIn(Variable))
    return "it sets the variable itself";
  if (!Style->Entries.empty() &&
      (!IsIn(Style->Entries) || IsIn(Style->OtherEntries)))
    return "nothing is expanded in this entry";
  return "";
}

/// Why nothing may be put into the line that the token is on: for languages
/// without a grammar.
std::string_view Planner::lineRefusal(const Spot &S) const {
  std::size_t Start = S.Begin ? Text.rfind('\n', S.Begin - 1) : Text.npos;
  Start = Start == Text.npos ? 0 : Start + 1;
  std::string_view Before = Text.substr(Start, S.Begin - Start);
  std::string_view After = Text.substr(S.End, Text.find('\n', S.End) - S.End);

  if (!Style->SetterOpens.empty()) {
    std::string Opens = "\n" + named(Style->SetterOpens);
    std::size_t At = (Before.data() == Text.data())
                         ? Text.npos
                         : Text.rfind(Opens, Start - 1);
    if (At == Text.npos && Text.substr(0, Opens.size() - 1) == Opens.substr(1))
      At = 0;
    if (At != Text.npos &&
        Text.substr(At, S.Begin - At).find(Style->SetterCloses) == Text.npos)
      return "it sets the variable itself";
  }
  if (!Style->Label.empty()) {
    std::size_t First = Before.find_first_not_of(" \t");
    if (First != Before.npos &&
        Before.substr(First, Style->Label.size()) == Style->Label)
      return "it is a label";
  }
  if (Style->HasTargets && Before.substr(0, 1) != "\t") {
    std::size_t Colon = Before.find_first_of(":=#;");
    bool IsBehind = Colon != Before.npos && Before[Colon] == ':' &&
                    Before.find_first_of("=;", Colon) == Before.npos;
    std::size_t Next = After.find_first_of(":=#;");
    bool IsName = Colon == Before.npos && Next != After.npos &&
                  (After[Next] == ':' || After[Next] == '=');
    if (IsBehind || IsName)
      return "it names a target or a variable";
  }
  if (Style->HasBracketAttributes) {
    std::size_t Open = Before.rfind('[');
    std::size_t End = Open == Before.npos ? Open : Open + 1;
    while (End < Before.size() &&
           (token::isNameByte(Before[End]) || Before[End] == '.'))
      ++End;
    if (End < Before.size() && Before[End] == '(' &&
        Before.find(")]", End) == Before.npos)
      return "it has to be a constant here";
  }
  return "";
}

Planned Planner::planString(const Spot &S, const Region &String) {
  // An edit looks at all of its literal, and there is one for each token in it.
  constexpr std::size_t MaxLiteral = 16 * 1024;
  if (String.size() > MaxLiteral)
    return refuse("the string is too long to be edited");
  Chain Whole = Strings.chainOf(String);
  if (isSetter(S))
    return refuse("it sets the variable itself");
  if (Doc.Lang->Words->BareIsValue)
    if (auto Edit =
            shellEdit({Text, Variable, *Style, Around}, S.Begin, S.End, Whole))
      return *Edit;
  std::size_t Begin = Whole.begin(), End = Whole.end();
  std::string_view Why = Around.reason(Begin, End);
  if (Why.empty() && Whole.Parts.size() > 1)
    Why = Around.reason(String.Begin, String.End);
  if (Why.empty())
    Why = entryRefusal();
  if (!Why.empty())
    return refuse(Why);
  if (auto Edit = dropChoice(S, Whole))
    return *Edit;
  Why = typeRefusal(Begin, End);
  if (!Why.empty())
    return refuse(Why);
  bool IsHeredoc = String.ContentBegin == String.Begin &&
                   Text.substr(String.Begin, String.size()).find('\n') !=
                       std::string_view::npos;
  // The quotes of Ruby's %q() are no delimiters that could be told apart.
  if (String.ContentBegin == String.Begin && !Doc.Lang->Words->BareIsValue &&
      (!IsHeredoc || Text[Begin] == '%'))
    return refuse("nothing may be expanded in this kind of string");
  if (Doc.Lang->grammar() && IsHeredoc &&
      isVerbatimHeredoc(Text, Around, String))
    return refuse("nothing is expanded in this here document");

  LiteralPlace Where{S.Begin, S.End, &Whole};
  Where.IsNested = Regions.around(String.Begin, String.End,
                                  Region::Kind::Interpolation) != nullptr;
  if (Around.exactly("attribute", Begin, End)) {
    Where.IsAttribute = true;
    Where.Before = "{";
    Where.After = "}";
  }
  if (Around.exactly("argument", Begin, End)) {
    Where.Before = "(";
    Where.After = ")";
  }
  if (Around.exactly("receiver", Begin, End))
    Where.How = &Style->Receiver;
  else if (Around.exactly("lent", Begin, End))
    Where.How = &Style->Lent;
  else if (Style->OnlyAccepted && !Around.exactly("accepted", Begin, End))
    return refuse("a &'static str may be needed here");
  if (Begin > 0 && token::isNameByte(Text[Begin - 1]) && !IsHeredoc &&
      Where.Before.empty() && !Doc.Lang->Words->BareIsValue)
    return refuse("a word stands right before it");
  if (Style->HoldsScripts && isInSingleQuotes(Text, String, S.Begin))
    return refuse("a shell expands nothing in single quotes");
  if (Style->HasExpressions && isInExpression(Text, String, S.Begin))
    return refuse("it is in an expression of the workflow");
  bool IsWord = String.ContentBegin == String.Begin;
  if (Style->HasShellWords && (Around.around("body") || IsWord) &&
      !isPlainWord(Text, String, S.Begin, IsHeredoc))
    return refuse("there is more around it than a plain word");
  if (Style->HasQuoteOperators && Quotes.mayReach(S.Begin))
    return refuse("it may be in a quote of another kind");
  const StringEdit HeredocRow[] = {{"-", "-", "", Style->InHeredoc}};
  EditStyle Heredoc;
  Heredoc.Strings = HeredocRow;
  bool InHeredoc = IsHeredoc && !Style->InHeredoc.empty();
  Planned Made =
      editLiteral(Text, Strings, InHeredoc ? Heredoc : *Style, Where);
  for (token::Edit &E : Made.Edits)
    E.Text = named(E.Text);
  return quoteInFlow(std::move(Made), Text, Around);
}

/// The edit of a token that stands in no literal.
Planned Planner::planBare(const Spot &S) const {
  if (isSetter(S))
    return refuse("it sets the variable itself");
  const Region *In = Regions.innermost(S.Begin, S.Begin + 1);
  bool InText = In && In->What == Region::Kind::Text;
  std::string_view With = InText ? Style->InText : Style->Bare;
  if (With.empty() || !S.Encoding.empty())
    return refuse("nothing is expanded here");
  // A variable of PowerShell or fish has to be a word of its own.
  if (!Style->How.Whole.empty() && !InText) {
    char Before = S.Begin ? Text[S.Begin - 1] : ' ';
    char After = S.End < Text.size() ? Text[S.End] : ' ';
    auto Separates = [](char C) {
      return token::isBlank(C) || token::isLineEnd(C) ||
             std::string_view("=(),;|&{}:").find(C) != std::string_view::npos;
    };
    if (!Separates(Before) || !Separates(After))
      return refuse("it is part of a longer word");
  }
  if (!Style->BareWord.empty()) {
    std::string_view Ends = " \t\r\n()";
    bool IsWord = (S.Begin == 0 || Ends.find(Text[S.Begin - 1]) != Ends.npos) &&
                  (S.End == Text.size() || Ends.find(Text[S.End]) != Ends.npos);
    if (IsWord)
      With = Style->BareWord;
  }
  return {{{S.Begin, S.End, named(With)}}, ""};
}

Planned Planner::planOne(const Spot &S) {
  Around.moveTo(S.Begin);
  std::string_view Why = spotRefusal(S);
  if (Why.empty())
    Why = lineRefusal(S);
  if (!Why.empty())
    return refuse(Why);
  const Region *In = Regions.innermost(S.Begin, S.Begin + 1);
  if (In && In->What == Region::Kind::String)
    return planString(S, *In);
  return planBare(S);
}

void Planner::addImport(std::vector<Planned> &All) {
  if (!Tree || (Style->Needs == Import::None && Style->Names.empty()))
    return;
  // Only an edit that puts the expression in needs its import.
  auto Uses = [](const Planned &P) {
    return std::any_of(P.Edits.begin(), P.Edits.end(),
                       [](const token::Edit &E) { return !E.Text.empty(); });
  };
  std::optional<ImportEdit> Needed;
  for (std::size_t I = 0; I < All.size(); ++I) {
    if (!Uses(All[I]))
      continue;
    if (!Needed)
      Needed = importEdit(*Style, allCaptures(), Doc.forGrammar(),
                          Spots[I].Begin, Doc.Cell != 0);
    if (!Needed->Refusal.empty()) {
      All[I] = refuse(Needed->Refusal);
      continue;
    }
    if (Needed->Added)
      All[I].Edits.push_back(*Needed->Added);
    if (!Needed->Qualifier.empty())
      for (token::Edit &E : All[I].Edits) {
        std::size_t At = E.Text.find(Style->Qualified);
        if (At != std::string::npos)
          E.Text.insert(At, Needed->Qualifier);
      }
  }
}

std::size_t Planner::errorsAfter(const token::FixPlan &Plan) const {
  std::string New = Plan.apply(Doc.forGrammar());
  auto Parsed = SyntaxTree::parse(New, Tree->grammar());
  return Parsed ? Parsed->errors().size() : Errors.size() + 1;
}

/// Drops what the grammar would not accept.
void Planner::verify(std::vector<Planned> &All) const {
  if (!Tree)
    return;
  auto Together = [&] {
    token::FixPlan Plan;
    for (const Planned &P : All)
      Plan.take(P.Edits);
    return Plan;
  };
  auto Drop = [](Planned &P) {
    if (!P.Edits.empty())
      P = refuse("the file would not parse any more");
  };
  if (errorsAfter(Together()) <= Errors.size())
    return;
  // Who is it? Each takes a parse of the file.
  constexpr std::size_t MaxTries = 64;
  std::size_t Tries = 0;
  for (Planned &P : All) {
    if (P.Edits.empty())
      continue;
    token::FixPlan Alone;
    if (++Tries > MaxTries ||
        Alone.take(P.Edits) != token::FixPlan::Verdict::Taken ||
        errorsAfter(Alone) > Errors.size())
      Drop(P);
  }
  if (errorsAfter(Together()) > Errors.size())
    std::for_each(All.begin(), All.end(), Drop);
}

std::vector<Planned> Planner::plan() {
  std::string Why = documentRefusal();
  std::vector<Planned> All;
  if (!Why.empty()) {
    for (const Spot &S : Spots) {
      bool IsComment = S.In == token::Context::Comment;
      All.push_back(refuse(IsComment ? spotRefusal(S) : Why));
    }
    return All;
  }
  findErrors();
  if (Tree) {
    Ranges Where;
    // Each range is a walk from the root.
    constexpr std::size_t Near = 4096;
    for (const Spot &S : Spots)
      if (Where.empty() || Where.back().second + Near < S.Begin)
        Where.emplace_back(S.Begin, S.End);
      else
        Where.back().second = std::max(Where.back().second, S.End);
    Around = Surroundings(*Tree, Where);
  }
  for (const Spot &S : Spots)
    All.push_back(planOne(S));
  addImport(All);
  verify(All);
  return All;
}

} // namespace

std::vector<Planned> planFixes(const Document &Doc, const Outline &Regions,
                               const Literals &Strings, const SyntaxTree *Tree,
                               const std::vector<Spot> &Spots,
                               const RuleOptions &Options) {
  return Planner(Doc, Regions, Strings, Tree, Spots, Options).plan();
}

std::vector<token::Edit> fileEdits(const Document &Doc,
                                   const std::vector<token::Edit> &Edits) {
  std::vector<token::Edit> Result;
  for (const token::Edit &E : Edits) {
    std::uint64_t Begin = Doc.Text.fileBegin(E.Begin);
    Result.push_back({Begin,
                      E.Begin == E.End ? Begin : Doc.Text.fileEnd(E.End - 1),
                      Doc.Encode ? Doc.Encode(E.Text) : E.Text});
  }
  return Result;
}

} // namespace vnx::raw
