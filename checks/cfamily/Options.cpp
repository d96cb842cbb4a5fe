#include "checks/cfamily/Options.h"

#include <charconv>

namespace vnx::cfamily {

std::optional<std::size_t> parseMinLength(std::string_view Text) {
  std::size_t Value = 0;
  const char *End = Text.data() + Text.size();
  auto [Stop, Error] = std::from_chars(Text.data(), End, Value);
  if (Error != std::errc() || Stop != End || Value < token::IssuedBodyLength)
    return std::nullopt;
  return Value;
}

std::optional<FixStyle> parseFixStyle(std::string_view Text) {
  for (FixStyle Style : {FixStyle::Getenv, FixStyle::Checked})
    if (Text == toString(Style))
      return Style;
  return std::nullopt;
}

std::string_view toString(FixStyle Style) {
  return Style == FixStyle::Checked ? "checked" : "getenv";
}

} // namespace vnx::cfamily
