#include "checks/raw/LineCounter.h"

#include "checks/token/Characters.h"

#include <algorithm>

namespace vnx::raw {

using token::endsLine;

/// Line ends among the first \p Count bytes, all of which have a successor in
/// \p Bytes. Short blocks with a one-byte sum are what compilers turn into
/// vector code.
static std::uint64_t countLineEnds(const char *Bytes, std::size_t Count) {
  constexpr std::size_t Block = 128;
  std::uint64_t Total = 0;
  for (std::size_t Done = 0; Done < Count;) {
    std::size_t Stop = std::min(Count, Done + Block);
    unsigned char Sum = 0;
    for (; Done < Stop; ++Done)
      Sum += static_cast<unsigned char>(
          (Bytes[Done] == '\n') |
          ((Bytes[Done] == '\r') & (Bytes[Done + 1] != '\n')));
    Total += Sum;
  }
  return Total;
}

void LineCounter::advance(std::string_view Text, std::size_t Count) {
  if (Count == 0)
    return;
  bool LastHasNext = Count < Text.size();
  std::uint64_t Ends =
      countLineEnds(Text.data(), LastHasNext ? Count : Count - 1);
  if (!LastHasNext)
    Ends += endsLine(Text, Count - 1);
  if (Ends > 0) {
    // Most lines are short, so the last end is near.
    std::size_t Pos = Count;
    while (!endsLine(Text, Pos - 1))
      --Pos;
    LineStart = Offset + Pos;
  }
  Line += Ends;
  Offset += Count;
}

std::size_t findLineEnd(std::string_view Text) {
  return std::min(Text.find_first_of("\r\n"), Text.size());
}

} // namespace vnx::raw
