//===- Excerpt.h - the source line of a finding, redacted -------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_EXCERPT_H
#define VNX_CHECKS_RAW_EXCERPT_H

#include <cstddef>
#include <string>
#include <string_view>

namespace vnx::raw {

/// What may be shown of the line that a token stands on: the bytes around it
/// as they are in the file, every token among them redacted. Bytes that no
/// terminal should see are still there; hosts deal with them.
struct Excerpt {
  std::string Text;
  /// Where the redacted token is in Text, in bytes.
  std::size_t TokenBegin = 0;
  std::size_t TokenLength = 0;
  /// The line has more bytes before or after Text.
  bool CutBefore = false;
  bool CutAfter = false;
};

/// \param Before     the bytes of the line before the token, or the last ones
/// \param CutBefore  whether there are more before those
/// \param Redacted   the token as token::redact shows it
/// \param After      the bytes of the line after the token, or the first ones
/// \param CutAfter   whether there are more after those
Excerpt makeExcerpt(std::string_view Before, bool CutBefore,
                    std::string_view Redacted, std::string_view After,
                    bool CutAfter);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_EXCERPT_H
