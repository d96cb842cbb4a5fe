//===- CandidateSearch.h - where a token may be, however hidden -*- C++ -*-===//
//
// The first look at every byte. It knows no language: it finds where a token is
// spelled as it is, and where one would be if escapes, quotes between pieces,
// base64 or UTF-16 were taken away. Nearly every file has no such place and is
// done with; the others are understood.
//
//===----------------------------------------------------------------------===//
#ifndef VNX_CHECKS_RAW_TEXT_CANDIDATESEARCH_H
#define VNX_CHECKS_RAW_TEXT_CANDIDATESEARCH_H

#include "checks/raw/text/Utf.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vnx::raw {

struct Candidate {
  enum class Spelling {
    /// `hf_` and a body, behind a boundary.
    Plain,
    /// Characters of it are escapes: `\x68f_...`, `%68f_...`, `&#104;f_...`.
    Escaped,
    /// It is in pieces with quotes, a joining operator or the end of a line
    /// between them, and perhaps escapes. Whether the pieces belong together
    /// only the language can say; Token is empty.
    Pieces,
    Base64,
    Utf16,
  };
  Spelling How = Spelling::Plain;
  /// Bytes of the text that spell it, half open. For Pieces, End is where the
  /// shortest token would end.
  std::size_t Begin = 0;
  std::size_t End = 0;
  /// What is spelled, for all but Plain and Pieces.
  std::string Token;
  Utf16Order Order = Utf16Order::LittleEndian;
};

/// No candidate but a Plain or Base64 one, whose body may be of any length, is
/// decided by bytes further away than this.
inline constexpr std::size_t CandidateReach = 8192;
/// Bytes before a trigger that are looked at.
inline constexpr std::size_t CandidateLookBehind = 512;

/// The first candidate of \p Text whose trigger is at or after \p From and
/// before \p Limit.
///
/// \param From   the bytes before it still count as what stands before
/// \param Limit  bytes from there on are only looked at to finish a candidate
std::optional<Candidate> findCandidate(std::string_view Text, std::size_t From,
                                       std::size_t Limit,
                                       std::size_t MinLength);

/// The index behind the trigger of \p Found, from which to go on.
std::size_t nextSearch(const Candidate &Found);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_TEXT_CANDIDATESEARCH_H
