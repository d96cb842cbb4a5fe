#include "tools/vnx-scan/input/ConfigFile.h"

#include "checks/token/Redaction.h"
#include "checks/token/Rule.h"
#include "checks/token/RuleOptions.h"

#include <yaml-cpp/yaml.h>

#include <fnmatch.h>
#include <optional>

namespace vnx::scan {

namespace {

std::string_view trimmed(std::string_view Text) {
  constexpr std::string_view Blanks = " \t\r\n";
  std::size_t First = Text.find_first_not_of(Blanks);
  if (First == std::string_view::npos)
    return {};
  return Text.substr(First, Text.find_last_not_of(Blanks) + 1 - First);
}

class Reader {
public:
  Reader(ConfigFile &File, std::vector<ConfigError> &Errors)
      : File(File), Errors(Errors) {}

  void read(const YAML::Node &Document) {
    if (!Document.IsDefined() || Document.IsNull())
      return;
    if (!Document.IsMap())
      return complain(Document.Mark(),
                      "a configuration is a mapping, such as `CheckOptions:`");
    for (const auto &Entry : Document) {
      if (!Entry.first.IsScalar())
        continue;
      const std::string &Key = Entry.first.Scalar();
      if (Key == "Checks")
        readChecks(Entry.second);
      else if (Key == "CheckOptions")
        readOptions(Entry.second);
      else if (Key == "InheritParentConfig")
        readInherits(Entry.second);
    }
  }

  void complain(const YAML::Mark &Mark, std::string What) {
    // The library counts from 0, and knows no place for what is not there.
    ConfigError Error;
    Error.Line = Mark.is_null() ? 1 : static_cast<std::size_t>(Mark.line) + 1;
    Error.Column =
        Mark.is_null() ? 1 : static_cast<std::size_t>(Mark.column) + 1;
    Error.What = std::move(What);
    Errors.push_back(std::move(Error));
  }

private:
  void readChecks(const YAML::Node &Value) {
    if (Value.IsNull())
      return;
    if (Value.IsScalar())
      return addChecks(Value.Scalar());
    if (!Value.IsSequence())
      return complain(Value.Mark(), "`Checks` is a text or a list of texts");
    for (const YAML::Node &Item : Value)
      if (Item.IsScalar())
        addChecks(Item.Scalar());
      else
        complain(Item.Mark(), "an item of `Checks` is a text");
  }

  /// Globs stand between commas or on lines of their own.
  void addChecks(std::string_view Text) {
    while (!Text.empty()) {
      std::size_t End = Text.find_first_of(",\n");
      if (std::string_view Glob = trimmed(Text.substr(0, End)); !Glob.empty())
        File.Checks.emplace_back(Glob);
      Text.remove_prefix(End == std::string_view::npos ? Text.size() : End + 1);
    }
  }

  void readInherits(const YAML::Node &Value) {
    if (!YAML::convert<bool>::decode(Value, File.Inherits))
      complain(Value.Mark(), "`InheritParentConfig` is true or false");
  }

  void readOptions(const YAML::Node &Value) {
    if (Value.IsNull())
      return;
    if (Value.IsMap()) {
      for (const auto &Entry : Value)
        if (Entry.first.IsScalar())
          readOption(Entry.first, Entry.second);
      return;
    }
    if (!Value.IsSequence())
      return complain(Value.Mark(),
                      "`CheckOptions` is a mapping, or a list of `key`s and "
                      "`value`s");
    for (const YAML::Node &Item : Value) {
      if (!Item.IsMap() || !Item["key"].IsDefined() || !Item["key"].IsScalar())
        complain(Item.Mark(), "an item of `CheckOptions` has a `key` and a "
                              "`value`");
      else if (!Item["value"].IsDefined())
        complain(Item.Mark(), "this item of `CheckOptions` has no `value`");
      else
        readOption(Item["key"], Item["value"]);
    }
  }

  void readOption(const YAML::Node &Key, const YAML::Node &Value) {
    std::string Prefix = std::string(token::Rule.CheckName) + '.';
    std::string_view Name = Key.Scalar();
    if (Name.substr(0, Prefix.size()) != Prefix)
      return;
    Name.remove_prefix(Prefix.size());
    if (!Value.IsScalar() && !Value.IsNull())
      return complain(Value.Mark(),
                      "the value of an option is a text; a list is written "
                      "with `;` between its items");
    RuleSetting Setting{std::string(Name),
                        Value.IsNull() ? "" : Value.Scalar()};
    token::RuleOptions Trial;
    auto Wrong = token::setOption(Trial, Setting.Name, Setting.Value);
    if (!Wrong)
      return File.Settings.push_back(std::move(Setting));
    bool IsName = Wrong->rfind("unknown", 0) == 0;
    complain(IsName || Value.Mark().is_null() ? Key.Mark() : Value.Mark(),
             std::move(*Wrong));
  }

  ConfigFile &File;
  std::vector<ConfigError> &Errors;
};

} // namespace

ConfigFile parseConfig(std::string_view Text,
                       std::vector<ConfigError> &Errors) {
  ConfigFile Result;
  Reader Read(Result, Errors);
  try {
    Read.read(YAML::Load(std::string(Text)));
  } catch (const YAML::Exception &E) {
    // The library quotes what it does not understand.
    Read.complain(E.mark, token::redactAll(E.msg));
    return ConfigFile();
  }
  return Result;
}

bool turnsRuleOff(const std::vector<std::string> &Checks) {
  const std::string Name(token::Rule.CheckName);
  bool IsOff = false;
  for (const std::string &Glob : Checks) {
    bool IsNegative = Glob[0] == '-';
    std::string Pattern(trimmed(std::string_view(Glob).substr(IsNegative)));
    // A glob of clang-tidy knows no character but `*`.
    std::string Escaped;
    for (char C : Pattern) {
      if (C == '?' || C == '[' || C == '\\')
        Escaped += '\\';
      Escaped += C;
    }
    if (::fnmatch(Escaped.c_str(), Name.c_str(), 0) != 0)
      continue;
    if (!IsNegative)
      IsOff = false;
    else if (Pattern.find_first_not_of('*') != std::string::npos)
      IsOff = true;
  }
  return IsOff;
}

} // namespace vnx::scan
