#include "tools/vnx-scan/output/FindingText.h"

#include "checks/token/Redaction.h"
#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/Utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace vnx::scan {

std::string detailOf(const token::Finding &Found) {
  std::string Result;
  auto Add = [&](std::string_view Text) {
    if (!Result.empty())
      Result += "; ";
    Result += Text;
  };
  if (Found.Cell != 0)
    Add(fmt::format("cell {}, line {}", Found.Cell, Found.CellLine));
  if (Found.InBinary)
    Add(fmt::format("byte {}", Found.Begin));
  if (!Found.Encoding.empty())
    Add(cleanText(Found.Encoding));
  return Result;
}

std::string messageOf(const token::Finding &Found) {
  std::string Result = cleanText(token::message(Found.Remedy));
  std::string Detail = detailOf(Found);
  return Detail.empty() ? Result : fmt::format("{} ({})", Result, Detail);
}

std::string_view toString(token::Context In) {
  switch (In) {
  case token::Context::Text:
    return "text";
  case token::Context::String:
    return "string";
  case token::Context::Comment:
    return "comment";
  case token::Context::Key:
    return "key";
  case token::Context::Output:
    return "output";
  }
  return "";
}

std::string cleanText(std::string_view Text) {
  return toUtf8(token::redactAll(Text));
}

std::string uriOf(std::string_view Path) {
  std::string Result;
  for (char C : token::redactAll(Path)) {
    auto Byte = static_cast<unsigned char>(C);
    if ((Byte >= 'a' && Byte <= 'z') || (Byte >= 'A' && Byte <= 'Z') ||
        (Byte >= '0' && Byte <= '9') ||
        std::string_view("-._~/").find(C) != std::string_view::npos)
      Result += C;
    else
      Result += fmt::format("%{:02X}", Byte);
  }
  return Result;
}

std::string messageOf(const ScanError &Error) {
  return cleanText(textOf(Error));
}

bool isPrintable(const std::vector<token::Edit> &Fix) {
  return std::all_of(Fix.begin(), Fix.end(), [](const token::Edit &E) {
    return cleanText(E.Text) == E.Text;
  });
}

} // namespace vnx::scan
