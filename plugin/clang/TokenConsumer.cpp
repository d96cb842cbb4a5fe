#include "plugin/clang/TokenConsumer.h"

#include "checks/cfamily/FixHints.h"
#include "checks/token/Rule.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace vnx::clang_plugin {

void TokenConsumer::HandleTranslationUnit(ASTContext &Context) {
  DiagnosticsEngine &Diags = Context.getDiagnostics();
  bool WasError = Diags.getWarningsAsErrors();
  bool IsError = Arguments.IsError.value_or(WasError);
  // -w goes before -Werror, as it does for the compiler's own.
  if (Diags.getIgnoreAllWarnings() && !Arguments.IsError.value_or(false))
    return;

  Pass.walk(Context);
  // Some releases of clang promote the warnings of plugins themselves; that
  // must not undo what was decided above.
  Diags.setWarningsAsErrors(false);
  for (const cfamily::SourceFinding &Found : Pass.finish(Context))
    if (!Found.SuppressedBy)
      report(Found, Context,
             IsError ? DiagnosticsEngine::Error : DiagnosticsEngine::Warning);
  Diags.setWarningsAsErrors(WasError);
}

void TokenConsumer::report(const cfamily::SourceFinding &Found,
                           ASTContext &Context,
                           DiagnosticsEngine::Level Level) {
  DiagnosticsEngine &Diags = Context.getDiagnostics();
  {
    // The name in brackets stands where clang names the flag of a warning; it
    // has no way to add one of ours.
    auto Diagnostic =
        Diags.Report(Found.Location, Diags.getCustomDiagID(Level, "%0 [%1]"));
    Diagnostic << token::message(Found.Finding.Remedy) << token::Rule.CheckName;
    for (const FixItHint &Hint : cfamily::fixHints(Found, Found.BringsInclude,
                                                   Context.getSourceManager()))
      Diagnostic << Hint;
  }
  if (!Found.Finding.NoFixReason.empty())
    Diags.Report(Found.Location, Diags.getCustomDiagID(DiagnosticsEngine::Note,
                                                       "no automatic fix: %0"))
        << Found.Finding.NoFixReason;
  if (Found.ExpandedAt)
    Diags.Report(Found.ExpandedAt->Location,
                 Diags.getCustomDiagID(DiagnosticsEngine::Note,
                                       "macro '%0' expanded here"))
        << Found.ExpandedAt->Macro;
}

} // namespace vnx::clang_plugin
