#include "checks/cfamily/SweepPass.h"

#include "checks/token/Finder.h"

#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/PreprocessorOptions.h"

using namespace clang;

namespace vnx::cfamily {

namespace {

class SkippedRangeRecorder : public PPCallbacks {
public:
  explicit SkippedRangeRecorder(std::vector<SourceRange> &Skipped)
      : Skipped(Skipped) {}

  void SourceRangeSkipped(SourceRange Range, SourceLocation) override {
    Skipped.push_back(Range);
  }

private:
  std::vector<SourceRange> &Skipped;
};

} // namespace

void SweepPass::watch(Preprocessor &Watched) {
  PP = &Watched;
  PP->addPPCallbacks(std::make_unique<SkippedRangeRecorder>(Skipped));
}

void SweepPass::run(ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  // Only what this compilation has read itself. To look up a file that comes
  // from a preamble or a precompiled header loads more of it, which changes the
  // very table of files; and clangd shows no such file.
  std::vector<FileID> Files;
  llvm::SmallPtrSet<const SrcMgr::ContentCache *, 32> Seen;
  for (unsigned I = 0, E = Sources.local_sloc_entry_size(); I != E; ++I) {
    const SrcMgr::SLocEntry &Entry = Sources.getLocalSLocEntry(I);
    if (Entry.isFile() &&
        Seen.insert(&Entry.getFile().getContentCache()).second)
      Files.push_back(Sources.getFileID(
          SourceLocation::getFromRawEncoding(Entry.getOffset())));
  }
  for (FileID File : Files)
    if (File.isValid())
      sweepFile(File, Context);
}

void SweepPass::sweepFile(FileID File, ASTContext &Context) {
  const SourceManager &Sources = Context.getSourceManager();
  SourceLocation Begin = Sources.getLocForStartOfFile(File);
  // Scratch space and the command line are no files of anybody's.
  bool IsFile =
      Sources.getFileEntryForID(File) || File == Sources.getMainFileID();
  if (!IsFile || Sources.isInSystemHeader(Begin))
    return;
  auto Code = Sources.getBufferDataIfLoaded(File);
  if (!Code)
    return;
  for (const TextHit &Hit : scanSource(*Code, Context.getLangOpts(),
                                       Collector.options().MinLength)) {
    auto At = [&](std::size_t Offset) {
      return Begin.getLocWithOffset(static_cast<int>(Offset));
    };
    if (!Hit.Macro.empty())
      Collector.noteMacroToken(Hit.Token, Hit.Macro);
    SourceFinding *F =
        Collector.add(CharSourceRange::getCharRange(At(Hit.Begin), At(Hit.End)),
                      Hit.Token, Context);
    if (F && !F->SuppressedBy)
      F->Finding.NoFixReason = describe(Hit, F->Location, Sources);
  }
}

std::string SweepPass::describe(const TextHit &Hit, SourceLocation Location,
                                const SourceManager &Sources) const {
  if (Hit.Where == TextHit::Place::Comment)
    return "it is in a comment; delete it there";
  for (const SourceRange &Range : Skipped)
    if (Sources.isPointWithin(Location, Range.getBegin(), Range.getEnd()))
      return "it is in code this build does not compile";
  if (!Hit.Macro.empty())
    return "it is in the macro '" + Hit.Macro + "', which is not expanded here";
  if (!Hit.Directive.empty())
    return "it is in a #" + Hit.Directive + " directive";
  return "it is not part of an expression";
}

void SweepPass::runOverCommandLine(ASTContext &Context) {
  if (!PP)
    return;
  // What `-D` defines has no place in a file; a macro that is expanded was
  // reported there. A unit with a preamble has not all of it once more.
  std::string Text = PP->getPredefines();
  for (const auto &[Macro, IsUndef] : PP->getPreprocessorOpts().Macros)
    if (!IsUndef)
      Text += "\n" + Macro;
  std::size_t From = 0;
  while (auto Found = token::findToken(Text, From, token::TextKind::Escaped,
                                       Collector.options().MinLength)) {
    From = Found->End;
    if (Collector.hasSeenToken(Found->in(Text)))
      continue;
    const SourceManager &Sources = Context.getSourceManager();
    SourceLocation Main = Sources.getLocForStartOfFile(Sources.getMainFileID());
    SourceFinding *F = Collector.add(CharSourceRange::getCharRange(Main, Main),
                                     Found->in(Text), Context);
    if (F && !F->SuppressedBy)
      F->Finding.NoFixReason = "it is on the compiler's command line (-D)";
  }
}

} // namespace vnx::cfamily
