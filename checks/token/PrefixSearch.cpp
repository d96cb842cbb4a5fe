#include "checks/token/PrefixSearch.h"

#include "checks/token/Grammar.h"

#include <cstring>

namespace vnx::token {

std::size_t findPrefix(std::string_view Text, std::size_t From) {
  // The underscore is the rarest of the three bytes in prose, and no more
  // frequent than `h` or `f` in code; memchr passes the rest at vector speed.
  constexpr std::size_t Last = Prefix.size() - 1;
  for (std::size_t Pos = From; Pos + Last < Text.size();) {
    const void *Hit =
        std::memchr(Text.data() + Pos + Last, Prefix[Last],
                    Text.size() - Pos - Last);
    if (!Hit)
      break;
    std::size_t Start = static_cast<const char *>(Hit) - Text.data() - Last;
    if (Text.compare(Start, Prefix.size(), Prefix) == 0)
      return Start;
    Pos = Start + 1;
  }
  return std::string_view::npos;
}

} // namespace vnx::token
