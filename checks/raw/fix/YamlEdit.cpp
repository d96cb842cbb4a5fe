#include "checks/raw/fix/YamlEdit.h"

#include "checks/raw/fix/Condensed.h"

#include <algorithm>

namespace vnx::raw {

bool isInSingleQuotes(std::string_view Text, const Region &Scalar,
                      std::size_t Token) {
  std::string_view Before =
      Text.substr(Scalar.ContentBegin, Token - Scalar.ContentBegin);
  std::size_t LineEnd = Before.rfind('\n');
  if (LineEnd != std::string_view::npos)
    Before.remove_prefix(LineEnd + 1);
  return std::count(Before.begin(), Before.end(), '\'') % 2 != 0;
}

bool isInExpression(std::string_view Text, const Region &Scalar,
                    std::size_t Token) {
  std::size_t Start = Text.rfind('\n', Scalar.Begin);
  Start = Start == std::string_view::npos ? 0 : Start + 1;
  std::string_view Key = Text.substr(Start, Scalar.Begin - Start);
  Key.remove_prefix(std::min(Key.find_first_not_of(" \t-"), Key.size()));
  if (Key.substr(0, 3) == "if:")
    return true;
  std::string_view Before = Text.substr(Scalar.Begin, Token - Scalar.Begin);
  std::size_t Open = Before.rfind("${{");
  return Open != std::string_view::npos &&
         Before.find("}}", Open) == std::string_view::npos;
}

std::vector<std::string> entriesAround(std::string_view Text,
                                       const Surroundings &Around) {
  std::vector<std::string> Result;
  for (const Surroundings::Capture *Entry : Around.all("entry"))
    if (const Surroundings::Capture *Name = Around.beside(*Entry, "entry-name"))
      Result.push_back(
          condensed(Text.substr(Name->Begin, Name->End - Name->Begin)));
  return Result;
}

Planned quoteInFlow(Planned Made, std::string_view Text,
                    const Surroundings &Around) {
  const Surroundings::Capture *Plain = Around.around("plain");
  if (!Plain || !Around.around("flow") || Made.Edits.size() != 1)
    return Made;
  std::string_view Whole = Text.substr(Plain->Begin, Plain->End - Plain->Begin);
  if (Whole.find_first_of("\"\\\n") != std::string_view::npos)
    return Planned{{}, "the value would have to be quoted"};
  // Two insertions, so that another token in the word needs the same two.
  Made.Edits.push_back({Plain->Begin, Plain->Begin, "\""});
  Made.Edits.push_back({Plain->End, Plain->End, "\""});
  return Made;
}

} // namespace vnx::raw
