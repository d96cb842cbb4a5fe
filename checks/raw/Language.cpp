#include "checks/raw/Language.h"

#include "checks/raw/Words.h"
#include "checks/raw/fix/EditStyle.h"
#include "checks/raw/syntax/Grammar.h"
#include "checks/raw/syntax/Lexes.h"
#include "checks/token/Grammar.h"
#include "checks/token/Rule.h"

#include <fnmatch.h>
#include <iterator>

namespace vnx::raw {

// The first row that fits decides, so those that go by a whole path or name
// stand before those that go by an extension.
static const Language Languages[] = {
    {"GitHub Actions", ".github/workflows/*.y*ml */.github/workflows/*.y*ml",
     "", "${{ secrets.HF_TOKEN }}",
     "store it as an encrypted secret of the repository and read it with "
     "${{ secrets.HF_TOKEN }}",
     "yaml", &lexes::Yaml, "", &edits::GitHubActions},
    // It has no secrets of its own.
    {"GitHub action",
     ".github/actions/*.y*ml */.github/actions/*.y*ml action.yml action.yaml",
     "", "${{ inputs.HF_TOKEN }}",
     "let the workflow hand it over as an input, from a secret of the "
     "repository",
     "yaml", &lexes::Yaml, ""},
    {"GitLab CI", "*.gitlab-ci.yml *.gitlab-ci.yaml", "", "$HF_TOKEN",
     "store it as a masked CI/CD variable of the project and read it with "
     "$HF_TOKEN",
     "yaml", &lexes::Yaml, "", &edits::GitLabCi},
    {"Compose",
     "docker-compose*.yml docker-compose*.yaml compose*.yml compose*.yaml", "",
     "${HF_TOKEN}",
     "let Compose take it from the caller's environment or a secret: "
     "${HF_TOKEN}",
     "yaml", &lexes::Yaml, "", &edits::Compose},
    {"Dockerfile",
     "Dockerfile Dockerfile.* *.dockerfile Containerfile Containerfile.*", "",
     "RUN --mount=type=secret,id=HF_TOKEN",
     "an image keeps every layer: pass it as a BuildKit secret mount, RUN "
     "--mount=type=secret,id=HF_TOKEN, or set it when the container starts",
     "", &lexes::Dockerfile, "dockerfile docker"},

    {"Python", "*.py *.pyi *.pyw *.pyx *.pxd SConstruct SConscript wscript",
     "python pypy", "os.environ[\"HF_TOKEN\"]", "", "python", &lexes::Python,
     "python py python3 ipython", &edits::Python},
    {"Jupyter notebook", "*.ipynb", "", "os.environ[\"HF_TOKEN\"]", "", "json",
     &lexes::Json, ""},
    {"TypeScript", "*.ts *.mts *.cts", "ts-node", "process.env.HF_TOKEN", "",
     "typescript", &lexes::JavaScript, "typescript ts mts cts",
     &edits::TypeScript},
    {"TSX", "*.tsx", "tsx", "process.env.HF_TOKEN", "", "tsx",
     &lexes::JavaScript, "tsx", &edits::TypeScript},
    {"JavaScript", "*.js *.jsx *.mjs *.cjs", "node nodejs",
     "process.env.HF_TOKEN", "", "javascript", &lexes::JavaScript,
     "javascript js jsx mjs node nodejs", &edits::JavaScript},
    {"Vue", "*.vue *.svelte *.astro", "", "process.env.HF_TOKEN",
     "what a browser is sent, its user can read: keep it on the server and "
     "read it there with process.env.HF_TOKEN",
     "html", &lexes::Markup, "vue svelte astro"},
    {"HTML", "*.html *.htm *.xhtml", "", "",
     "what a browser is sent, its user can read: keep it on the server, in the "
     "environment variable HF_TOKEN",
     "html", &lexes::Markup, "html htm xhtml"},
    {"PowerShell", "*.ps1 *.psm1 *.psd1", "pwsh", "$env:HF_TOKEN", "", "",
     &lexes::PowerShell, "powershell ps1 pwsh", &edits::PowerShell},
    {"Batch", "*.bat *.cmd", "", "%HF_TOKEN%", "", "", &lexes::Batch,
     "bat batch cmd", &edits::Batch},
    {"Fish", "*.fish", "fish", "\"$HF_TOKEN\"", "", "", &lexes::Fish, "fish",
     &edits::Fish},
    {"Shell",
     "*.sh *.bash *.zsh *.ksh *.dash *.bats .bashrc .bash_profile .profile "
     ".zshrc .zshenv .zprofile PKGBUILD .envrc",
     "sh bash zsh ksh dash ash", "\"${HF_TOKEN}\"", "", "bash", &lexes::Shell,
     "sh bash shell zsh ksh console shell-session", &edits::Shell},
    {"IPython shell", "", "", "\"$HF_TOKEN\"", "", "bash", &lexes::Shell, "!",
     &edits::NotebookShell},
    {"C and C++",
     "*.c *.h *.cc *.cp *.cpp *.cxx *.c++ *.hh *.hpp *.hxx *.h++ *.inc *.inl "
     "*.ipp *.tpp *.tcc *.cppm *.ixx *.m *.mm *.cu *.cuh *.cl *.hip",
     "", "getenv(\"HF_TOKEN\")", "", "", &lexes::C,
     "c cpp c++ cc h hpp objc objective-c cuda"},
    {"Go", "*.go", "", "os.Getenv(\"HF_TOKEN\")", "", "go", &lexes::Go,
     "go golang", &edits::Go},
    {"Rust", "*.rs", "", "std::env::var(\"HF_TOKEN\")", "", "rust",
     &lexes::Rust, "rust rs", &edits::Rust},
    {"Java", "*.java", "", "System.getenv(\"HF_TOKEN\")", "", "java",
     &lexes::Java, "java", &edits::Java},
    {"Kotlin", "*.kt *.kts", "kotlin", "System.getenv(\"HF_TOKEN\")", "",
     "kotlin", &lexes::Kotlin, "kotlin kt kts", &edits::Kotlin},
    {"Scala", "*.scala *.sc *.sbt", "scala", "System.getenv(\"HF_TOKEN\")", "",
     "scala", &lexes::Scala, "scala sbt", &edits::Scala},
    {"Groovy", "*.groovy *.gradle Jenkinsfile", "groovy",
     "System.getenv(\"HF_TOKEN\")", "", "", &lexes::Groovy, "groovy gradle"},
    {"C#", "*.cs *.csx", "", "Environment.GetEnvironmentVariable(\"HF_TOKEN\")",
     "", "c-sharp", &lexes::CSharp, "csharp cs c#", &edits::CSharp},
    {"Ruby", "*.rb *.rake *.gemspec Rakefile Gemfile Podfile Vagrantfile",
     "ruby", "ENV.fetch(\"HF_TOKEN\")", "", "ruby", &lexes::Ruby, "ruby rb",
     &edits::Ruby},
    {"PHP", "*.php *.phtml *.php[3-8]", "php", "getenv(\"HF_TOKEN\")", "",
     "php", &lexes::Php, "php", &edits::Php},
    {"R", "*.r .Rprofile", "Rscript", "Sys.getenv(\"HF_TOKEN\")", "", "r",
     &lexes::R, "r", &edits::R},
    {"Julia", "*.jl", "julia", "ENV[\"HF_TOKEN\"]", "", "julia", &lexes::Julia,
     "julia jl", &edits::Julia},
    {"Lua", "*.lua", "lua luajit", "os.getenv(\"HF_TOKEN\")", "", "lua",
     &lexes::Lua, "lua", &edits::Lua},
    // No grammar: the one that npm has writes behind its memory at a here
    // document, and takes the quote after '\\' for the start of a string.
    {"Perl", "*.pl *.pm *.t", "perl", "$ENV{HF_TOKEN}", "", "", &lexes::Perl,
     "perl pl", &edits::Perl},
    {"Swift", "*.swift", "swift",
     "ProcessInfo.processInfo.environment[\"HF_TOKEN\"]", "", "swift",
     &lexes::Swift, "swift", &edits::Swift},
    {"Dart", "*.dart", "", "Platform.environment['HF_TOKEN']", "", "",
     &lexes::Dart, "dart"},
    {"Elixir", "*.ex *.exs", "elixir", "System.fetch_env!(\"HF_TOKEN\")", "",
     "", &lexes::Elixir, "elixir ex exs"},
    {"Nix", "*.nix", "", "builtins.getEnv \"HF_TOKEN\"", "", "", &lexes::Nix,
     "nix"},
    {"Makefile", "Makefile GNUmakefile *.mk Makefile.*", "make", "$(HF_TOKEN)",
     "", "", &lexes::Makefile, "make makefile", &edits::Makefile},
    {"CMake", "CMakeLists.txt *.cmake", "cmake", "$ENV{HF_TOKEN}", "", "",
     &lexes::CMake, "cmake", &edits::CMake},

    {"Environment file", ".env .env.* *.env", "", "",
     "keep it out of what is shared: set HF_TOKEN where the program runs, and "
     "let git ignore the file that holds it",
     "", &lexes::Ini, "dotenv env"},
    {"Terraform", "*.tf *.tfvars *.hcl", "", "",
     "declare a sensitive variable and set it through the environment or a "
     "secret store, such as TF_VAR_HF_TOKEN",
     "", &lexes::Terraform, "hcl terraform tf"},
    {"YAML", "*.yaml *.yml", "", "",
     "keep it in a secret store or the environment variable HF_TOKEN and refer "
     "to it here",
     "yaml", &lexes::Yaml, "yaml yml"},
    {"JSON", "*.json *.jsonc *.json5 *.jsonl *.ndjson", "", "",
     "take it out and let the program read the environment variable HF_TOKEN",
     "json", &lexes::Json, "json jsonc json5"},
    {"TOML", "*.toml", "", "",
     "take it out and let the program read the environment variable HF_TOKEN",
     "toml", &lexes::Toml, "toml"},
    {"Properties", "*.properties", "", "",
     "take it out and let the program read the environment variable HF_TOKEN",
     "", &lexes::Properties, "properties"},
    {"INI",
     "*.ini *.cfg *.conf *.netrc .netrc .npmrc .pypirc "
     ".gitconfig",
     "", "",
     "take it out and let the program read the environment variable HF_TOKEN",
     "", &lexes::Ini, "ini cfg conf"},
    {"XML", "*.xml *.plist *.config *.csproj *.svg", "", "",
     "take it out and let the program read the environment variable HF_TOKEN",
     "", &lexes::Markup, "xml svg"},
    {"SQL", "*.sql", "", "",
     "take it out and let the program pass it as a parameter, from the "
     "environment variable HF_TOKEN",
     "", &lexes::Sql, "sql"},
    {"Markdown", "*.md *.markdown *.mdx *.rmd *.qmd", "", "",
     "delete it; where it stands for any token, write hf_... or $HF_TOKEN",
     "markdown", &lexes::Markup, "markdown md"},
    {"Documentation", "*.rst *.adoc *.txt *.tex *.org README*", "", "",
     "delete it; where it stands for any token, write hf_... or $HF_TOKEN", "",
     &lexes::Plain, ""},
    {"Log", "*.log *.out *.err", "", "",
     "delete it, and keep the program from printing it: HF_TOKEN belongs in "
     "its environment only",
     "", &lexes::Plain, ""},
    {"text", "", "", "",
     "keep it in the environment variable HF_TOKEN or a secret store, not in a "
     "file",
     "", &lexes::Plain, "text txt plain"},
};

/// The program a script starts: `python` for `#!/usr/bin/env -S python3.11 -u`.
static std::string interpreterOf(std::string_view Head) {
  if (Head.substr(0, 2) != "#!")
    return "";
  Head = Head.substr(2, Head.find_first_of("\r\n") - 2);
  std::string Result;
  anyWord(Head, [&](std::string_view Word) {
    Word.remove_prefix(Word.rfind('/') + 1);
    // Between `env` and the program stand options and NAME=VALUE.
    if (Word.empty() || Word == "env" || Word[0] == '-' ||
        Word.find('=') != std::string_view::npos)
      return false;
    Result = Word;
    return true;
  });
  while (!Result.empty() &&
         (token::isDigit(Result.back()) || Result.back() == '.'))
    Result.pop_back();
  return Result;
}

Rows<Language> languages() { return Languages; }

const Language &languageOf(std::string_view Path, std::string_view Head) {
  std::string Whole(Path);
  std::string Name = Whole.substr(Whole.rfind('/') + 1);
  for (const Language &Row : Languages)
    if (anyWord(Row.Files, [&](std::string_view Pattern) {
          bool ByPath = Pattern.find('/') != std::string_view::npos;
          return fnmatch(std::string(Pattern).c_str(),
                         (ByPath ? Whole : Name).c_str(), FNM_CASEFOLD) == 0;
        }))
      return Row;
  std::string Interpreter = interpreterOf(Head);
  if (!Interpreter.empty())
    for (const Language &Row : Languages)
      if (anyWord(Row.Interpreters,
                  [&](std::string_view Word) { return Word == Interpreter; }))
        return Row;
  return *std::prev(std::end(Languages));
}

const Language *languageNamed(std::string_view Tag) {
  for (const Language &Row : Languages)
    if (anyWord(Row.Tags, [&](std::string_view Word) {
          return fnmatch(std::string(Word).c_str(), std::string(Tag).c_str(),
                         FNM_CASEFOLD) == 0;
        }))
      return &Row;
  return nullptr;
}

const Grammar *Language::grammar() const { return Grammar::get(GrammarName); }

std::string withVariable(std::string_view Text, std::string_view EnvVar) {
  std::string Result(Text);
  for (std::size_t Pos = Result.find(token::DefaultEnvVar);
       Pos != std::string::npos;
       Pos = Result.find(token::DefaultEnvVar, Pos + EnvVar.size()))
    Result.replace(Pos, token::DefaultEnvVar.size(), EnvVar);
  return Result;
}

std::string Language::remedy(std::string_view EnvVar) const {
  return withVariable(Expression.empty() ? "the environment variable HF_TOKEN"
                                         : Expression,
                      EnvVar);
}

std::string Language::note(std::string_view EnvVar) const {
  if (!Advice.empty())
    return withVariable(Advice, EnvVar);
  return "read it from the environment instead: " + remedy(EnvVar);
}

} // namespace vnx::raw
