#include "checks/raw/Document.h"

#include <algorithm>

namespace vnx::raw {

Document slice(const Document &Whole, std::size_t Begin, std::size_t End,
               const Language &Lang) {
  Document Result;
  Result.Text.append(Whole.Text, Begin, End);
  Result.Lang = &Lang;
  Result.Default = Whole.Default;
  Result.Encode = Whole.Encode;
  Result.WhyNotEdited = Whole.WhyNotEdited;
  Result.Cell = Whole.Cell;
  const std::string &Text = Whole.Text.text();
  Result.CellLinesBefore =
      Whole.CellLinesBefore +
      static_cast<std::uint64_t>(
          std::count(Text.begin(),
                     Text.begin() + static_cast<std::ptrdiff_t>(Begin), '\n'));
  return Result;
}

} // namespace vnx::raw
