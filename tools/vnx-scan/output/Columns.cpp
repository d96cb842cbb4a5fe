#include "tools/vnx-scan/output/Columns.h"

#include "checks/token/Grammar.h"
#include "tools/vnx-scan/output/Utf8.h"

#include <charconv>

namespace vnx::scan {

namespace {

/// Text before the token, counted in two ways.
struct Count {
  std::uint64_t Bytes = 0;
  std::uint64_t Units = 0;
};

/// The length that a redacted token at the start of \p Text stands for, and
/// in \p Shown how much of the text it takes; 0 if there is none.
std::uint64_t redactedLength(std::string_view Text, std::size_t &Shown) {
  constexpr std::string_view Ellipsis = "\u2026(";
  constexpr std::size_t Letters = 4;
  std::size_t Number = token::Prefix.size() + Letters + Ellipsis.size();
  if (Text.substr(0, token::Prefix.size()) != token::Prefix ||
      Text.size() < Number ||
      Text.substr(Number - Ellipsis.size(), Ellipsis.size()) != Ellipsis)
    return 0;
  std::uint64_t Length = 0;
  auto [End, Error] =
      std::from_chars(Text.data() + Number, Text.data() + Text.size(), Length);
  if (Error != std::errc() || End == Text.data() + Text.size() || *End != ')')
    return 0;
  Shown = static_cast<std::size_t>(End - Text.data()) + 1;
  return Length;
}

/// \param Undo  whether what looks like a redacted token is taken for one
Count count(std::string_view Text, bool Undo) {
  Count Result;
  for (std::size_t Pos = 0; Pos < Text.size();) {
    std::size_t Shown = 0;
    std::uint64_t Length = Undo ? redactedLength(Text.substr(Pos), Shown) : 0;
    if (Length != 0) {
      Result.Bytes += Length;
      Result.Units += Length;
      Pos += Shown;
      continue;
    }
    auto Next = codePointAt(Text, Pos);
    std::size_t Size = Next ? Next->Length : 1;
    Result.Bytes += Size;
    Result.Units += Next && Next->Value > 0xFFFF ? 2 : 1;
    Pos += Size;
  }
  return Result;
}

} // namespace

Columns columnsOf(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  Columns Result;
  if (Found.InBinary || Report.Source.CutBefore || Found.Column == 0)
    return Result;
  // Other tokens in the line are shorter there than in the file. The line may
  // also hold such a text itself; the byte column tells which it is.
  std::string_view Before =
      std::string_view(Report.Source.Text).substr(0, Report.Source.TokenBegin);
  for (bool Undo : {true, false}) {
    Count Counted = count(Before, Undo);
    if (Counted.Bytes + 1 != Found.Column)
      continue;
    Result.Begin = Counted.Units + 1;
    if (Found.Encoding.empty())
      Result.End = Result.Begin + (Found.End - Found.Begin);
    break;
  }
  return Result;
}

} // namespace vnx::scan
