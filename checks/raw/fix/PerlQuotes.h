//===- PerlQuotes.h - quotes that delimiters do not tell --------*- C++ -*-===//
#ifndef VNX_CHECKS_RAW_FIX_PERLQUOTES_H
#define VNX_CHECKS_RAW_FIX_PERLQUOTES_H

#include <cstddef>
#include <string>
#include <string_view>

namespace vnx::raw {

/// Perl is read by its delimiters, which do not tell `q{}`, `s///`, a here
/// document and what follows `__END__` from code. Says where there may be one;
/// the places have to be asked for in order, so that the text is read once.
class PerlQuotes {
public:
  explicit PerlQuotes(std::string_view Text) : Text(Text) {}

  /// Whether \p Pos may stand in such a quote, or its line has one before it.
  bool mayReach(std::size_t Pos);

private:
  void readWord(std::size_t Begin, std::size_t End, std::size_t Pos);

  std::string_view Text;
  std::size_t Done = 0;
  std::size_t LineStart = 0;
  /// Where the last such operator stands, plus one.
  std::size_t Operator = 0;
  /// What would close those that are open.
  std::string Closes;
  /// A here document or the end of the code was seen.
  bool HasOther = false;
};

} // namespace vnx::raw

#endif // VNX_CHECKS_RAW_FIX_PERLQUOTES_H
