//===- Condensed.h - a text without its spacing -----------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_CONDENSED_H
#define VNX_CHECKS_RAW_FIX_CONDENSED_H

#include "checks/token/Characters.h"
#include "checks/token/Grammar.h"

#include <string>
#include <string_view>

namespace vnx::raw {

/// \p Text without quotes, and without blanks but for one between two names.
inline std::string condensed(std::string_view Text) {
  std::string Result;
  bool AfterBlank = false;
  for (char C : Text) {
    if (token::isBlank(C)) {
      AfterBlank = true;
      continue;
    }
    if (C == '"' || C == '\'')
      continue;
    if (AfterBlank && !Result.empty() && token::isNameByte(Result.back()) &&
        token::isNameByte(C))
      Result += ' ';
    Result += C;
    AfterBlank = false;
  }
  return Result;
}

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_CONDENSED_H
