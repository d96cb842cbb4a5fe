#include "checks/raw/BinaryHead.h"

namespace vnx::raw {

bool looksBinary(std::string_view Head) {
  using namespace std::string_view_literals;
  // The mark of UTF-32 in little endian starts with that of UTF-16.
  for (std::string_view Mark : {"\xFF\xFE"sv, "\xFE\xFF"sv, "\0\0\xFE\xFF"sv})
    if (Head.substr(0, Mark.size()) == Mark)
      return false;
  return Head.substr(0, BinaryHeadLength).find('\0') != std::string_view::npos;
}

} // namespace vnx::raw
