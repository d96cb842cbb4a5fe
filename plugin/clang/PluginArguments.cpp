#include "plugin/clang/PluginArguments.h"

#include "checks/token/Redaction.h"
#include "checks/token/Rule.h"

#include "llvm/ADT/StringRef.h"

namespace vnx::clang_plugin {

static constexpr llvm::StringLiteral EnvArgument = "env";
static constexpr llvm::StringLiteral MinLengthArgument = "min-length";
static constexpr llvm::StringLiteral FixStyleArgument = "fix-style";
static constexpr llvm::StringLiteral IgnorePlaceholdersArgument =
    "ignore-placeholders";
static constexpr llvm::StringLiteral ErrorArgument = "error";

/// An argument without `=` switches on.
static std::optional<bool> parseSwitch(std::optional<llvm::StringRef> Value) {
  if (!Value || *Value == "true")
    return true;
  if (*Value == "false")
    return false;
  return std::nullopt;
}

PluginArguments
parseArguments(const std::vector<std::string> &Words,
               llvm::function_ref<void(const std::string &)> Complain) {
  PluginArguments Result;
  for (const std::string &Word : Words) {
    auto [Name, Text] = llvm::StringRef(Word).split('=');
    std::optional<llvm::StringRef> Value;
    if (Name.size() < Word.size())
      Value = Text;

    auto Spelling = [&, N = Name] {
      return "'-fplugin-arg-" + std::string(PluginName) + "-" +
             token::redactAll(N.str()) + "'";
    };
    auto Refuse = [&](const std::string &Wanted) {
      Complain(Spelling() + " must be " + Wanted +
               (Value ? ", not '" + token::redactAll(Value->str()) + "'" : ""));
    };

    if (Name == EnvArgument) {
      if (Value && token::isValidEnvVar(Value->str()))
        Result.Pass.EnvVar = Value->str();
      else
        Refuse("a C identifier");
    } else if (Name == MinLengthArgument) {
      auto Length =
          cfamily::parseMinLength(Value ? Value->str() : std::string());
      if (Length)
        Result.Pass.MinLength = *Length;
      else
        Refuse("a whole number of at least " +
               std::to_string(token::IssuedBodyLength));
    } else if (Name == FixStyleArgument) {
      auto Style = cfamily::parseFixStyle(Value ? Value->str() : std::string());
      if (Style)
        Result.Pass.Style = *Style;
      else
        Refuse("getenv or checked");
    } else if (Name == IgnorePlaceholdersArgument) {
      if (std::optional<bool> On = parseSwitch(Value))
        Result.Pass.IgnorePlaceholders = *On;
      else
        Refuse("true or false");
    } else if (Name == ErrorArgument) {
      if (std::optional<bool> On = parseSwitch(Value))
        Result.IsError = *On;
      else
        Refuse("true or false");
    } else {
      Complain("unknown argument " + Spelling() +
               "; there are env, min-length, fix-style, ignore-placeholders "
               "and error");
    }
  }
  return Result;
}

} // namespace vnx::clang_plugin
