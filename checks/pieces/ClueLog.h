//===- ClueLog.h - the clues of one file, with their lines ------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_CLUELOG_H
#define VNX_CHECKS_PIECES_CLUELOG_H

#include "checks/pieces/Clue.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vnx::pieces {

/// Places are told by where they stand in the text.
class ClueLog {
public:
  explicit ClueLog(std::string_view Text) : Text(Text), Counted(Text.data()) {}

  /// Notes what stands at \p At, unless there has been one of the kind.
  void note(Clue::Kind What, const char *At);
  /// Notes each of \p Parts, bits of Part, at \p At.
  void notePieces(Clue::Kind What, std::uint8_t Parts, const char *At);

  /// The line of \p At, 1-based.
  std::uint32_t lineOf(const char *At);

  /// All of them, by line.
  std::vector<Clue> take();

private:
  std::string_view Text;
  std::vector<Clue> Clues;
  /// Bits of Clue::Kind.
  std::uint64_t Noted = 0;
  /// The line that Counted is in.
  std::uint32_t Line = 1;
  const char *Counted;
};

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_CLUELOG_H
