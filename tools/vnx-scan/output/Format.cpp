#include "tools/vnx-scan/output/Format.h"

namespace vnx::scan {

namespace {

struct Row {
  std::string_view Name;
  Format Value;
};

constexpr Row Rows[] = {
    {"text", Format::Text},       {"json", Format::Json},
    {"jsonl", Format::JsonLines}, {"sarif", Format::Sarif},
    {"github", Format::GitHub},   {"gitlab", Format::GitLab},
    {"junit", Format::JUnit},     {"csv", Format::Csv},
    {"fixes", Format::Fixes},
};

} // namespace

std::optional<Format> formatOf(std::string_view Name) {
  for (const Row &R : Rows)
    if (R.Name == Name)
      return R.Value;
  return std::nullopt;
}

std::string formatNames() {
  std::string Result;
  for (const Row &R : Rows) {
    if (!Result.empty())
      Result += ", ";
    Result += R.Name;
  }
  return Result;
}

} // namespace vnx::scan
