#include "plugin/tidy/HuggingFaceTokenCheck.h"

#include "checks/cfamily/FixHints.h"
#include "checks/token/Rule.h"
#include "plugin/tidy/ConfigFolder.h"

#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace vnx::tidy {

/// What clang-tidy keeps of \p Opts. Everything is read and stored as text: the
/// overloads for numbers are templates whose mangled names differ between GCC,
/// which may build this module, and Clang, which built clang-tidy.
template <typename Function>
static void forEachOption(const cfamily::Options &Opts, Function Take) {
  Take("EnvVar", Opts.EnvVar);
  Take("MinLength", std::to_string(Opts.MinLength));
  Take("IgnorePlaceholders",
       std::string(Opts.IgnorePlaceholders ? "true" : "false"));
  Take("FixStyle", std::string(toString(Opts.Style)));
  Take("ExcludePaths", token::joinList(Opts.ExcludePaths));
  Take("AllowedFingerprints", token::joinList(Opts.AllowedFingerprints));
}

/// Reads the options from \p View; what is wrong with one goes to \p Complain,
/// and the default takes its place. Of \p All, the options of every check, only
/// the names are looked at: one that is misspelled is not to be passed over.
template <typename OptionsView, typename Function>
static cfamily::Options
readOptions(const OptionsView &View,
            const clang::tidy::ClangTidyOptions::OptionMap &All,
            Function Complain) {
  cfamily::Options Opts;
  std::string Ours = std::string(token::Rule.CheckName) + ".";
  for (const auto &Each : All) {
    llvm::StringRef Name = Each.getKey();
    if (Name.consume_front(Ours) && token::wantedValue(Name.str()).empty())
      Complain(*token::setOption(Opts, Name.str(), ""));
  }
  forEachOption(cfamily::Options(),
                [&](const char *Name, const std::string &Default) {
                  std::string Value(View.get(Name, Default));
                  if (auto Error = token::setOption(Opts, Name, Value))
                    Complain(*Error);
                });
  return Opts;
}

HuggingFaceTokenCheck::HuggingFaceTokenCheck(
    llvm::StringRef Name, clang::tidy::ClangTidyContext *Context)
    : ClangTidyCheck(Name, Context),
      // An error, not a warning: a run whose options are wrong must not pass
      // for a clean one.
      Opts(readOptions(Options, Context->getOptions().CheckOptions,
                       [this](const std::string &Text) {
                         configurationDiag(Text, DiagnosticIDs::Error);
                       })),
      Pass(Opts) {}

void HuggingFaceTokenCheck::storeOptions(
    clang::tidy::ClangTidyOptions::OptionMap &Map) {
  forEachOption(Opts, [&](const char *Name, const std::string &Value) {
    Options.store(Map, Name, Value);
  });
}

void HuggingFaceTokenCheck::registerPPCallbacks(
    const SourceManager &Sources, Preprocessor *PP,
    Preprocessor * /*ModuleExpanderPP*/) {
  Pass.watch(*PP);
  if (Opts.ExcludePaths.empty())
    return;
  std::string Option = std::string(token::Rule.CheckName) + ".ExcludePaths";
  if (auto Folder = configFolder(getCurrentMainFile(), Option,
                                 Opts.ExcludePaths, Sources.getFileManager()))
    Pass.excludeFrom(*Folder);
}

void HuggingFaceTokenCheck::registerMatchers(MatchFinder *Finder) {
  Pass.addMatchers(*Finder, this);
  // Brings the context of a unit that nothing else is matched in.
  Finder->addMatcher(translationUnitDecl(), this);
}

void HuggingFaceTokenCheck::check(const MatchFinder::MatchResult &Result) {
  Context = Result.Context;
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
