#include "checks/raw/fix/ShellEdit.h"

#include "checks/raw/Language.h"
#include "checks/raw/Words.h"
#include "checks/raw/fix/Condensed.h"

#include <algorithm>

namespace vnx::raw {

static Planned refuse(std::string_view Why) { return {{}, std::string(Why)}; }

/// True if the last word of \p Text is one of \p Words.
static bool endsWithWord(std::string_view Text, std::string_view Words) {
  std::size_t Begin = Text.size();
  while (Begin > 0 && token::isNameByte(Text[Begin - 1]))
    --Begin;
  return anyWord(
      Words, [&](std::string_view Word) { return Word == Text.substr(Begin); });
}

/// Whether `unset NAME` stands in \p Text.
static bool unsets(std::string_view Text, std::string_view Name) {
  constexpr std::string_view Command = "unset ";
  for (std::size_t At = Text.find(Command); At != std::string_view::npos;
       At = Text.find(Command, At + 1)) {
    std::string_view Names = Text.substr(At + Command.size());
    Names = Names.substr(0, Names.find_first_of("\n\r;&|#"));
    for (std::size_t I = Names.find(Name); I != std::string_view::npos;
         I = Names.find(Name, I + 1)) {
      std::size_t End = I + Name.size();
      if ((I == 0 || token::isBlank(Names[I - 1])) &&
          (End == Names.size() || !token::isNameByte(Names[End])))
        return true;
    }
  }
  return false;
}

std::optional<Planned> shellEdit(const ShellPlace &Where,
                                 std::size_t TokenBegin, std::size_t TokenEnd,
                                 const Chain &Whole) {
  auto [Text, Variable, Style, Around] = Where;
  // ${HF_TOKEN:-hf_...}
  std::size_t Begin = Whole.begin(), End = Whole.end();
  for (std::string_view Operator : {":-", "-", ":=", "="}) {
    std::string Open = "${" + Variable + std::string(Operator);
    if (Begin >= Open.size() && End < Text.size() && Text[End] == '}' &&
        Text.compare(Begin - Open.size(), Open.size(), Open) == 0)
      return Planned{{{Begin - Operator.size(), End, ""}}, ""};
  }

  const Surroundings::Capture *Set = Around.around("variable");
  if (Set &&
      Text.compare(Set->Begin, Variable.size() + 2, Variable + "+=") == 0)
    return refuse("it sets the variable itself");
  if (!Set ||
      Text.compare(Set->Begin, Variable.size() + 1, Variable + "=") != 0)
    return std::nullopt;
  // For the length of one command it is what it is outside.
  if (Around.around("prefix"))
    return std::nullopt;
  if (const Surroundings::Capture *Declared = Around.around("declaration")) {
    // Others give it a property besides.
    std::string Words =
        condensed(Text.substr(Declared->Begin, Set->Begin - Declared->Begin));
    if (Words != "export" && Words != "declare-x" && Words != "typeset-x")
      return refuse("it sets the variable itself");
    Set = Declared;
  }
  std::string_view After = Text.substr(Set->End);
  After.remove_prefix(std::min(After.find_first_not_of(" \t"), After.size()));
  bool EndsThere =
      After.empty() ||
      std::string_view("\n\r;#&|)}").find(After[0]) != std::string_view::npos;
  std::size_t Line = Text.rfind('\n', Set->Begin);
  Line = Line == std::string_view::npos ? 0 : Line + 1;
  std::string_view Before = Text.substr(Line, Set->Begin - Line);
  std::size_t Last = Before.find_last_not_of(" \t");
  bool BeginsThere =
      Last == std::string_view::npos ||
      std::string_view(";{(&|").find(Before[Last]) != std::string_view::npos ||
      endsWithWord(Before.substr(0, Last + 1), "then do else");
  // The value, all of it, is the token.
  std::string Value =
      condensed(Text.substr(Whole.begin(), End - Whole.begin()));
  bool IsAll =
      End == Set->End && Text[Whole.begin() - 1] == '=' &&
      Value == condensed(Text.substr(TokenBegin, TokenEnd - TokenBegin));
  if (Style.Required.empty() || !EndsThere || !BeginsThere || !IsAll ||
      unsets(Text.substr(0, Set->Begin), Variable))
    return refuse("it sets the variable itself");
  return Planned{
      {{Set->Begin, Set->End, withVariable(Style.Required, Variable)}}, ""};
}

bool isVerbatimHeredoc(std::string_view Text, const Surroundings &Around,
                       const Region &Body) {
  if (const Surroundings::Capture *Named = Around.around("body")) {
    if (const Surroundings::Capture *Start = Around.beside(*Named, "heredoc")) {
      std::string_view Word =
          Text.substr(Start->Begin, Start->End - Start->Begin);
      return Word.find_first_of("'\"\\") != std::string_view::npos;
    }
  }
  // Its last word names it.
  std::string_view All = Text.substr(Body.Begin, Body.size());
  std::size_t End = All.find_last_not_of(" \t\r\n");
  if (End == std::string_view::npos)
    return false;
  All = All.substr(0, End + 1);
  std::size_t Start = All.find_last_of(" \t\r\n");
  std::string_view Word =
      Start == std::string_view::npos ? All : All.substr(Start + 1);
  std::size_t At = Text.rfind(std::string(Word), Body.Begin);
  return At != std::string_view::npos && At > 0 && Text[At - 1] == '\'';
}

bool isPlainWord(std::string_view Text, const Region &String, std::size_t Token,
                 bool IsHeredoc) {
  std::size_t From = String.Begin ? String.Begin - 1 : 0;
  std::string_view Words = Text.substr(From, Token - From);
  bool HasCode = Words.find('`') != std::string_view::npos ||
                 Words.find("$(") != std::string_view::npos;
  bool HasQuotes = Words.find_first_of("'\"") != std::string_view::npos;
  return !HasCode && !(HasQuotes && !IsHeredoc) &&
         String.ContentBegin == String.Begin;
}

} // namespace vnx::raw
