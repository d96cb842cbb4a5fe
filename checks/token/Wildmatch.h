//===- Wildmatch.h - git's patterns for paths -------------------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_WILDMATCH_H
#define VNX_CHECKS_TOKEN_WILDMATCH_H

#include <string_view>

namespace vnx::token {

/// True if \p Pattern describes all of \p Path: `?` and `*` stop at a slash,
/// `**` between slashes stands for any number of directories, `[...]` is a
/// class as in fnmatch(3), a backslash takes the next character as it is. This
/// is what git does with the WM_PATHNAME flag; fnmatch knows no `**`.
bool wildmatch(std::string_view Pattern, std::string_view Path);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_WILDMATCH_H
