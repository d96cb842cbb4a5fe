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
const EditStyle Python = {
    "os.environ[\"HF_TOKEN\"]",
    PythonStrings,
    {"(", " + ", ")"},
    "",
    "",
    Import::PythonOs,
    "os.getenv getenv os.environ.get environ.get",
    "environ[HF_TOKEN]= environ.setdefault(HF_TOKEN, "
    "environ.update({HF_TOKEN: environ.update(HF_TOKEN= environ|={HF_TOKEN: "
    "setenv(HF_TOKEN, "
    "putenv(HF_TOKEN,",
};

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
const EditStyle JavaScript = {"process.env.HF_TOKEN",
                              JavaScriptStrings,
                              {"(", " + ", ")"},
                              "",
                              "{process.env.HF_TOKEN}",
                              Import::NodeProcess,
                              "process.env",
                              JavaScriptSetters};
// Its type is string | undefined.
const EditStyle TypeScript = {"process.env.HF_TOKEN!",
                              JavaScriptStrings,
                              {"(", " + ", ")"},
                              "",
                              "{process.env.HF_TOKEN}",
                              Import::NodeProcess,
                              "process.env",
                              JavaScriptSetters};

static constexpr StringEdit GoStrings[] = {{"-", "\" `"}};
const EditStyle Go = {"os.Getenv(\"HF_TOKEN\")",
                      GoStrings,
                      {"(", " + ", ")"},
                      "",
                      "",
                      Import::GoOs,
                      "",
                      "os.Setenv(HF_TOKEN, t.Setenv(HF_TOKEN,"};

static constexpr StringEdit RustStrings[] = {{"-", "\""}, {"r", "\" #\" ##\""}};
const EditStyle Rust = {
    "&std::env::var(\"HF_TOKEN\").expect(\"HF_TOKEN is not set\")",
    RustStrings,
    {"&[", ", ", "].concat()", false,
     "std::env::var(\"HF_TOKEN\").expect(\"HF_TOKEN is not set\").as_str()"},
    "",
    "",
    Import::None,
    "",
    "set_var(HF_TOKEN,",
    true,
    "",
    "to_string to_owned into parse len is_empty contains starts_with ends_with "
    "to_uppercase to_lowercase repeat replace eq ne"};

static constexpr StringEdit JavaStrings[] = {
    {"-", "\"\"\"", "", "", "", "", "", "", "", false}, {"-", "\""}};
const EditStyle Java = {"System.getenv(\"HF_TOKEN\")",
                        JavaStrings,
                        {"(", " + ", ")"},
                        "",
                        "",
                        Import::JavaSystem};

static constexpr StringEdit KotlinStrings[] = {
    {"-", "\"\"\" \"", "", "${System.getenv(\"HF_TOKEN\")}"}};
const EditStyle Kotlin = {
    "System.getenv(\"HF_TOKEN\")", KotlinStrings, {"(", " + ", ")"}};

static constexpr StringEdit ScalaStrings[] = {{"- s f raw", "\"\"\" \""}};
const EditStyle Scala = {
    "System.getenv(\"HF_TOKEN\")", ScalaStrings, {"(", " + ", ")"}};

static constexpr StringEdit CSharpStrings[] = {
    {"- $", "\"\"\"", "", "", "", "", "", "", "", false},
    {"- $ @ $@ @$", "\""}};
const EditStyle CSharp = {"Environment.GetEnvironmentVariable(\"HF_TOKEN\")",
                          CSharpStrings,
                          {"(", " + ", ")"},
                          "",
                          "",
                          Import::CSharpSystem,
                          "Environment.GetEnvironmentVariable "
                          "System.Environment.GetEnvironmentVariable",
                          "SetEnvironmentVariable(HF_TOKEN,"};

// Not joined by an operator: `puts ("a" + b), c` is another call.
static constexpr StringEdit RubyStrings[] = {
    {"-", "\" ` -", "", "#{ENV.fetch('HF_TOKEN')}"},
    {"-", "'", "", "#{ENV.fetch('HF_TOKEN')}", "", "\"", "", "\\ # \""},
};
const EditStyle Ruby = {"ENV.fetch(\"HF_TOKEN\")",
                        RubyStrings,
                        {},
                        "",
                        "",
                        Import::None,
                        "ENV",
                        "ENV[HF_TOKEN]= ENV[HF_TOKEN]||= ENV.store(HF_TOKEN, "
                        "ENV.update(HF_TOKEN=>"};

static constexpr StringEdit PhpStrings[] = {{"-", "\" '"}};
const EditStyle Php = {"getenv(\"HF_TOKEN\")",
                       PhpStrings,
                       {"(", " . ", ")"},
                       "",
                       "",
                       Import::None,
                       "getenv",
                       "putenv(HF_TOKEN= $_ENV[HF_TOKEN]= $_SERVER[HF_TOKEN]="};

static constexpr StringEdit RStrings[] = {{"- r", "\" ' \"( '("}};
const EditStyle R = {"Sys.getenv(\"HF_TOKEN\")",
                     RStrings,
                     {"paste0(", ", ", ")"},
                     "",
                     "",
                     Import::None,
                     "Sys.getenv",
                     "Sys.setenv(HF_TOKEN="};

static constexpr StringEdit JuliaStrings[] = {
    {"-", "\"\"\" \" `", "", "$(ENV[\"HF_TOKEN\"])"}};
const EditStyle Julia = {"ENV[\"HF_TOKEN\"]",
                         JuliaStrings,
                         {},
                         "",
                         "",
                         Import::None,
                         "",
                         "ENV[HF_TOKEN]= withenv(HF_TOKEN=>"};

