#include "checks/pieces/ClueLog.h"

#include <algorithm>

namespace vnx::pieces {

std::uint32_t ClueLog::lineOf(const char *At) {
  if (At < Counted) {
    Line = 1;
    Counted = Text.data();
  }
  Line += static_cast<std::uint32_t>(std::count(Counted, At, '\n'));
  Counted = At;
  return Line;
}

void ClueLog::note(Clue::Kind What, const char *At) {
  std::uint64_t Bit = std::uint64_t(1) << static_cast<unsigned>(What);
  if (Noted & Bit)
    return;
  Noted |= Bit;
  Clues.push_back({What, 0, lineOf(At)});
}

void ClueLog::notePieces(Clue::Kind What, std::uint8_t Parts, const char *At) {
  // In most calls there is no new one, whose line would have to be counted.
  if (Parts)
    addPieces(Clues, What, Parts, lineOf(At));
}

std::vector<Clue> ClueLog::take() {
  std::stable_sort(
      Clues.begin(), Clues.end(),
      [](const Clue &A, const Clue &B) { return A.Line < B.Line; });
  return std::move(Clues);
}

} // namespace vnx::pieces
