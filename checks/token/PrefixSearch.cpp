#include "checks/token/PrefixSearch.h"

#include "checks/token/Grammar.h"

namespace vnx::token {

std::size_t findPrefix(std::string_view Text, std::size_t From) {
  // Blocks in which every place is tested, without a branch, which a compiler
  // makes vector instructions of; none of the three bytes is rare enough to be
  // looked for by itself.
  constexpr std::size_t Block = 64, Last = Prefix.size() - 1;
  static_assert(Last == 2);
  const char *Bytes = Text.data();
  std::size_t Pos = From;
  while (Pos + Block + Last <= Text.size()) {
    const char *At = Bytes + Pos;
    // The processor does so by itself, but not over the end of a page.
    __builtin_prefetch(At + 4096);
    unsigned char Any = 0;
    for (std::size_t I = 0; I < Block; ++I)
      Any |= static_cast<unsigned char>((At[I] == Prefix[0]) &
                                        (At[I + 1] == Prefix[1]) &
                                        (At[I + 2] == Prefix[2]));
    if (Any)
      break;
    Pos += Block;
  }
  for (; Pos + Last < Text.size(); ++Pos)
    if (Bytes[Pos] == Prefix[0] && Bytes[Pos + 1] == Prefix[1] &&
        Bytes[Pos + 2] == Prefix[2])
      return Pos;
  return std::string_view::npos;
}

} // namespace vnx::token
