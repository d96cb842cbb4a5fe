#include "checks/raw/ByteSource.h"

#include <algorithm>

namespace vnx::raw {

ReadToEnd readAll(ByteSource &Source, std::string &Text, std::size_t Bound) {
  constexpr std::size_t LeastStep = 4096;
  // What is known to come is read at once, and no more made room for.
  const std::size_t Size = Source.size().value_or(0);
  const std::size_t Begin = Text.size();
  while (Text.size() < Bound) {
    std::size_t Done = Text.size();
    std::size_t Step = Size == 0             ? std::max(LeastStep, Done)
                       : Done - Begin < Size ? Size - (Done - Begin)
                                             : LeastStep;
    Text.resize(Done + std::min(Step, Bound - Done));
    auto Read = Source.read(Text.data() + Done, Text.size() - Done);
    Text.resize(Done + Read.Count);
    if (Read.Count == 0)
      return {true, Read.Error};
  }
  return {};
}

} // namespace vnx::raw
