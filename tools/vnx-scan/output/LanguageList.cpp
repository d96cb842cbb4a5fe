#include "tools/vnx-scan/output/LanguageList.h"

#include "checks/token/Characters.h"

#include <algorithm>
#include <vector>

namespace vnx::scan {

/// "a, b" for "a b".
static std::string commaed(std::string_view Words) {
  std::string Result;
  for (char C : Words)
    C == ' ' ? Result += ", " : Result += C;
  return Result;
}

static std::string lineOf(const raw::Language &Row) {
  std::string Line(Row.Name);
  Line += ": ";
  if (!Row.Files.empty())
    Line += commaed(Row.Files) + "; ";
  if (!Row.Interpreters.empty())
    Line += "#! " + commaed(Row.Interpreters) + "; ";
  if (Row.grammar())
    Line.append("grammar ").append(Row.GrammarName);
  else if (!Row.Words->Comments.empty() || !Row.Words->Strings.empty())
    Line += "delimiters";
  else
    Line += "bytes";
  return Line + "\n";
}

std::string languageList(raw::Rows<raw::Language> Table) {
  std::vector<const raw::Language *> Sorted;
  for (const raw::Language &Row : Table)
    Sorted.push_back(&Row);
  std::sort(Sorted.begin(), Sorted.end(), [](const auto *A, const auto *B) {
    return std::lexicographical_compare(
        A->Name.begin(), A->Name.end(), B->Name.begin(), B->Name.end(),
        [](char X, char Y) { return token::lower(X) < token::lower(Y); });
  });
  std::string Result;
  for (const raw::Language *Row : Sorted)
    Result += lineOf(*Row);
  return Result;
}

} // namespace vnx::scan
