#include "tools/vnx-scan/output/Reporting.h"

#include "tools/vnx-scan/output/Fixer.h"
#include "tools/vnx-scan/output/MakeSink.h"
#include "tools/vnx-scan/output/ReplaceFile.h"

#include <fmt/format.h>

namespace vnx::scan {

namespace {

/// Lets one sink be told by several.
class Reference : public Sink {
public:
  explicit Reference(Sink &Target) : Target(Target) {}
  void finding(const raw::Report &Found) override { Target.finding(Found); }
  void error(const ScanError &Error) override { Target.error(Error); }
  /// Whoever owns the sink does that.
  void finish(const Totals &) override {}

private:
  Sink &Target;
};

} // namespace

Reporting::Reporting(const Options &Wanted, OutputStream &Out,
                     OutputStream &Err, bool Immediate)
    : Wanted(Wanted), Out(Out),
      Status(Err, Out, Wanted.ColorErr, !Wanted.Quiet),
      Progress(Filter, Err, Counts) {
  SinkContext Context;
  Context.ShowSuppressed = Wanted.ShowSuppressed;
  TextStyle Style;
  Style.Color = Wanted.ColorOut;
  Style.Immediate = Immediate;
  bool Fixing = Wanted.Fixing != Totals::FixMode::Off;
  Style.NoFixReasons = Fixing;
  Formats.add(makeSink(Wanted.StandardOutput, Out, Context, Style));
  Style.Color = Style.Immediate = false;
  for (const OutputFile &File : Wanted.OutputFiles)
    Formats.add(makeSink(File.Form, Files.emplace_back(), Context, Style));
  Formats.add(std::make_unique<Reference>(Status));
  if (Fixing)
    Formats.add(std::make_unique<Reference>(Fixes));
}

std::optional<ScanError> Reporting::begin() {
  for (const OutputFile &File : Wanted.OutputFiles)
    if (auto Error = whyNotWritable(File.Path))
      return Error;
  if (Wanted.BaselinePath) {
    auto Read = readBaseline(*Wanted.BaselinePath);
    if (auto *Error = std::get_if<ScanError>(&Read))
      return *Error;
    Filter.know(std::get<Baseline>(std::move(Read)));
  }
  if (Wanted.WriteBaselinePath) {
    if (auto Error = whyNotWritable(*Wanted.WriteBaselinePath))
      return Error;
    Filter.collect();
  }
  if (Wanted.ShowProgress)
    Progress.start();
  return std::nullopt;
}

void Reporting::fail(const ScanError &Error, Totals &All) {
  if (!Error.IsWarning)
    ++All.Errors;
  Formats.error(Error);
}

void Reporting::finishBaseline(Totals &All) {
  All.Baselined = Filter.heldBack();
  All.Findings -= All.Baselined;
  if (Wanted.WriteBaselinePath) {
    if (auto Error = replaceFile(*Wanted.WriteBaselinePath,
                                 formatBaseline(Filter.found())))
      fail(*Error, All);
    return;
  }
  // A line can be judged only if its file was looked at.
  bool IsWhole = !Wanted.Staged && !Wanted.DiffRevision && !Wanted.FilesFrom &&
                 Wanted.Include.empty() && Wanted.Exclude.empty() &&
                 All.Errors == 0;
  if (!Wanted.BaselinePath || !IsWhole)
    return;
  for (const auto &[Fingerprint, Entry] : Filter.stale(Wanted.Paths))
    Status.note(fmt::format(
        "{}:{}: what this line is about is not found any more{}; delete it",
        *Wanted.BaselinePath, Entry.Line,
        Entry.File.empty() ? "" : " in " + Entry.File));
}

std::string Reporting::finishFixes(Totals &All) {
  std::string Diff;
  All.Fixing = Wanted.Fixing;
  if (Wanted.Fixing == Totals::FixMode::Off)
    return Diff;
  for (const FileFixes &File : Fixes.take()) {
    FixOutcome Outcome = Wanted.Fixing == Totals::FixMode::Applied
                             ? applyFixes(File)
                             : previewFixes(File, Wanted.ColorOut);
    All.Fixed += Outcome.Fixed;
    Diff += Outcome.Diff;
    for (const ScanError &Error : Outcome.Trouble)
      fail(Error, All);
  }
  return Diff;
}

void Reporting::finish(Totals &All) {
  Progress.stop();
  finishBaseline(All);
  std::string Diff = finishFixes(All);
  Formats.finish(All);
  Out << Diff;
  for (std::size_t I = 0; I < Files.size(); ++I)
    if (auto Error = replaceFile(Wanted.OutputFiles[I].Path, Files[I].Text)) {
      ++All.Errors;
      Status.error(*Error);
    }
  Status.finish(All);
}

} // namespace vnx::scan
