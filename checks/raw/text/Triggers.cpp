#include "checks/raw/text/Triggers.h"

#include <algorithm>
#include <array>

namespace vnx::raw {

namespace {

struct Rule {
  Trigger Bit;
  std::string_view Before;
  std::string_view Last;
};

using namespace std::string_view_literals;

constexpr Rule Rules[] = {
    {PlainUnderscore, "f"sv, "_"sv},
    {OddUnderscore,
     "\0"
     "6}\"'`\n;"sv,
     "_"sv},
    {HexUnderscore, "5"sv, "fF"sv},
    {OctalUnderscore, "3"sv, "7"sv},
    {DecimalUnderscore, "9"sv, "5"sv},
    {Base64Prefix, "Zm"sv, "fXl"sv},
    {Base64Wrap, "aGZhmo"sv, "\n\r\\"sv},
};

using Table = std::array<std::uint8_t, 256>;

constexpr Table tableOf(std::string_view Rule::*Set) {
  Table Result{};
  for (const Rule &R : Rules)
    for (char C : R.*Set)
      Result[static_cast<unsigned char>(C)] |= R.Bit;
  return Result;
}

constexpr Table BeforeTable = tableOf(&Rule::Before);
constexpr Table LastTable = tableOf(&Rule::Last);

} // namespace

std::uint8_t triggersBefore(unsigned char Byte) { return BeforeTable[Byte]; }
std::uint8_t triggersLast(unsigned char Byte) { return LastTable[Byte]; }

std::uint8_t triggersOf(unsigned char Before, unsigned char Last) {
  return BeforeTable[Before] & LastTable[Last];
}

std::size_t findTriggerScalar(std::string_view Text, std::size_t From,
                              std::size_t Limit) {
  const auto *Bytes = reinterpret_cast<const unsigned char *>(Text.data());
  Limit = std::min(Limit, Text.size());
  for (std::size_t I = std::max<std::size_t>(From, 1); I < Limit; ++I)
    if (BeforeTable[Bytes[I - 1]] & LastTable[Bytes[I]])
      return I;
  return std::string_view::npos;
}

} // namespace vnx::raw
