//===- Words.h - lists of words in one text ---------------------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_WORDS_H
#define VNX_CHECKS_RAW_WORDS_H

#include <string_view>

namespace vnx::raw {

/// Calls \p Accept for each word of \p List, which blanks separate, until it
/// returns true; returns whether it did. An empty list has no word.
template <typename Predicate>
bool anyWord(std::string_view List, Predicate Accept) {
  while (!List.empty()) {
    std::size_t Blank = List.find(' ');
    if (Accept(List.substr(0, Blank)))
      return true;
    if (Blank == std::string_view::npos)
      return false;
    List.remove_prefix(Blank + 1);
  }
  return false;
}

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_WORDS_H
