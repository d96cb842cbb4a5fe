#include "checks/token/Placeholder.h"

#include "checks/token/Grammar.h"

#include <algorithm>
#include <set>
#include <string>

namespace vnx::token {

static std::string lower(std::string_view Text) {
  std::string Result(Text);
  for (char &C : Result)
    if (C >= 'A' && C <= 'Z')
      C = static_cast<char>(C - 'A' + 'a');
  return Result;
}

/// The share of neighbours that a typist, not a generator, puts side by side:
/// the same character again, or its successor (`ab`, `12`, `90`).
static bool isMostlySequential(std::string_view Body) {
  std::size_t Steps = 0;
  for (std::size_t I = 1; I < Body.size(); ++I) {
    int Step = Body[I] - Body[I - 1];
    bool Wraps = (Body[I - 1] == '9' && Body[I] == '0') ||
                 (Body[I - 1] == 'z' && Body[I] == 'a');
    Steps += Step == 0 || Step == 1 || Wraps;
  }
  return Steps * 4 >= (Body.size() - 1) * 3;
}

bool isPlaceholder(std::string_view Token) {
  std::string Body = lower(Token.substr(Prefix.size()));
  if (std::set<char>(Body.begin(), Body.end()).size() <= 2)
    return true;
  if (isMostlySequential(Body))
    return true;
  static constexpr std::string_view Words[] = {
      "changeme", "dummy",   "example", "insert",   "placeholder",
      "redacted", "replace", "secret",  "xxxxxxxx", "token",
  };
  return std::any_of(std::begin(Words), std::end(Words),
                     [&](std::string_view Word) {
                       return Body.find(Word) != std::string::npos;
                     });
}

} // namespace vnx::token
