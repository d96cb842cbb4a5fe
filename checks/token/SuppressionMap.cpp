#include "checks/token/SuppressionMap.h"

namespace vnx::token {

/// A line ends in LF, CRLF, or a CR that no LF follows.
static std::size_t countLineEnds(std::string_view Text, std::size_t Begin,
                                 std::size_t End) {
  std::size_t Count = 0;
  for (std::size_t I = Begin; I < End; ++I)
    Count += Text[I] == '\n' ||
             (Text[I] == '\r' && (I + 1 == Text.size() || Text[I + 1] != '\n'));
  return Count;
}

std::size_t SuppressionMap::regionEnd(const Suppression &Begin) const {
  // clang-tidy ends the innermost region that is still open with the same list
  // of checks.
  unsigned Open = 0;
  for (const Suppression &S : All) {
    if (S.Offset < Begin.Offset || S.Checks != Begin.Checks)
      continue;
    if (S.Reach == Suppression::Scope::Begin)
      ++Open;
    else if (S.Reach == Suppression::Scope::End && --Open == 0)
      return S.Offset;
  }
  // Never closed: clang-tidy makes that an error and silences nothing.
  return Begin.Offset;
}

bool SuppressionMap::reaches(const Suppression &S, std::size_t Offset) const {
  if (S.Reach == Suppression::Scope::End)
    return false;
  if (S.Reach == Suppression::Scope::Begin)
    return S.Offset <= Offset && Offset < regionEnd(S);
  if (Offset < S.Offset)
    return S.Reach == Suppression::Scope::Line &&
           countLineEnds(Text, Offset, S.Offset) == 0;
  std::size_t Lines = countLineEnds(Text, S.Offset, Offset);
  return Lines == (S.Reach == Suppression::Scope::Line ? 0 : 1);
}

const Suppression *SuppressionMap::at(std::size_t Offset) const {
  for (const Suppression &S : All)
    if (reaches(S, Offset))
      return &S;
  return nullptr;
}

} // namespace vnx::token
