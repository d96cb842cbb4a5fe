//===- Rule.h - what the rule is called and says ----------------*- C++ -*-===//
#ifndef VNX_CHECKS_TOKEN_RULE_H
#define VNX_CHECKS_TOKEN_RULE_H

#include <string>
#include <string_view>

namespace vnx::token {

/// The metadata that reports, help texts and SARIF need. One rule, one row.
struct RuleMetadata {
  std::string_view Id;
  /// The name that clang-tidy, NOLINT and our own output use.
  std::string_view CheckName;
  std::string_view Name;
  std::string_view Severity;
  std::string_view Cwe;
  std::string_view Capec;
  /// MITRE ATT&CK technique.
  std::string_view Attack;
  std::string_view Help;
  /// The rule's page, relative to the root of the repository.
  std::string_view HelpPage;
  std::string_view HelpUri;
};

extern const RuleMetadata Rule;

/// The environment variable that fixes and remedies read unless the user names
/// another (option EnvVar).
inline constexpr std::string_view DefaultEnvVar = "HF_TOKEN";

/// The diagnostic's text. \p Remedy is the expression that reads the token in
/// the language at hand, such as `getenv("HF_TOKEN")`.
std::string message(std::string_view Remedy);

/// True if \p Name can be the name of an environment variable in every
/// language a fix is written in: a C identifier, ASCII only.
bool isValidEnvVar(std::string_view Name);

} // namespace vnx::token

#endif // VNX_CHECKS_TOKEN_RULE_H
