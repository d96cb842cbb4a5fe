#include "checks/raw/fix/EditStyle.h"

namespace vnx::raw::edits {

// The oldest Python with f-strings, 3.6, takes no quote of the string's own
// kind inside one.
static constexpr std::string_view PythonQuotes = "\"\"\" ''' \" '";
static constexpr StringEdit PythonStrings[] = {
    {"f rf fr", PythonQuotes, "", "{os.environ['HF_TOKEN']}"},
    {"- u", PythonQuotes, "", "{os.environ['HF_TOKEN']}", "f", "", "{}",
     "\\N{"},
    {"r", PythonQuotes, "", "{os.environ['HF_TOKEN']}", "fr", "", "{}"},
    {"b br rb", PythonQuotes, "os.environ[\"HF_TOKEN\"].encode()"},
};
const EditStyle Python = [] {
  EditStyle S;
  S.How.Whole = "os.environ[\"HF_TOKEN\"]";
  S.Strings = PythonStrings;
  S.How.Join = {"(", " + ", ")"};
  S.Needs = Import::PythonOs;
  S.Readers = "os.getenv getenv os.environ.get environ.get";
  S.Setters =
      "environ[HF_TOKEN]= environ.setdefault(HF_TOKEN, "
      "environ.update({HF_TOKEN: environ.update(HF_TOKEN= environ|={HF_TOKEN: "
      "setenv(HF_TOKEN, "
      "putenv(HF_TOKEN,";
  return S;
}();

// A template literal takes no octal escape.
static constexpr StringEdit JavaScriptStrings[] = {
    {"-", "`", "", "${process.env.HF_TOKEN}"},
    {"-", "\" '", "", "${process.env.HF_TOKEN}", "", "`", "",
     "` ${ \\0 \\1 \\2 \\3 \\4 \\5 \\6 \\7 \\8 \\9"},
};
static constexpr std::string_view JavaScriptSetters =
    "process.env.HF_TOKEN= process.env[HF_TOKEN]= process.env.HF_TOKEN||= "
    "process.env.HF_TOKEN?"
    "?= process.env[HF_TOKEN]||= process.env[HF_TOKEN]?"
    "?= Object.assign(process.env,{HF_TOKEN:";
const EditStyle JavaScript = [] {
  EditStyle S;
  S.How.Whole = "process.env.HF_TOKEN";
  S.Strings = JavaScriptStrings;
  S.How.Join = {"(", " + ", ")"};
  S.InText = "{process.env.HF_TOKEN}";
  S.Names = "process";
  S.Readers = "process.env";
  S.Setters = JavaScriptSetters;
  return S;
}();
// Its type is string | undefined.
const EditStyle TypeScript = [] {
  EditStyle S;
  S.How.Whole = "process.env.HF_TOKEN!";
  S.Strings = JavaScriptStrings;
  S.How.Join = {"(", " + ", ")"};
  S.InText = "{process.env.HF_TOKEN}";
  S.Names = "process";
  S.Readers = "process.env";
  S.Setters = JavaScriptSetters;
  return S;
}();

static constexpr StringEdit GoStrings[] = {{"-", "\" `"}};
const EditStyle Go = [] {
  EditStyle S;
  S.How.Whole = "os.Getenv(\"HF_TOKEN\")";
  S.Strings = GoStrings;
  S.How.Join = {"(", " + ", ")"};
  S.Needs = Import::GoOs;
  S.Setters = "os.Setenv(HF_TOKEN, t.Setenv(HF_TOKEN,";
  return S;
}();

static constexpr StringEdit RustStrings[] = {{"-", "\""}, {"r", "\" #\" ##\""}};
// A literal lives for ever, and who takes one may count on it. OnceLock would
// say it better, but Rust has it from 1.70 on only.
const EditStyle Rust = [] {
  constexpr std::string_view Text =
      "std::env::var(\"HF_TOKEN\").expect(\"HF_TOKEN is not set\").as_str()";
  EditStyle S;
  S.How = {"{ thread_local!(static TOKEN: &'static str = Box::leak("
           "std::env::var(\"HF_TOKEN\").expect(\"HF_TOKEN is not set\")"
           ".into_boxed_str())); TOKEN.with(|text| *text) }",
           {"{ thread_local!(static TOKEN: &'static str = Box::leak([", ", ",
            "].concat().into_boxed_str())); TOKEN.with(|text| *text) }", false,
            Text}};
  S.Lent = {"&std::env::var(\"HF_TOKEN\").expect(\"HF_TOKEN is not set\")",
            {"&[", ", ", "].concat()", false, Text}};
  S.Receiver = {"std::env::var(\"HF_TOKEN\").expect(\"HF_TOKEN is not set\")",
                {"[", ", ", "].concat()", false, Text}};
  S.OnlyAccepted = true;
  S.Strings = RustStrings;
  S.Names = "std";
  S.Setters = "set_var(HF_TOKEN,";
  return S;
}();

static constexpr StringEdit JavaStrings[] = {
    {"-", "\"\"\"", "", "", "", "", "", "", "", false}, {"-", "\""}};
const EditStyle Java = [] {
  EditStyle S;
  S.How.Whole = "System.getenv(\"HF_TOKEN\")";
  S.Strings = JavaStrings;
  S.How.Join = {"(", " + ", ")"};
  S.Names = "System";
  return S;
}();

static constexpr StringEdit KotlinStrings[] = {
    {"-", "\"\"\" \"", "", "${System.getenv(\"HF_TOKEN\")}"}};
const EditStyle Kotlin = [] {
  EditStyle S;
  S.How.Whole = "System.getenv(\"HF_TOKEN\")";
  S.Strings = KotlinStrings;
  S.How.Join = {"(", " + ", ")"};
  S.Names = "System";
  return S;
}();

static constexpr StringEdit ScalaStrings[] = {{"- s f raw", "\"\"\" \""}};
const EditStyle Scala = [] {
  EditStyle S;
  S.How.Whole = "System.getenv(\"HF_TOKEN\")";
  S.Strings = ScalaStrings;
  S.How.Join = {"(", " + ", ")"};
  S.Names = "System";
  return S;
}();

static constexpr StringEdit CSharpStrings[] = {
    {"- $", "\"\"\"", "", "", "", "", "", "", "", false},
    // Not joined: a FormattableString is made of one that is interpolated.
    {"$", "\"", "", "{Environment.GetEnvironmentVariable(\"HF_TOKEN\")}"},
    {"- @ $@ @$", "\""}};
const EditStyle CSharp = [] {
  EditStyle S;
  S.How.Whole = "Environment.GetEnvironmentVariable(\"HF_TOKEN\")";
  S.Strings = CSharpStrings;
  S.How.Join = {"(", " + ", ")"};
  S.Needs = Import::CSharpSystem;
  S.Readers = "Environment.GetEnvironmentVariable "
              "System.Environment.GetEnvironmentVariable";
  S.Setters = "SetEnvironmentVariable(HF_TOKEN,";
  S.Qualified = "Environment.";
  return S;
}();

// Not joined by an operator: `puts ("a" + b), c` is another call.
static constexpr StringEdit RubyStrings[] = {
    {"-", "\" ` -", "", "#{ENV.fetch('HF_TOKEN')}"},
    {"-", "'", "", "#{ENV.fetch('HF_TOKEN')}", "", "\"", "", "\\ # \""},
};
const EditStyle Ruby = [] {
  EditStyle S;
  S.How.Whole = "ENV.fetch(\"HF_TOKEN\")";
  S.Strings = RubyStrings;
  S.Readers = "ENV";
  S.Setters = "ENV[HF_TOKEN]= ENV[HF_TOKEN]||= ENV.store(HF_TOKEN, "
              "ENV.update(HF_TOKEN=>";
  return S;
}();

static constexpr StringEdit PhpStrings[] = {{"-", "\" '"}};
const EditStyle Php = [] {
  EditStyle S;
  S.How.Whole = "getenv(\"HF_TOKEN\")";
  S.Strings = PhpStrings;
  S.How.Join = {"(", " . ", ")"};
  S.Readers = "getenv";
  S.Setters = "putenv(HF_TOKEN= $_ENV[HF_TOKEN]= $_SERVER[HF_TOKEN]=";
  S.Needs = Import::PhpGlobal;
  S.Qualified = "getenv(";
  return S;
}();

static constexpr StringEdit RStrings[] = {{"- r", "\" ' \"( '("}};
const EditStyle R = [] {
  EditStyle S;
  S.How.Whole = "Sys.getenv(\"HF_TOKEN\")";
  S.Strings = RStrings;
  S.How.Join = {"paste0(", ", ", ")"};
  S.Readers = "Sys.getenv";
  S.Setters = "Sys.setenv(HF_TOKEN=";
  return S;
}();

static constexpr StringEdit JuliaStrings[] = {
    {"-", "\"\"\" \" `", "", "$(ENV[\"HF_TOKEN\"])"}};
const EditStyle Julia = [] {
  EditStyle S;
  S.How.Whole = "ENV[\"HF_TOKEN\"]";
  S.Strings = JuliaStrings;
  S.Setters = "ENV[HF_TOKEN]= withenv(HF_TOKEN=>";
  return S;
}();

static constexpr StringEdit LuaStrings[] = {{"-", "\" ' [[ [=[ [==["}};
const EditStyle Lua = [] {
  EditStyle S;
  S.How.Whole = "os.getenv(\"HF_TOKEN\")";
  S.Strings = LuaStrings;
  S.How.Join = {"(", " .. ", ")"};
  S.Names = "os _ENV";
  S.Readers = "os.getenv";
  return S;
}();

// Not joined by an operator: `print ("a" . $b), "c"` is another call.
static constexpr StringEdit PerlStrings[] = {
    {"-", "\" `", "", "$ENV{HF_TOKEN}", "", "", "", "@{ ${ {' {\"", "[{-"},
    {"-", "'", "", "$ENV{HF_TOKEN}", "", "\"", "", "$ @ \\ \"", "[{-"},
};
const EditStyle Perl = [] {
  EditStyle S;
  S.How.Whole = "$ENV{HF_TOKEN}";
  S.Strings = PerlStrings;
  S.Setters = "$ENV{HF_TOKEN}= $ENV{HF_TOKEN}||= $ENV{HF_TOKEN}//=";
  S.HasQuoteOperators = true;
  return S;
}();

static constexpr StringEdit SwiftStrings[] = {
    {"-", "\"\"\" \"", "",
     "\\(ProcessInfo.processInfo.environment[\"HF_TOKEN\"] ?? \"\")"}};
// The look-up gives an optional.
const EditStyle Swift = [] {
  EditStyle S;
  S.How.Whole = "(ProcessInfo.processInfo.environment[\"HF_TOKEN\"] ?? \"\")";
  S.Strings = SwiftStrings;
  S.How.Join = {"(", " + ", ")"};
  S.Needs = Import::SwiftFoundation;
  S.Setters = "setenv(HF_TOKEN,";
  return S;
}();

static constexpr StringEdit PowerShellStrings[] = {
    {"-", "\" @\"", "", "$($env:HF_TOKEN)"},
    {"-", "'", "", "$($env:HF_TOKEN)", "", "\"", "", "$ ` \" ''"}};
const EditStyle PowerShell = [] {
  EditStyle S;
  S.How.Whole = "$env:HF_TOKEN";
  S.Strings = PowerShellStrings;
  S.Bare = "$env:HF_TOKEN";
  S.Setters = "$env:HF_TOKEN= ${env:HF_TOKEN}= env:HF_TOKEN env:\\HF_TOKEN "
              "SetEnvironmentVariable(HF_TOKEN,";
  S.SettersInAnyCase = true;
  S.HasBracketAttributes = true;
  return S;
}();

const EditStyle Batch = [] {
  EditStyle S;
  S.Bare = "%HF_TOKEN%";
  S.Setters = "HF_TOKEN= HF_TOKEN";
  S.SettersInAnyCase = true;
  S.Label = ":";
  return S;
}();
const EditStyle Makefile = [] {
  EditStyle S;
  S.Bare = "$(HF_TOKEN)";
  S.Setters = "HF_TOKEN= HF_TOKEN:= HF_TOKEN::= HF_TOKEN?= HF_TOKEN+= "
              "HF_TOKEN!= HF_TOKEN:::=";
  S.SetterOpens = "define HF_TOKEN";
  S.SetterCloses = "endef";
  S.HasTargets = true;
  return S;
}();

static constexpr StringEdit CMakeStrings[] = {
    {"-", "\"", "", "$ENV{HF_TOKEN}"}};
const EditStyle CMake = [] {
  EditStyle S;
  S.Strings = CMakeStrings;
  S.Bare = "$ENV{HF_TOKEN}";
  S.Setters = "set(ENV{HF_TOKEN}";
  S.SettersInAnyCase = true;
  // Unquoted, an argument that is empty is none.
  S.BareWord = "\"$ENV{HF_TOKEN}\"";
  return S;
}();

static constexpr StringEdit ShellStrings[] = {
    {"-", "\"", "", "${HF_TOKEN}"},
    {"-", "'", "", "${HF_TOKEN}", "", "\"", "", "$ ` \" \\ !"},
    {"$", "'"},
    {"-", "-", "", "\"${HF_TOKEN}\""},
};
const EditStyle Shell = [] {
  EditStyle S;
  S.How.Whole = "\"${HF_TOKEN}\"";
  S.Strings = ShellStrings;
  S.How.Join = {"", "", "", true};
  S.Required = ": \"${HF_TOKEN:?set HF_TOKEN}\"";
  S.InHeredoc = "${HF_TOKEN}";
  S.HasShellWords = true;
  return S;
}();

// IPython puts Python's variables into such a line, and takes braces for them.
static constexpr StringEdit NotebookShellStrings[] = {
    {"-", "\"", "", "$HF_TOKEN", "", "", "", "", "_"},
    {"-", "'", "", "$HF_TOKEN", "", "\"", "", "$ ` \" \\ !", "_"},
    {"$", "'"},
    {"-", "-", "", "\"$HF_TOKEN\""},
};
const EditStyle NotebookShell = [] {
  EditStyle S;
  S.How.Whole = "\"$HF_TOKEN\"";
  S.Strings = NotebookShellStrings;
  S.How.Join = {"", "", "", true};
  S.HasShellWords = true;
  return S;
}();

static constexpr StringEdit FishStrings[] = {
    {"-", "\"", "", "$HF_TOKEN", "", "", "", "", "_["},
    {"-", "'", "", "$HF_TOKEN", "", "\"", "", "$ \" \\", "_["},
};
const EditStyle Fish = [] {
  EditStyle S;
  S.How.Whole = "\"$HF_TOKEN\"";
  S.Strings = FishStrings;
  S.How.Join = {"", "", "", true};
  S.Bare = "\"$HF_TOKEN\"";
  S.Setters = "HF_TOKEN HF_TOKEN=";
  return S;
}();

static constexpr std::string_view YamlQuotes = "\" ' -";
static constexpr StringEdit GitHubActionsStrings[] = {
    {"-", YamlQuotes, "", "${{ secrets.HF_TOKEN }}"}};
const EditStyle GitHubActions = [] {
  EditStyle S;
  S.Strings = GitHubActionsStrings;
  S.HasExpressions = true;
  // Where GitHub has secrets at hand.
  S.Entries = "env secrets credentials steps";
  S.OtherEntries = "on uses id shell strategy";
  return S;
}();

static constexpr StringEdit GitLabCiStrings[] = {
    {"-", YamlQuotes, "", "$HF_TOKEN", "", "", "", "", "_"}};
const EditStyle GitLabCi = [] {
  EditStyle S;
  S.Strings = GitLabCiStrings;
  S.Setters = "HF_TOKEN: HF_TOKEN=";
  S.HoldsScripts = true;
  return S;
}();

static constexpr StringEdit ComposeStrings[] = {
    {"-", YamlQuotes, "", "${HF_TOKEN}"}};
const EditStyle Compose = [] {
  EditStyle S;
  S.Strings = ComposeStrings;
  return S;
}();

} // namespace vnx::raw::edits
