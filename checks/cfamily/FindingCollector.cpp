#include "checks/cfamily/FindingCollector.h"

#include "checks/token/Fingerprint.h"
#include "checks/token/Placeholder.h"
#include "checks/token/Redaction.h"

#include <algorithm>
#include <utility>

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
      Files.isExcluded(Sources.getFileID(Location), Sources) ||
      !isNewPlace(Location, Sources))
    return nullptr;

  Entry New;
  SourceFinding &F = New.Found;
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
  New.Token = Token;
  Findings.push_back(std::move(New));
  return &Findings.back().Found;
}

/// Gives each finding its fingerprint, in which the repeats of a token are
/// counted from the top of their file.
void FindingCollector::nameFindings(const SourceManager &Sources) {
  std::vector<Entry *> ByPlace;
  for (Entry &E : Findings)
    ByPlace.push_back(&E);
  auto PathOf = [&](const Entry &E) -> const std::string & {
    return Files.pathOf(Sources.getFileID(E.Found.Location), Sources).Path;
  };
  std::stable_sort(ByPlace.begin(), ByPlace.end(), [](Entry *A, Entry *B) {
    return A->Found.Finding.Begin < B->Found.Finding.Begin;
  });
  std::map<std::pair<std::string, std::string>, unsigned> Repeats;
  const std::vector<std::string> &Allowed = Opts.AllowedFingerprints;
  std::set<FileID> BehindAllowed;
  for (Entry *E : ByPlace) {
    std::string &Print = E->Found.Finding.Fingerprint;
    Print = token::fingerprint(PathOf(*E), E->Token,
                               Repeats[{PathOf(*E), E->Token}]++);
    FileID File = Sources.getFileID(E->Found.Location);
    bool IsAllowed =
        !E->Found.SuppressedBy &&
        std::find(Allowed.begin(), Allowed.end(), Print) != Allowed.end();
    if (!IsAllowed) {
      std::string &Why = E->Found.Finding.NoFixReason;
      if (Why != CoveredByFixBefore)
        BehindAllowed.erase(File);
      else if (BehindAllowed.count(File))
        Why = "a token before it in the same text is allowed";
      continue;
    }
    BehindAllowed.insert(File);
    E->Found.SuppressedBy.emplace().Marker = "AllowedFingerprints";
    // As for any other suppressed finding, nothing was to be planned.
    E->Found.Finding.Fix.clear();
    E->Found.Finding.NoFixReason.clear();
    E->Found.Include.reset();
    E->Found.ExpandedAt.reset();
  }
}

std::vector<SourceFinding>
FindingCollector::take(const SourceManager &Sources) {
  nameFindings(Sources);
  std::vector<SourceFinding> Result;
  for (Entry &E : Findings)
    Result.push_back(std::move(E.Found));
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
