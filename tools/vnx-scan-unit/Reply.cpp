#include "tools/vnx-scan-unit/Reply.h"

#include "checks/token/Redaction.h"
#include "tools/vnx-scan-unit/Protocol.h"

#include "llvm/Support/JSON.h"

namespace vnx::unit {

static llvm::json::Object toJson(const UnitFinding &Unit) {
  const token::Finding &Found = Unit.Found;
  auto Number = [](std::uint64_t Value) {
    return static_cast<std::int64_t>(Value);
  };
  llvm::json::Array Fix;
  for (const token::Edit &Edit : Found.Fix)
    Fix.push_back(llvm::json::Object{{"begin", Number(Edit.Begin)},
                                     {"end", Number(Edit.End)},
                                     {"text", toCharacters(Edit.Text)}});
  return llvm::json::Object{{"path", toCharacters(Found.Path)},
                            {"begin", Number(Found.Begin)},
                            {"end", Number(Found.End)},
                            {"line", Number(Found.Line)},
                            {"column", Number(Found.Column)},
                            {"issued", Found.Level == token::Confidence::High},
                            {"redacted", toCharacters(Found.Redacted)},
                            {"remedy", toCharacters(Found.Remedy)},
                            {"noFixReason", toCharacters(Found.NoFixReason)},
                            {"suppressedBy", toCharacters(Found.SuppressedBy)},
                            {"fix", std::move(Fix)},
                            {"length", Number(Unit.Length)},
                            {"digest", Unit.Digest},
                            {"placeholder", Unit.IsPlaceholder}};
}

void writeReply(const UnitResult &Result, llvm::raw_ostream &Out) {
  auto Write = [&](llvm::StringRef Kind, llvm::json::Value Content) {
    Out << llvm::json::Value(llvm::json::Object{{Kind, std::move(Content)}})
        << '\n';
  };
  for (const UnitFinding &Found : Result.Findings)
    Write("finding", toJson(Found));
  for (const auto &[Path, Digest] : Result.Files)
    Write("file",
          llvm::json::Object{{"path", toCharacters(Path)}, {"sha256", Digest}});
  for (const auto &[Path, Spans] : Result.Hidden)
    for (const token::Span &Part : Spans)
      Write("hidden",
            llvm::json::Object{{"path", toCharacters(Path)},
                               {"begin", static_cast<std::int64_t>(Part.Begin)},
                               {"end", static_cast<std::int64_t>(Part.End)}});
  if (Result.Error)
    Write("error", toCharacters(token::redactAll(*Result.Error)));
  Write("done", true);
  Out.flush();
}

} // namespace vnx::unit
