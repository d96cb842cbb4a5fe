#include "checks/cfamily/FindingCollector.h"

#include "checks/token/Placeholder.h"
#include "checks/token/Redaction.h"

#include <algorithm>
#include <iterator>

using namespace clang;

namespace vnx::cfamily {

const FileSuppressions &
FindingCollector::suppressionsOf(FileID File, const ASTContext &Context) {
  auto Known = Suppressions.find(File);
  if (Known == Suppressions.end())
    Known = Suppressions
                .emplace(File, FileSuppressions(
                                   Context.getSourceManager().getBufferData(File),
                                   Context.getLangOpts()))
                .first;
  return Known->second;
}

bool FindingCollector::isNewPlace(SourceLocation Location,
                                  const SourceManager &Sources) {
  auto [File, Offset] = Sources.getDecomposedLoc(Location);
  std::pair<std::uint64_t, std::uint64_t> Identity(0, File.getHashValue());
  if (const FileEntry *Entry = Sources.getFileEntryForID(File))
    Identity = {Entry->getUniqueID().getDevice() + 1,
                Entry->getUniqueID().getFile()};
  return Places.insert({Identity, Offset}).second;
}

SourceFinding *FindingCollector::add(CharSourceRange Range,
                                     std::string_view Token,
                                     ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  SourceLocation Location = Range.getBegin();
  if (Location.isInvalid() || Sources.isInSystemHeader(Location))
    return nullptr;
  noteToken(Token);
  if ((Opts.IgnorePlaceholders && token::isPlaceholder(Token)) ||
      !isNewPlace(Location, Sources))
    return nullptr;

  SourceFinding F;
  F.Location = Location;
  F.Token = Token;
  F.Finding.Path = Sources.getFilename(Location).str();
  F.Finding.Begin = Sources.getFileOffset(Location);
  F.Finding.End = Sources.getFileOffset(Range.getEnd());
  F.Finding.Line = Sources.getSpellingLineNumber(Location);
  F.Finding.Column = Sources.getSpellingColumnNumber(Location);
  F.Finding.Level = token::confidenceOf(Token);
  F.Finding.Redacted = token::redact(Token);
  // The same in C and C++, so that a header that both include has one
  // diagnostic.
  F.Finding.Remedy = "getenv(\"" + Opts.EnvVar + "\")";
  F.SuppressedBy = suppressionsOf(Sources.getFileID(Location), Context)
                       .at(F.Finding.Begin);
  Findings.push_back(std::move(F));
  return &Findings.back();
}

std::vector<SourceFinding>
FindingCollector::take(const SourceManager &Sources) {
  std::vector<SourceFinding> Result(std::make_move_iterator(Findings.begin()),
                                    std::make_move_iterator(Findings.end()));
  Findings.clear();
  std::stable_sort(Result.begin(), Result.end(),
                   [&](const SourceFinding &A, const SourceFinding &B) {
                     return Sources.isBeforeInTranslationUnit(A.Location,
                                                              B.Location);
                   });
  std::set<FileID> WithInclude;
  for (SourceFinding &F : Result)
    F.BringsInclude =
        F.Include && WithInclude.insert(Sources.getFileID(F.Location)).second;
  return Result;
}

} // namespace vnx::cfamily
