//===- LanguageList.h - what --list-languages prints ------------*- C++ -*-===//
#ifndef VNX_TOOLS_VNX_SCAN_OUTPUT_LANGUAGELIST_H
#define VNX_TOOLS_VNX_SCAN_OUTPUT_LANGUAGELIST_H

#include "checks/raw/Language.h"

#include <string>

namespace vnx::scan {

/// A line for each of \p Table, sorted by name in any case of letters:
///
///   NAME: PATTERN, ...; #! INTERPRETER, ...; grammar GRAMMAR
///
/// A part that is empty is left out. The last part is `delimiters` where only
/// comments and strings are told apart, and `bytes` where nothing is.
std::string languageList(raw::Rows<raw::Language> Table);

} // namespace vnx::scan

#endif // VNX_TOOLS_VNX_SCAN_OUTPUT_LANGUAGELIST_H
