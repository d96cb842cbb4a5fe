#include "checks/token/Confidence.h"

#include "checks/token/Grammar.h"

#include <algorithm>

namespace vnx::token {

Confidence confidenceOf(std::string_view Token) {
  std::string_view Body = Token.substr(Prefix.size());
  bool Issued = Body.size() == IssuedBodyLength &&
                std::all_of(Body.begin(), Body.end(), isLetter);
  return Issued ? Confidence::High : Confidence::Medium;
}

std::string_view toString(Confidence Value) {
  return Value == Confidence::High ? "high" : "medium";
}

} // namespace vnx::token
