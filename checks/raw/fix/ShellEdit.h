//===- ShellEdit.h - what is a shell's own in its fixes ---------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_SHELLEDIT_H
#define VNX_CHECKS_RAW_FIX_SHELLEDIT_H

#include "checks/raw/fix/LiteralEdit.h"
#include "checks/raw/fix/Surroundings.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vnx::raw {

struct ShellPlace {
  std::string_view Text;
  const std::string &Variable;
  const EditStyle &Style;
  const Surroundings &Around;
};

/// What becomes of the token [\p TokenBegin, \p TokenEnd) of \p Whole in the
/// variable's own assignment and default; nothing if it stands in neither.
std::optional<Planned> shellEdit(const ShellPlace &Where,
                                 std::size_t TokenBegin, std::size_t TokenEnd,
                                 const Chain &Whole);

/// Whether the here document \p Body, of a shell or of Ruby, began with a
/// quoted word.
bool isVerbatimHeredoc(std::string_view Text, const Surroundings &Around,
                       const Region &Body);

/// Whether nothing but letters stands before \p Token in the word or here
/// document \p String: no quote and no code.
bool isPlainWord(std::string_view Text, const Region &String, std::size_t Token,
                 bool IsHeredoc);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_SHELLEDIT_H
