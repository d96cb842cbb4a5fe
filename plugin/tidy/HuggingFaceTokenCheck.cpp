#include "plugin/tidy/HuggingFaceTokenCheck.h"

#include "checks/cfamily/FixHints.h"
#include "checks/token/Redaction.h"
#include "checks/token/Rule.h"

#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace vnx::tidy {

static constexpr llvm::StringLiteral EnvVarOption = "EnvVar";
static constexpr llvm::StringLiteral MinLengthOption = "MinLength";
static constexpr llvm::StringLiteral IgnorePlaceholdersOption =
    "IgnorePlaceholders";
static constexpr llvm::StringLiteral FixStyleOption = "FixStyle";

/// Reads the options from \p View; what is wrong with one goes to \p Complain,
/// and the default takes its place. Everything is read and stored as text: the
/// overloads for numbers are templates whose mangled names differ between GCC,
/// which may build this module, and Clang, which built clang-tidy.
template <typename OptionsView, typename Function>
static cfamily::Options readOptions(const OptionsView &View,
                                    Function Complain) {
  cfamily::Options Opts;
  auto Read = [&](llvm::StringRef Name, llvm::StringRef Default) {
    return std::string(View.get(Name, Default));
  };
  auto Refuse = [&](llvm::StringRef Name, const std::string &Wanted,
                    const std::string &Value) {
    Complain("option 'vnx-sec-027." + Name.str() + "' must be " + Wanted +
             ", not '" + token::redactAll(Value) + "'");
  };

  std::string EnvVar = Read(EnvVarOption, Opts.EnvVar);
  if (token::isValidEnvVar(EnvVar))
    Opts.EnvVar = EnvVar;
  else
    Refuse(EnvVarOption, "a C identifier", EnvVar);

  std::string Length = Read(MinLengthOption, std::to_string(Opts.MinLength));
  if (auto MinLength = cfamily::parseMinLength(Length))
    Opts.MinLength = *MinLength;
  else
    Refuse(MinLengthOption,
           "a whole number of at least " +
               std::to_string(token::IssuedBodyLength),
           Length);

  std::string Ignore = Read(IgnorePlaceholdersOption, "false");
  if (Ignore == "true" || Ignore == "1")
    Opts.IgnorePlaceholders = true;
  else if (Ignore != "false" && Ignore != "0")
    Refuse(IgnorePlaceholdersOption, "true or false", Ignore);

  std::string Style = Read(FixStyleOption, std::string(toString(Opts.Style)));
  if (auto Parsed = cfamily::parseFixStyle(Style))
    Opts.Style = *Parsed;
  else
    Refuse(FixStyleOption, "getenv or checked", Style);
  return Opts;
}

HuggingFaceTokenCheck::HuggingFaceTokenCheck(
    llvm::StringRef Name, clang::tidy::ClangTidyContext *Context)
    : ClangTidyCheck(Name, Context),
      // An error, not a warning: a run whose options are wrong must not pass
      // for a clean one.
      Opts(readOptions(Options,
                       [this](const std::string &Text) {
                         configurationDiag(Text, DiagnosticIDs::Error);
                       })),
      Pass(Opts) {}

void HuggingFaceTokenCheck::storeOptions(
    clang::tidy::ClangTidyOptions::OptionMap &Map) {
  auto Store = [&](llvm::StringRef Name, llvm::StringRef Value) {
    Options.store(Map, Name, Value);
  };
  Store(EnvVarOption, Opts.EnvVar);
  Store(MinLengthOption, std::to_string(Opts.MinLength));
  Store(IgnorePlaceholdersOption, Opts.IgnorePlaceholders ? "true" : "false");
  Store(FixStyleOption, std::string(toString(Opts.Style)));
}

void HuggingFaceTokenCheck::registerPPCallbacks(
    const SourceManager & /*Sources*/, Preprocessor *PP,
    Preprocessor * /*ModuleExpanderPP*/) {
  Pass.watch(*PP);
}

void HuggingFaceTokenCheck::registerMatchers(MatchFinder *Finder) {
  Pass.addMatchers(*Finder, this);
  // Brings the context of a unit that nothing else is matched in.
  Finder->addMatcher(translationUnitDecl(), this);
}

void HuggingFaceTokenCheck::check(const MatchFinder::MatchResult &Result) {
  Context = Result.Context;
  Pass.collect(Result);
}

void HuggingFaceTokenCheck::onEndOfTranslationUnit() {
  if (!Context)
    return;
  for (const cfamily::SourceFinding &Found : Pass.finish(*Context))
    // NOLINT is clang-tidy's to apply and to count.
    if (!Found.SuppressedBy || Found.SuppressedBy->isNolint())
      report(Found);
}

void HuggingFaceTokenCheck::report(const cfamily::SourceFinding &Found) {
  {
    // The message holds quotes and perhaps a per cent sign, so it goes in as an
    // argument.
    auto Diagnostic = diag(Found.Location, "%0")
                      << token::message(Found.Finding.Remedy);
    for (const FixItHint &Hint :
         cfamily::fixHints(Found, Found.BringsInclude || FixesStandAlone,
                           Context->getSourceManager()))
      Diagnostic << Hint;
  }
  if (!Found.Finding.NoFixReason.empty() && !Found.SuppressedBy)
    diag(Found.Location, "no automatic fix: %0", DiagnosticIDs::Note)
        << Found.Finding.NoFixReason;
  // An editor would show a header's token where the note is.
  const SourceManager &Sources = Context->getSourceManager();
  if (Found.ExpandedAt && !Found.SuppressedBy &&
      (!FixesStandAlone || Sources.getFileID(Found.ExpandedAt->Location) ==
                               Sources.getFileID(Found.Location)))
    diag(Found.ExpandedAt->Location, "macro '%0' expanded here",
         DiagnosticIDs::Note)
        << Found.ExpandedAt->Macro;
}

bool HuggingFaceTokenCheck::FixesStandAlone = false;

} // namespace vnx::tidy
