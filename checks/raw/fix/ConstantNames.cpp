#include "checks/raw/fix/ConstantNames.h"

#include "checks/token/Grammar.h"

#include <unordered_map>

namespace vnx::raw {

/// Adds the names in \p Code, which are not in its strings.
void ConstantNames::add(std::string_view Code) {
  char Quote = 0;
  for (std::size_t I = 0; I < Code.size(); ++I) {
    char C = Code[I];
    if (Quote) {
      if (C == '\\')
        ++I;
      else if (C == Quote)
        Quote = 0;
    } else if (C == '"' || C == '\'') {
      Quote = C;
    } else if (token::isNameByte(C)) {
      std::size_t Begin = I;
      while (I + 1 < Code.size() && token::isNameByte(Code[I + 1]))
        ++I;
      Names.insert(Code.substr(Begin, I + 1 - Begin));
    }
  }
}

ConstantNames::ConstantNames(const std::vector<SyntaxTree::Capture> &Captures,
                             std::string_view Text) {
  struct Definition {
    std::string_view Name, Code;
    bool IsDone = false;
  };
  std::unordered_map<unsigned, Definition> Definitions;
  for (const SyntaxTree::Capture &C : Captures) {
    std::string_view Code = Text.substr(C.Begin, C.End - C.Begin);
    if (C.Name == "constant")
      add(Code);
    else if (C.Name == "named")
      Definitions[C.Match].Code = Code;
    else if (C.Name == "name")
      Definitions[C.Match].Name = Code;
  }
  for (bool Grows = true; Grows;) {
    Grows = false;
    for (auto &[Match, D] : Definitions)
      if (!D.IsDone && holds(D.Name)) {
        add(D.Code);
        D.IsDone = Grows = true;
      }
  }
}

} // namespace vnx::raw
