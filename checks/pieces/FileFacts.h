//===- FileFacts.h - what is read of one file -------------------*- C++ -*-===//
#ifndef VNX_CHECKS_PIECES_FILEFACTS_H
#define VNX_CHECKS_PIECES_FILEFACTS_H

#include "checks/pieces/Clue.h"
#include "checks/pieces/NameFacts.h"
#include "checks/pieces/TextFacts.h"

#include <string>
#include <string_view>
#include <vector>

namespace vnx::pieces {

struct Inclusion {
  std::string Name;
  bool IsQuoted = false;
};

struct FileFacts {
  TextFacts Facts;
  NameFacts Names;
  std::vector<Inclusion> Inclusions;
  /// What made Facts as they are, by line.
  std::vector<Clue> Clues;
};

/// Reads \p Text, the whole of a file.
FileFacts readFacts(std::string_view Text);

} // namespace vnx::pieces

#endif // VNX_CHECKS_PIECES_FILEFACTS_H
