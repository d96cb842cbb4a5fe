#include "checks/raw/ByteSource.h"

#include <algorithm>

namespace vnx::raw {

ReadToEnd readAll(ByteSource &Source, std::string &Text, std::size_t Bound) {
  constexpr std::size_t LeastStep = 4096;
  while (Text.size() < Bound) {
    std::size_t Done = Text.size();
    Text.resize(Done + std::min(std::max(LeastStep, Done), Bound - Done));
    auto Read = Source.read(Text.data() + Done, Text.size() - Done);
    Text.resize(Done + Read.Count);
    if (Read.Count == 0)
      return {true, Read.Error};
  }
  return {};
}

} // namespace vnx::raw
