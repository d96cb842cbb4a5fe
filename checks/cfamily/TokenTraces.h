//===- TokenTraces.h - whether a file is worth lexing -----------*- C++ -*-===//
#ifndef VNX_CHECKS_CFAMILY_TOKENTRACES_H
#define VNX_CHECKS_CFAMILY_TOKENTRACES_H

#include <cstddef>
#include <string_view>

namespace vnx::cfamily {

/// False if no lexer could make a token of \p Code, the bytes of a C-family
/// file: it has no `hf_`, or every `hf_` is the middle or the start of a name
/// too short for a token (`op_arithf_aux`), and no string of the file has a
/// part of the prefix that another string, an escape or a line splice
/// continues.
///
/// Looks at the bytes only, comments and disabled code included, so that true
/// means little.
///
/// \param MinLength  the shortest body of a token, in bytes
bool hasTokenTraces(std::string_view Code, std::size_t MinLength);

} // namespace vnx::cfamily

#endif // VNX_CHECKS_CFAMILY_TOKENTRACES_H
