#include "tools/vnx-scan-unit/HiddenParts.h"

#include "checks/token/Grammar.h"

#include <algorithm>
#include <unordered_set>

namespace vnx::unit {

std::vector<token::Span> findParts(std::string_view Text,
                                   const std::set<std::string> &Tokens) {
  constexpr std::size_t Shortest = 4;
  // The prefix is no secret.
  std::unordered_set<std::string_view> Known;
  for (std::string_view Token : Tokens)
    for (std::size_t I = token::Prefix.size(); I + Shortest <= Token.size();
         ++I)
      Known.insert(Token.substr(I, Shortest));
  std::vector<token::Span> Result;
  if (Known.empty())
    return Result;
  for (std::size_t I = 0; I + Shortest <= Text.size(); ++I) {
    if (!Known.count(Text.substr(I, Shortest)))
      continue;
    if (!Result.empty() && I <= Result.back().End)
      Result.back().End = I + Shortest;
    else
      Result.push_back({I, I + Shortest});
  }
  return Result;
}

} // namespace vnx::unit
