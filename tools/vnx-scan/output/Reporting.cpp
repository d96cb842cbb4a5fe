#include "tools/vnx-scan/output/Reporting.h"

#include "tools/vnx-scan/output/MakeSink.h"
#include "tools/vnx-scan/output/ReplaceFile.h"

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
    : Wanted(Wanted), Status(Err, Out, Wanted.ColorErr, !Wanted.Quiet) {
  SinkContext Context;
  Context.ShowSuppressed = Wanted.ShowSuppressed;
  TextStyle Style;
  Style.Color = Wanted.ColorOut;
  Style.Immediate = Immediate;
  Formats.add(makeSink(Wanted.StandardOutput, Out, Context, Style));
  Style.Color = Style.Immediate = false;
  for (const OutputFile &File : Wanted.OutputFiles)
    Formats.add(makeSink(File.Form, Files.emplace_back(), Context, Style));
  Formats.add(std::make_unique<Reference>(Status));
}

std::optional<ScanError> Reporting::trouble() const {
  for (const OutputFile &File : Wanted.OutputFiles)
    if (auto Error = whyNotWritable(File.Path))
      return Error;
  return std::nullopt;
}

void Reporting::finish(Totals &All) {
  Formats.finish(All);
  for (std::size_t I = 0; I < Files.size(); ++I)
    if (auto Error = replaceFile(Wanted.OutputFiles[I].Path, Files[I].Text)) {
      ++All.Errors;
      Status.error(*Error);
    }
  Status.finish(All);
}

} // namespace vnx::scan
