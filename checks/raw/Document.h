//===- Document.h - a text in one language, within a file -------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_DOCUMENT_H
#define VNX_CHECKS_RAW_DOCUMENT_H

#include "checks/raw/Language.h"
#include "checks/raw/text/MappedText.h"
#include "checks/token/Finding.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace vnx::raw {

/// A file, a notebook's cell, a script in a page. Its text may be decoded from
/// the file's bytes and holds the places they have there.
struct Document {
  MappedText Text;
  const Language *Lang = nullptr;
  /// What the grammar is shown: as long as Text, with what is another
  /// document's blanked out. Empty if that is all of Text.
  std::string Masked;
  /// What a token stands in where neither grammar nor delimiters say more.
  token::Context Default = token::Context::Text;
  /// The notebook cell, 1-based; 0 outside a notebook.
  unsigned Cell = 0;
  /// Lines of the cell before this document.
  std::uint64_t CellLinesBefore = 0;
  /// Spells text that an edit puts into this document as the file spells it: in
  /// UTF-16, inside a JSON string. Empty where that is the same.
  std::function<std::string(std::string_view)> Encode;
  /// Why it is not edited whatever its language: a clause; empty if it may be.
  std::string_view WhyNotEdited = {};

  std::string_view forGrammar() const {
    return Masked.empty() ? std::string_view(Text.text()) : Masked;
  }
};

/// The part [\p Begin, \p End) of \p Whole, in \p Lang.
Document slice(const Document &Whole, std::size_t Begin, std::size_t End,
               const Language &Lang);

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_DOCUMENT_H