static constexpr StringEdit LuaStrings[] = {{"-", "\" ' [[ [=[ [==["}};
const EditStyle Lua = {"os.getenv(\"HF_TOKEN\")",
                       LuaStrings,
                       {"(", " .. ", ")"},
                       "",
                       "",
                       Import::LuaOs,
                       "os.getenv"};

// Not joined by an operator: `print ("a" . $b), "c"` is another call.
static constexpr StringEdit PerlStrings[] = {
    {"-", "\" `", "", "$ENV{HF_TOKEN}", "", "", "", "@{ ${ {' {\"", "[{-"},
    {"-", "'", "", "$ENV{HF_TOKEN}", "", "\"", "", "$ @ \\ \"", "[{-"},
};
const EditStyle Perl = {"$ENV{HF_TOKEN}",
                        PerlStrings,
                        {},
                        "",
                        "",
                        Import::None,
                        "",
                        "$ENV{HF_TOKEN}= $ENV{HF_TOKEN}||= $ENV{HF_TOKEN}//="};

static constexpr StringEdit SwiftStrings[] = {
    {"-", "\"\"\" \"", "",
     "\\(ProcessInfo.processInfo.environment[\"HF_TOKEN\"] ?? \"\")"}};
// The look-up gives an optional.
const EditStyle Swift = {
    "(ProcessInfo.processInfo.environment[\"HF_TOKEN\"] ?? \"\")",
    SwiftStrings,
    {"(", " + ", ")"},
    "",
    "",
    Import::SwiftFoundation,
    "",
    "setenv(HF_TOKEN,"};

static constexpr StringEdit PowerShellStrings[] = {
    {"-", "\" @\"", "", "$($env:HF_TOKEN)"},
    {"-", "'", "", "$($env:HF_TOKEN)", "", "\"", "", "$ ` \" ''"}};
const EditStyle PowerShell = {"$env:HF_TOKEN",
                              PowerShellStrings,
                              {},
                              "$env:HF_TOKEN",
                              "",
                              Import::None,
                              "",
                              "$env:HF_TOKEN= $Env:HF_TOKEN= ${env:HF_TOKEN}= "
                              "SetEnvironmentVariable(HF_TOKEN,"};

const EditStyle Batch = {"", {},           {}, "%HF_TOKEN%",
                         "", Import::None, "", "HF_TOKEN= HF_TOKEN"};
const EditStyle Makefile = {
    "",
    {},
    {},
    "$(HF_TOKEN)",
    "",
    Import::None,
    "",
    "HF_TOKEN= HF_TOKEN:= HF_TOKEN::= HF_TOKEN?= HF_TOKEN+= "
    "HF_TOKEN!= HF_TOKEN:::="};

static constexpr StringEdit CMakeStrings[] = {
    {"-", "\"", "", "$ENV{HF_TOKEN}"}};
const EditStyle CMake = {
    "", CMakeStrings, {}, "$ENV{HF_TOKEN}",
    "", Import::None, "", "set(ENV{HF_TOKEN} SET(ENV{HF_TOKEN}"};

static constexpr StringEdit ShellStrings[] = {
    {"-", "\"", "", "${HF_TOKEN}"},
    {"-", "'", "", "${HF_TOKEN}", "", "\"", "", "$ ` \" \\ !"},
    {"$", "'"},
    {"-", "-", "", "\"${HF_TOKEN}\""},
};
const EditStyle Shell = {"\"${HF_TOKEN}\"",
                         ShellStrings,
                         {"", "", "", true},
                         "",
                         "",
                         Import::None,
                         "",
                         "",
                         false,
                         ": \"${HF_TOKEN:?set HF_TOKEN}\""};

// IPython puts Python's variables into such a line, and takes braces for them.
static constexpr StringEdit NotebookShellStrings[] = {
    {"-", "\"", "", "$HF_TOKEN", "", "", "", "", "_"},
    {"-", "'", "", "$HF_TOKEN", "", "\"", "", "$ ` \" \\ !", "_"},
    {"$", "'"},
    {"-", "-", "", "\"$HF_TOKEN\""},
};
const EditStyle NotebookShell = {
    "\"$HF_TOKEN\"", NotebookShellStrings, {"", "", "", true}};

static constexpr StringEdit FishStrings[] = {
    {"-", "\"", "", "$HF_TOKEN", "", "", "", "", "_["},
    {"-", "'", "", "$HF_TOKEN", "", "\"", "", "$ \" \\", "_["},
};
const EditStyle Fish = {
    "\"$HF_TOKEN\"", FishStrings, {"", "", "", true},  "\"$HF_TOKEN\"", "",
    Import::None,    "",          "HF_TOKEN HF_TOKEN="};

static constexpr std::string_view YamlQuotes = "\" ' -";
static constexpr StringEdit GitHubActionsStrings[] = {
    {"-", YamlQuotes, "", "${{ secrets.HF_TOKEN }}"}};
const EditStyle GitHubActions = {"", GitHubActionsStrings};

static constexpr StringEdit GitLabCiStrings[] = {
    {"-", YamlQuotes, "", "$HF_TOKEN", "", "", "", "", "_"}};
const EditStyle GitLabCi = {"", GitLabCiStrings, {}, "",
                            "", Import::None,    "", "HF_TOKEN: HF_TOKEN="};

static constexpr StringEdit ComposeStrings[] = {
    {"-", YamlQuotes, "", "${HF_TOKEN}"}};
const EditStyle Compose = {"", ComposeStrings};

} // namespace vnx::raw::edits
