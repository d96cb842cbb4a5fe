#include "checks/cfamily/TextMacros.h"

using namespace clang;

namespace vnx::cfamily {

TextMacros::TextMacros(const std::vector<RawToken> &Tokens) {
  // A macro may be used in the body of one that is defined before it.
  for (std::size_t Before = 1; Before != Stringizing.size();) {
    Before = Stringizing.size();
    Definitions.clear();
    for (std::size_t I = 0; I + 2 < Tokens.size(); ++I) {
      if (!Tokens[I].startsDirective() || Tokens[I + 1].name() != "define")
        continue;
      std::size_t End = I + 1;
      while (End < Tokens.size() && !Tokens[End].Tok.isAtStartOfLine())
        ++End;
      readDefinition(Tokens, I + 2, End);
    }
  }
}

void TextMacros::readDefinition(const std::vector<RawToken> &Tokens,
                                std::size_t First, std::size_t End) {
  if (First >= End)
    return;
  std::string Name = Tokens[First].name().str();
  std::size_t Body = First + 1;
  bool IsCalled = Body < End && Tokens[Body].Tok.is(tok::l_paren) &&
                  Tokens[Body].Begin == Tokens[First].End;
  if (!IsCalled) {
    Definition Known{Tokens[First].Begin, {}};
    bool IsText = true;
    for (std::size_t I = Body; I < End; ++I) {
      if (Tokens[I].Tok.is(tok::comment))
        continue;
      IsText = IsText && tok::isStringLiteral(Tokens[I].Tok.getKind());
      Known.Strings.push_back({Tokens[I].Begin, Tokens[I].End});
    }
    if (!IsText)
      Known.Strings.clear();
    Definitions[Name].push_back(std::move(Known));
    return;
  }
  for (std::size_t I = Body; I < End; ++I)
    if (Tokens[I].Tok.is(tok::hash) || stringizes(Tokens[I].name()))
      Stringizing.insert(Name);
}

std::vector<TextMacros::Piece> TextMacros::stringsOf(llvm::StringRef Name,
                                                     std::size_t Offset) const {
  std::vector<Piece> Result;
  auto Known = Definitions.find(Name.str());
  if (Known == Definitions.end())
    return Result;
  for (const Definition &D : Known->second)
    if (D.Offset < Offset)
      Result = D.Strings;
  return Result;
}

} // namespace vnx::cfamily
