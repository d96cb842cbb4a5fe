#include "checks/token/Finder.h"

#include "checks/token/PrefixSearch.h"

namespace vnx::token {

std::size_t findBodyEnd(std::string_view Text, std::size_t Pos) {
  while (Pos < Text.size() && isBodyByte(Text[Pos]))
    ++Pos;
  return Pos;
}

std::optional<Match> findToken(std::string_view Text, std::size_t From,
                               TextKind Kind, std::size_t MinLength) {
  for (std::size_t Begin = findPrefix(Text, From);
       Begin != std::string_view::npos; Begin = findPrefix(Text, From)) {
    std::size_t BodyBegin = Begin + Prefix.size();
    std::size_t End = findBodyEnd(Text, BodyBegin);
    if (End - BodyBegin >= MinLength && isBoundaryBefore(Text, Begin, Kind))
      return Match{Begin, End};
    // A body may end in the `hf` of the next prefix, so the search goes on two
    // bytes before its end; that keeps it linear on `hf_hf_hf_...`.
    From = End - BodyBegin > 2 ? End - 2 : BodyBegin;
  }
  return std::nullopt;
}

} // namespace vnx::token
