#include "plugin/clang/PluginArguments.h"

#include "checks/token/Redaction.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

namespace vnx::clang_plugin {

/// The arguments that are an option of the rule and take a value.
static constexpr struct {
  llvm::StringLiteral Argument;
  const char *Option;
} RuleArguments[] = {{"env", "EnvVar"},
                     {"min-length", "MinLength"},
                     {"fix-style", "FixStyle"},
                     {"exclude-paths", "ExcludePaths"},
                     {"allowed-fingerprints", "AllowedFingerprints"}};

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

    const auto *Known = llvm::find_if(
        RuleArguments, [N = Name](const auto &R) { return R.Argument == N; });
    auto Switch = [&](auto &Target) {
      if (std::optional<bool> On = parseSwitch(Value))
        Target = *On;
      else
        Refuse("true or false");
    };
    if (Known != std::end(RuleArguments)) {
      if (!Value || token::setOption(Result.Pass, Known->Option, Value->str()))
        Refuse(std::string(token::wantedValue(Known->Option)));
    } else if (Name == "ignore-placeholders") {
      Switch(Result.Pass.IgnorePlaceholders);
    } else if (Name == "error") {
      Switch(Result.IsError);
    } else {
      Complain("unknown argument " + Spelling() +
               "; there are env, min-length, fix-style, ignore-placeholders, "
               "exclude-paths, allowed-fingerprints and error");
    }
  }
  return Result;
}

} // namespace vnx::clang_plugin
