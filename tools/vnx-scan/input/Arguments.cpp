#include "tools/vnx-scan/input/Arguments.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/Format.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace vnx::scan {

static constexpr const char *Description =
    R"(Finds Hugging Face API tokens that are written into files (VNX-SEC-027, CWE-798).

Every file below each PATH is read, whatever its type; without a PATH the
current directory, with `-` standard input. Left out are what git ignores, the
.git directory, symbolic links, lock files, checksums and minified assets; the
closing summary on standard error counts them. A token is never printed whole.)";

static constexpr const char *Footer = R"(
Examples:
  vnx-scan                        the current directory
  vnx-scan src .env               one directory and one file
  vnx-scan --no-ignore ~/work     also what git ignores
  vnx-scan -p build .             a project as its compiler sees it
  vnx-scan --staged               what the next commit would add
  vnx-scan --diff main...         what this branch adds
  docker logs x | vnx-scan -      what another program writes
  vnx-scan -q . >found.txt        the findings only, in a file

Exit codes:
  0  nothing found
  1  a token was found, and with --fix is still there
  2  something could not be scanned or written, or an option is wrong;
     whatever could be scanned is reported all the same
)";

namespace {

/// The usage and the paths are better said than listed.
class HelpFormatter : public CLI::Formatter {
public:
  std::string make_usage(const CLI::App *, std::string) const override {
    return "\nUsage: vnx-scan [OPTIONS] [PATH...]\n";
  }
  std::string make_positionals(const CLI::App *) const override { return ""; }
  // Dots behind an option that may be repeated would look as if it took several
  // words at once.
  std::string make_option_opts(const CLI::Option *Option) const override {
    std::string Type = Option->get_type_name();
    return Type.empty() ? "" : ' ' + Type;
  }
};

} // namespace

