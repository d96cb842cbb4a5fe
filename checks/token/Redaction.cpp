#include "checks/token/Redaction.h"

#include "checks/token/Finder.h"
#include "checks/token/PrefixSearch.h"

namespace vnx::token {

std::string redact(std::string_view Token, std::size_t Length) {
  constexpr std::size_t Shown = 4;
  std::string Result(Token.substr(0, Prefix.size() + Shown));
  Result += "\u2026(";
  Result += std::to_string(Length);
  Result += ')';
  return Result;
}

std::string redact(std::string_view Token) {
  return redact(Token, Token.size());
}

std::string redactAll(std::string_view Text) {
  std::string Result;
  std::size_t Done = 0;
  std::size_t From = 0;
  for (std::size_t Begin = findPrefix(Text, From);
       Begin != std::string_view::npos; Begin = findPrefix(Text, From)) {
    std::size_t End = findBodyEnd(Text, Begin + Prefix.size());
    From = Begin + Prefix.size();
    if (End - From < IssuedBodyLength)
      continue;
    Result += Text.substr(Done, Begin - Done);
    Result += redact(Text.substr(Begin, End - Begin));
    Done = From = End;
  }
  Result += Text.substr(Done);
  return Result;
}

} // namespace vnx::token
