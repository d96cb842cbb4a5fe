#include "checks/raw/Language.h"

#include "checks/token/Grammar.h"
#include "checks/token/Rule.h"

#include <fnmatch.h>
#include <iterator>

namespace vnx::raw {

// The first row that fits decides, so those that go by a whole path or name
// stand before those that go by an extension.
static constexpr Language Languages[] = {
    {"GitHub Actions",
     ".github/workflows/*.y*ml */.github/workflows/*.y*ml "
     ".github/actions/*.y*ml */.github/actions/*.y*ml",
     "", "${{ secrets.HF_TOKEN }}",
     "store it as an encrypted secret of the repository and read it with "
     "${{ secrets.HF_TOKEN }}"},
    {"GitLab CI", "*.gitlab-ci.yml *.gitlab-ci.yaml", "", "$HF_TOKEN",
     "store it as a masked CI/CD variable of the project and read it with "
     "$HF_TOKEN"},
    {"Compose",
     "docker-compose*.yml docker-compose*.yaml compose*.yml compose*.yaml", "",
     "${HF_TOKEN}",
     "let Compose take it from the caller's environment or a secret: "
     "${HF_TOKEN}"},
    {"Dockerfile",
     "Dockerfile Dockerfile.* *.dockerfile Containerfile Containerfile.*", "",
     "RUN --mount=type=secret,id=HF_TOKEN",
     "an image keeps every layer: pass it as a BuildKit secret mount, RUN "
     "--mount=type=secret,id=HF_TOKEN, or set it when the container starts"},

    {"Python", "*.py *.pyi *.pyw *.pyx *.pxd SConstruct SConscript wscript",
     "python pypy", "os.environ[\"HF_TOKEN\"]", ""},
    {"Jupyter notebook", "*.ipynb", "", "os.environ[\"HF_TOKEN\"]", ""},
    {"TypeScript", "*.ts *.tsx *.mts *.cts", "ts-node tsx",
     "process.env.HF_TOKEN", ""},
    {"JavaScript", "*.js *.jsx *.mjs *.cjs", "node nodejs",
     "process.env.HF_TOKEN", ""},
    {"Vue", "*.vue *.svelte *.astro", "", "process.env.HF_TOKEN",
     "what a browser is sent, its user can read: keep it on the server and "
     "read it there with process.env.HF_TOKEN"},
    {"HTML", "*.html *.htm *.xhtml", "", "",
     "what a browser is sent, its user can read: keep it on the server, in the "
     "environment variable HF_TOKEN"},
    {"PowerShell", "*.ps1 *.psm1 *.psd1", "pwsh", "$env:HF_TOKEN", ""},
    {"Batch", "*.bat *.cmd", "", "%HF_TOKEN%", ""},
    {"Fish", "*.fish", "fish", "\"$HF_TOKEN\"", ""},
    {"Shell",
     "*.sh *.bash *.zsh *.ksh *.dash *.bats .bashrc .bash_profile .profile "
     ".zshrc .zshenv .zprofile PKGBUILD .envrc",
     "sh bash zsh ksh dash ash", "\"${HF_TOKEN}\"", ""},
    {"C and C++",
     "*.c *.h *.cc *.cp *.cpp *.cxx *.c++ *.hh *.hpp *.hxx *.h++ *.inc *.inl "
     "*.ipp *.tpp *.tcc *.cppm *.ixx *.m *.mm *.cu *.cuh *.cl *.hip",
     "", "getenv(\"HF_TOKEN\")", ""},
    {"Go", "*.go", "", "os.Getenv(\"HF_TOKEN\")", ""},
    {"Rust", "*.rs", "", "std::env::var(\"HF_TOKEN\")", ""},
    {"Java", "*.java", "", "System.getenv(\"HF_TOKEN\")", ""},
    {"Kotlin", "*.kt *.kts", "kotlin", "System.getenv(\"HF_TOKEN\")", ""},
    {"Scala", "*.scala *.sc *.sbt", "scala", "System.getenv(\"HF_TOKEN\")", ""},
    {"Groovy", "*.groovy *.gradle Jenkinsfile", "groovy",
     "System.getenv(\"HF_TOKEN\")", ""},
    {"C#", "*.cs *.csx", "", "Environment.GetEnvironmentVariable(\"HF_TOKEN\")",
     ""},
    {"Ruby", "*.rb *.rake *.gemspec Rakefile Gemfile Podfile Vagrantfile",
     "ruby", "ENV.fetch(\"HF_TOKEN\")", ""},
    {"PHP", "*.php *.phtml *.php[3-8]", "php", "getenv(\"HF_TOKEN\")", ""},
    {"R", "*.r *.rmd *.qmd .Rprofile", "Rscript", "Sys.getenv(\"HF_TOKEN\")",
     ""},
    {"Julia", "*.jl", "julia", "ENV[\"HF_TOKEN\"]", ""},
    {"Lua", "*.lua", "lua luajit", "os.getenv(\"HF_TOKEN\")", ""},
    {"Perl", "*.pl *.pm *.t", "perl", "$ENV{HF_TOKEN}", ""},
    {"Swift", "*.swift", "swift",
     "ProcessInfo.processInfo.environment[\"HF_TOKEN\"]", ""},
    {"Dart", "*.dart", "", "Platform.environment['HF_TOKEN']", ""},
    {"Elixir", "*.ex *.exs", "elixir", "System.fetch_env!(\"HF_TOKEN\")", ""},
    {"Nix", "*.nix", "", "builtins.getEnv \"HF_TOKEN\"", ""},
    {"Makefile", "Makefile GNUmakefile *.mk Makefile.*", "make", "$(HF_TOKEN)",
     ""},
    {"CMake", "CMakeLists.txt *.cmake", "cmake", "$ENV{HF_TOKEN}", ""},

    {"Environment file", ".env .env.* *.env", "", "",
     "keep it out of what is shared: set HF_TOKEN where the program runs, and "
     "let git ignore the file that holds it"},
    {"Terraform", "*.tf *.tfvars *.hcl", "", "",
     "declare a sensitive variable and set it through the environment or a "
     "secret store, such as TF_VAR_HF_TOKEN"},
    {"YAML", "*.yaml *.yml", "", "",
     "keep it in a secret store or the environment variable HF_TOKEN and refer "
     "to it here"},
    {"JSON", "*.json *.jsonc *.json5 *.jsonl *.ndjson", "", "",
     "take it out and let the program read the environment variable HF_TOKEN"},
    {"TOML", "*.toml", "", "",
     "take it out and let the program read the environment variable HF_TOKEN"},
    {"INI",
     "*.ini *.cfg *.conf *.properties *.netrc .netrc .npmrc .pypirc "
     ".gitconfig",
     "", "",
     "take it out and let the program read the environment variable HF_TOKEN"},
    {"XML", "*.xml *.plist *.config *.csproj *.svg", "", "",
     "take it out and let the program read the environment variable HF_TOKEN"},
    {"SQL", "*.sql", "", "",
     "take it out and let the program pass it as a parameter, from the "
     "environment variable HF_TOKEN"},
    {"Documentation",
     "*.md *.markdown *.mdx *.rst *.adoc *.txt *.tex *.org README*", "", "",
     "delete it; where it stands for any token, write hf_... or $HF_TOKEN"},
    {"Log", "*.log *.out *.err", "", "",
     "delete it, and keep the program from printing it: HF_TOKEN belongs in "
     "its environment only"},
    {"text", "", "", "",
     "keep it in the environment variable HF_TOKEN or a secret store, not in a "
     "file"},
};

/// Calls \p Accept for each word of \p List until it returns true.
template <typename Predicate>
static bool anyWord(std::string_view List, Predicate Accept) {
  while (!List.empty()) {
    std::size_t Blank = List.find(' ');
    if (Accept(std::string(List.substr(0, Blank))))
      return true;
    if (Blank == std::string_view::npos)
      return false;
    List.remove_prefix(Blank + 1);
  }
  return false;
}

/// The program a script starts: `python` for `#!/usr/bin/env -S python3.11 -u`.
static std::string interpreterOf(std::string_view Head) {
  if (Head.substr(0, 2) != "#!")
    return "";
  Head = Head.substr(2, Head.find_first_of("\r\n") - 2);
  std::string Result;
  anyWord(Head, [&](std::string Word) {
    Word.erase(0, Word.rfind('/') + 1);
    // Between `env` and the program stand options and NAME=VALUE.
    if (Word.empty() || Word == "env" || Word[0] == '-' ||
        Word.find('=') != std::string::npos)
      return false;
    Result = Word;
    return true;
  });
  while (!Result.empty() &&
         (token::isDigit(Result.back()) || Result.back() == '.'))
    Result.pop_back();
  return Result;
}

const Language &languageOf(std::string_view Path, std::string_view Head) {
  std::string Whole(Path);
  std::string Name = Whole.substr(Whole.rfind('/') + 1);
  for (const Language &Row : Languages)
    if (anyWord(Row.Files, [&](const std::string &Pattern) {
          bool ByPath = Pattern.find('/') != std::string::npos;
          return fnmatch(Pattern.c_str(), (ByPath ? Whole : Name).c_str(),
                         FNM_CASEFOLD) == 0;
        }))
      return Row;
  std::string Interpreter = interpreterOf(Head);
  if (!Interpreter.empty())
    for (const Language &Row : Languages)
      if (anyWord(Row.Interpreters,
                  [&](const std::string &Word) { return Word == Interpreter; }))
        return Row;
  return *std::prev(std::end(Languages));
}

static std::string withVariable(std::string_view Text,
                                std::string_view EnvVar) {
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