/// One definition, used to read the words and to print the help.
static void define(CLI::App &App, Arguments &Typed) {
  App.description(Description);
  App.footer(Footer);
  auto Formatter = std::make_shared<HelpFormatter>();
  Formatter->column_width(26);
  App.formatter(Formatter);
  App.set_help_flag();
  App.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);

  App.add_option("PATH", Typed.Paths)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);

  const char *What = "What is scanned";
  App.add_option("-p,--project", Typed.BuildDirectory,
                 "Parse the C, C++ and Objective-C below each PATH as "
                 "BUILD/compile_commands.json says; scan the rest as ever")
      ->type_name("BUILD")
      ->group(What);
  App.add_option("--prefilter", Typed.Prefilter,
                 "on: parse only units that could put a token together; off: "
                 "all (on)")
      ->type_name("HOW")
      ->group(What);
  App.add_flag("--staged", Typed.Staged,
               "Scan what the git index adds to HEAD, below each PATH")
      ->group(What);
  App.add_option("--diff", Typed.Diff,
                 "Scan what was added since: in the work tree with REV, in B "
                 "with A..B or A...B")
      ->type_name("REV")
      ->group(What);
  App.add_option("--files-from", Typed.FilesFrom,
                 "Scan what FILE lists, - for standard input, one path a line "
                 "or, if it holds a NUL, up to each NUL")
      ->type_name("FILE")
      ->group(What);
  App.add_option("--stdin-filename", Typed.StdinFilename,
                 "What standard input is called, and judged by")
      ->type_name("NAME")
      ->group(What);
  App.add_option("--include", Typed.Include,
                 "Scan only what GLOB matches; may be repeated")
      ->type_name("GLOB")
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false)
      ->group(What);
  App.add_option("--exclude", Typed.Exclude,
                 "Leave out what GLOB matches, even if it is included; may be "
                 "repeated")
      ->type_name("GLOB")
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false)
      ->group(What);
  App.add_option("--max-filesize", Typed.MaxFilesize,
                 "Leave out larger files; K, M or G may follow (no limit)")
      ->type_name("N")
      ->group(What);
  App.add_option("--binary", Typed.Binary, "scan or skip binary files (scan)")
      ->type_name("HOW")
      ->group(What);
  App.add_flag("--no-ignore", Typed.NoIgnore,
               "Scan what .gitignore and its kin exclude, too")
      ->group(What);
  App.add_flag("--no-hidden", Typed.NoHidden,
               "Leave out files and directories whose name starts with a dot")
      ->group(What);
  App.add_flag("--follow", Typed.Follow,
               "Follow symbolic links; a loop or a broken link is an error")
      ->group(What);

  const char *Reported = "What is reported";
  App.add_option("--min-length", Typed.MinLength,
                 "Shortest token, in characters after `hf_` (34, the least)")
      ->type_name("N")
      ->group(Reported);
  App.add_flag("--ignore-placeholders", Typed.IgnorePlaceholders,
               "Leave out filler such as hf_xxxx...")
      ->group(Reported);
  App.add_option("--env-var", Typed.EnvVar,
                 "Environment variable that remedies name (HF_TOKEN)")
      ->type_name("NAME")
      ->group(Reported);

  App.add_option("--baseline", Typed.Baseline,
                 "Leave out the findings that FILE lists")
      ->type_name("FILE")
      ->group(Reported);
  App.add_option("--write-baseline", Typed.WriteBaseline,
                 "Write all findings to FILE, as known; report none")
      ->type_name("FILE")
      ->group(Reported);
  App.add_flag("--warn-unused-suppressions", Typed.WarnUnusedSuppressions,
               "Warn of comments that name this rule and silence nothing")
      ->group(Reported);
  App.add_flag("--show-suppressed", Typed.ShowSuppressed,
               "Show what comments silence, too, marked as such")
      ->group(Reported);
  App.add_flag("--show-units", Typed.ShowUnits,
               "List each unit that is parsed, and what made that necessary")
      ->group(Reported);
  App.add_flag("--exit-zero", Typed.ExitZero,
               "End with 0 even if a token was found; errors are still 2")
      ->group(Reported);
  const char *Fixing = "Fixing";
  App.add_flag("--fix", Typed.Fix,
               "Edit files so that they read the token from the environment")
      ->group(Fixing);
  App.add_flag("--fix-dry-run", Typed.FixDryRun,
               "Show what --fix would change, as a diff with redacted tokens")
      ->group(Fixing);
  App.add_option("--fix-style", Typed.FixStyle,
                 "What a fix reads where the variable is not set: getenv, or "
                 "checked for an empty text (getenv)")
      ->type_name("STYLE")
      ->group(Fixing);

  const char *Configured = "Configuration";
  App.add_option("--config-file", Typed.ConfigFile,
                 "Take the CheckOptions of FILE, not of the .clang-tidy "
                 "nearest to each file")
      ->type_name("FILE")
      ->group(Configured);
  App.add_option("--config", Typed.Config, "The same, from the words of YAML")
      ->type_name("YAML")
      ->group(Configured);

  const char *Output = "Output";
  App.add_option("--format", Typed.Format,
                 "What standard output gets: " + formatNames() + " (text)")
      ->type_name("FORMAT")
      ->group(Output);
  App.add_option("--output", Typed.Outputs,
                 "Write FILE in that format, too; may be given several times")
      ->type_name("FORMAT=FILE")
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false)
      ->group(Output);
  App.add_option(
         "--color", Typed.Color,
         "auto (only on a terminal, not if NO_COLOR is set), always, never")
      ->type_name("WHEN")
      ->group(Output);
  App.add_flag("-q,--quiet", Typed.Quiet, "No summary")->group(Output);

  const char *Other = "Other";
  App.add_option("-j,--threads", Typed.Threads,
                 "Files read at the same time (number of cores)")
      ->type_name("N")
      ->group(Other);
  App.add_option("--io", Typed.Io,
                 "How files are read: auto, uring (io_uring, an error where "
                 "the system has none), plain (auto)")
      ->type_name("HOW")
      ->group(Other);
  App.add_flag("--explain", Typed.Explain,
               "Print what the rule is about and what to do, and end")
      ->group(Other);
  App.add_flag("--list-languages", Typed.ListLanguages,
               "Print what each language is told by and read with, and end")
      ->group(Other);
  App.add_flag("-h,--help", Typed.Help, "Print this and end")->group(Other);
  App.add_flag("--version", Typed.Version,
               "Print the version and the rule, and end")
      ->group(Other);
}

std::variant<Arguments, UsageError>
parseArguments(std::vector<std::string> Words) {
  Arguments Typed;
  CLI::App App;
  define(App, Typed);
  // CLI11 takes the words from the back.
  std::reverse(Words.begin(), Words.end());
  try {
    App.parse(Words);
  } catch (const CLI::ExtrasError &) {
    std::string Unknown =
        App.remaining().empty() ? "" : App.remaining().front();
    return UsageError{fmt::format("unknown option '{}'", Unknown)};
  } catch (const CLI::ParseError &E) {
    return UsageError{E.what()};
  }
  return Typed;
}

std::string helpText() {
  Arguments Typed;
  CLI::App App;
  define(App, Typed);
  std::string Text = App.help("vnx-scan");
  // CLI11 puts more than one blank line between groups and at the end.
  for (std::size_t Pos; (Pos = Text.find("\n\n\n")) != std::string::npos;)
    Text.erase(Pos, 1);
  while (Text.size() > 1 && Text[Text.size() - 2] == '\n')
    Text.pop_back();
  return Text;
}

std::string versionText() {
  return fmt::format("vnx-scan {}\n"
                     "rule {} ({}, severity {})\n",
                     VNX_VERSION, token::Rule.Id, token::Rule.Cwe,
                     token::Rule.Severity);
}

} // namespace vnx::scan
