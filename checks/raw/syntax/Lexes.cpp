#include "checks/raw/syntax/Lexes.h"

namespace vnx::raw::lexes {

using E = EscapeStyle;

static constexpr CommentForm Slashes[] = {{"//", ""}, {"/*", "*/"}};
static constexpr CommentForm Hash[] = {{"#", ""}};
static constexpr CommentForm HashWord[] = {{"#", "", true}};

static constexpr StringForm PythonStrings[] = {
    {"rbfu", 'r', "\"\"\"", "\"\"\"", E::None, true},
    {"rbfu", 'r', "'''", "'''", E::None, true},
    {"rbfu", 'r', "\"", "\"", E::None},
    {"rbfu", 'r', "'", "'", E::None},
    {"bfu", 0, "\"\"\"", "\"\"\"", E::Backslash, true},
    {"bfu", 0, "'''", "'''", E::Backslash, true},
    {"bfu", 0, "\"", "\""},
    {"bfu", 0, "'", "'"}};
const Lexis Python = {Hash, PythonStrings, "+ ", false};

static constexpr StringForm JavaScriptStrings[] = {
    {"", 0, "\"", "\""},
    {"", 0, "'", "'"},
    {"", 0, "`", "`", E::Backslash, true, "${"}};
const Lexis JavaScript = {Slashes, JavaScriptStrings, "+", false};

static constexpr StringForm GoStrings[] = {
    {"", 0, "`", "`", E::None, true}, {"", 0, "\"", "\""}, {"", 0, "'", "'"}};
const Lexis Go = {Slashes, GoStrings, "+", false};

static constexpr StringForm RustStrings[] = {
    {"br", 'r', "###\"", "\"###", E::None, true},
    {"br", 'r', "##\"", "\"##", E::None, true},
    {"br", 'r', "#\"", "\"#", E::None, true},
    {"br", 'r', "\"", "\"", E::None, true},
    {"bc", 0, "\"", "\"", E::Backslash, true}};
const Lexis Rust = {Slashes, RustStrings, "", false};

static constexpr StringForm JavaStrings[] = {
    {"", 0, "\"\"\"", "\"\"\"", E::Backslash, true},
    {"", 0, "\"", "\""},
    {"", 0, "'", "'"}};
const Lexis Java = {Slashes, JavaStrings, "+", false};

static constexpr StringForm KotlinStrings[] = {
    {"", 0, "\"\"\"", "\"\"\"", E::None, true, "${"},
    {"", 0, "\"", "\"", E::Backslash, false, "${"},
    {"", 0, "'", "'"}};
const Lexis Kotlin = {Slashes, KotlinStrings, "+", false};

static constexpr StringForm ScalaStrings[] = {
    {"sfraw", 0, "\"\"\"", "\"\"\"", E::None, true},
    {"sfraw", 0, "\"", "\""},
    {"", 0, "'", "'"}};
const Lexis Scala = {Slashes, ScalaStrings, "+", false};

static constexpr StringForm GroovyStrings[] = {
    {"", 0, "\"\"\"", "\"\"\"", E::Backslash, true, "${"},
    {"", 0, "'''", "'''", E::Backslash, true},
    {"", 0, "\"", "\"", E::Backslash, false, "${"},
    {"", 0, "'", "'"}};
const Lexis Groovy = {Slashes, GroovyStrings, "+", false};

static constexpr StringForm CSharpStrings[] = {
    {"", 0, "$\"\"\"", "\"\"\"", E::None, true, "{"},
    {"", 0, "\"\"\"", "\"\"\"", E::None, true},
    {"", 0, "$@\"", "\"", E::DoubledQuote, true, "{"},
    {"", 0, "@$\"", "\"", E::DoubledQuote, true, "{"},
    {"", 0, "@\"", "\"", E::DoubledQuote, true},
    {"", 0, "$\"", "\"", E::Backslash, false, "{"},
    {"", 0, "\"", "\""},
    {"", 0, "'", "'"}};
const Lexis CSharp = {Slashes, CSharpStrings, "+", false};

static constexpr CommentForm PhpComments[] = {
    {"//", ""}, {"#", ""}, {"/*", "*/"}, {"<!--", "-->"}};
static constexpr StringForm PhpStrings[] = {
    {"", 0, "'", "'", E::BackslashQuote, true},
    {"", 0, "\"", "\"", E::Backslash, true, "{$"},
    {"", 0, "`", "`", E::Backslash, true}};
const Lexis Php = {PhpComments, PhpStrings, ".", false};

static constexpr CommentForm RubyComments[] = {{"=begin", "=end"},
                                               {"#", "", true}};
static constexpr StringForm RubyStrings[] = {
    {"", 0, "'", "'", E::BackslashQuote, true},
    {"", 0, "\"", "\"", E::Backslash, true, "#{"},
    {"", 0, "`", "`", E::Backslash, true, "#{"}};
const Lexis Ruby = {RubyComments, RubyStrings, "+ ", false};

static constexpr StringForm RStrings[] = {
    {"r", 'r', "\"(", ")\"", E::None, true},
    {"r", 'r', "'(", ")'", E::None, true},
    {"", 0, "\"", "\"", E::Backslash, true},
    {"", 0, "'", "'", E::Backslash, true}};
const Lexis R = {Hash, RStrings, "", false};

static constexpr CommentForm JuliaComments[] = {{"#=", "=#"}, {"#", ""}};
static constexpr StringForm JuliaStrings[] = {
    {"rawbv", 'r', "\"\"\"", "\"\"\"", E::BackslashQuote, true},
    {"rawbv", 'r', "\"", "\"", E::BackslashQuote, true},
    {"bv", 0, "\"\"\"", "\"\"\"", E::Backslash, true, "$("},
    {"bv", 0, "\"", "\"", E::Backslash, true, "$("},
    {"", 0, "`", "`", E::Backslash, true}};
const Lexis Julia = {JuliaComments, JuliaStrings, "*", false};

static constexpr CommentForm LuaComments[] = {{"--[[", "]]"}, {"--", ""}};
static constexpr StringForm LuaStrings[] = {
    {"", 0, "[==[", "]==]", E::None, true},
    {"", 0, "[=[", "]=]", E::None, true},
    {"", 0, "[[", "]]", E::None, true},
    {"", 0, "\"", "\"", E::BackslashDecimal},
    {"", 0, "'", "'", E::BackslashDecimal}};
const Lexis Lua = {LuaComments, LuaStrings, "..", false};

static constexpr CommentForm PerlComments[] = {{"\n=", "\n=cut"},
                                               {"#", "", true}};
// On one line only, so that a quote in a pattern or a here document turns no
// more than its line inside out. These, q() and longer strings are bare words.
static constexpr StringForm PerlStrings[] = {
    {"", 0, "'", "'", E::BackslashQuote},
    {"", 0, "\"", "\""},
    {"", 0, "`", "`"}};
const Lexis Perl = {PerlComments, PerlStrings, ".", true, "$@%"};

static constexpr StringForm SwiftStrings[] = {
    {"", 0, "#\"", "\"#", E::None},
    {"", 0, "\"\"\"", "\"\"\"", E::Backslash, true, "\\("},
    {"", 0, "\"", "\"", E::Backslash, false, "\\("}};
const Lexis Swift = {Slashes, SwiftStrings, "+", false};

static constexpr StringForm DartStrings[] = {
    {"r", 'r', "\"", "\"", E::None},
    {"r", 'r', "'", "'", E::None},
    {"", 0, "\"\"\"", "\"\"\"", E::Backslash, true, "${"},
    {"", 0, "'''", "'''", E::Backslash, true, "${"},
    {"", 0, "\"", "\"", E::Backslash, false, "${"},
    {"", 0, "'", "'", E::Backslash, false, "${"}};
const Lexis Dart = {Slashes, DartStrings, "+ ", false};

static constexpr StringForm ElixirStrings[] = {
    {"", 0, "\"\"\"", "\"\"\"", E::Backslash, true, "#{"},
    {"", 0, "\"", "\"", E::Backslash, true, "#{"},
    {"", 0, "'", "'", E::Backslash, true, "#{"}};
const Lexis Elixir = {Hash, ElixirStrings, "<>", false};

static constexpr CommentForm NixComments[] = {{"#", ""}, {"/*", "*/"}};
static constexpr StringForm NixStrings[] = {
    {"", 0, "''", "''", E::None, true, "${"},
    {"", 0, "\"", "\"", E::Backslash, true, "${"}};
const Lexis Nix = {NixComments, NixStrings, "+", false};

static constexpr StringForm CStrings[] = {
    {"rlu", 'r', "\"(", ")\"", E::None, true},
    {"lu", 0, "\"", "\""},
    {"lu", 0, "'", "'"}};
const Lexis C = {Slashes, CStrings, " ", false};

static constexpr StringForm ShellStrings[] = {
    {"", 0, "$'", "'", E::Backslash, true},
    {"", 0, "'", "'", E::None, true},
    {"", 0, "\"", "\"", E::Shell, true}};
const Lexis Shell = {HashWord, ShellStrings, "~", true};

static constexpr StringForm FishStrings[] = {
    {"", 0, "'", "'", E::BackslashQuote, true},
    {"", 0, "\"", "\"", E::Shell, true}};
const Lexis Fish = {HashWord, FishStrings, "~", true};

static constexpr CommentForm PowerShellComments[] = {{"<#", "#>"},
                                                     {"#", "", true}};
static constexpr StringForm PowerShellStrings[] = {
    {"", 0, "@'", "'@", E::None, true},
    {"", 0, "@\"", "\"@", E::Backtick, true, "$("},
    {"", 0, "'", "'", E::DoubledQuote, true},
    {"", 0, "\"", "\"", E::Backtick, true, "$("}};
const Lexis PowerShell = {PowerShellComments, PowerShellStrings, "+", true};

static constexpr CommentForm BatchComments[] = {{"rem ", "", true},
                                                {"REM ", "", true},
                                                {"Rem ", "", true},
                                                {"::", "", true}};
const Lexis Batch = {BatchComments, {}, "", true};

const Lexis Makefile = {HashWord, {}, "", true};

static constexpr CommentForm CMakeComments[] = {
    {"#[[", "]]"}, {"#[=[", "]=]"}, {"#[==[", "]==]"}, {"#", ""}};
static constexpr StringForm CMakeStrings[] = {
    {"", 0, "[[", "]]", E::None, true},
    {"", 0, "[=[", "]=]", E::None, true},
    {"", 0, "[==[", "]==]", E::None, true},
    {"", 0, "\"", "\"", E::Backslash, true, "${"}};
const Lexis CMake = {CMakeComments, CMakeStrings, "", true};

const Lexis Dockerfile = {HashWord, {}, "", true};

static constexpr StringForm YamlStrings[] = {
    {"", 0, "'", "'", E::DoubledQuote, true},
    {"", 0, "\"", "\"", E::Backslash, true}};
const Lexis Yaml = {HashWord, YamlStrings, "", true};

static constexpr StringForm JsonStrings[] = {{"", 0, "\"", "\""},
                                             {"", 0, "'", "'"}};
const Lexis Json = {Slashes, JsonStrings, "", true};

static constexpr StringForm TomlStrings[] = {
    {"", 0, "\"\"\"", "\"\"\"", E::Backslash, true},
    {"", 0, "'''", "'''", E::None, true},
    {"", 0, "\"", "\""},
    {"", 0, "'", "'", E::None}};
const Lexis Toml = {Hash, TomlStrings, "", true};

static constexpr CommentForm IniComments[] = {{"#", "", true}, {";", "", true}};
const Lexis Ini = {IniComments, {}, "", true};

static constexpr CommentForm PropertiesComments[] = {{"#", "", true},
                                                     {"!", "", true}};
const Lexis Properties = {PropertiesComments, {}, "", true};

static constexpr CommentForm SqlComments[] = {
    {"--", ""}, {"/*", "*/"}, {"#", "", true}};
static constexpr StringForm SqlStrings[] = {
    {"", 0, "$$", "$$", E::None, true},
    {"", 0, "'", "'", E::DoubledQuote, true},
    {"", 0, "\"", "\"", E::DoubledQuote, true}};
const Lexis Sql = {SqlComments, SqlStrings, "||", false};

static constexpr CommentForm MarkupComments[] = {{"<!--", "-->"}};
const Lexis Markup = {MarkupComments, {}, "", true};

static constexpr CommentForm TerraformComments[] = {
    {"#", ""}, {"//", ""}, {"/*", "*/"}};
static constexpr StringForm TerraformStrings[] = {
    {"", 0, "\"", "\"", E::Backslash, false, "${"}};
const Lexis Terraform = {TerraformComments, TerraformStrings, "", true};

const Lexis Plain = {{}, {}, "", true};

} // namespace vnx::raw::lexes
