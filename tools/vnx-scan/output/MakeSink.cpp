#include "tools/vnx-scan/output/MakeSink.h"

#include "tools/vnx-scan/output/CsvSink.h"
#include "tools/vnx-scan/output/FixesSink.h"
#include "tools/vnx-scan/output/GitHubSink.h"
#include "tools/vnx-scan/output/GitLabSink.h"
#include "tools/vnx-scan/output/JUnitSink.h"
#include "tools/vnx-scan/output/JsonLinesSink.h"
#include "tools/vnx-scan/output/JsonSink.h"
#include "tools/vnx-scan/output/SarifSink.h"
#include "tools/vnx-scan/output/SuppressedFilter.h"

namespace vnx::scan {

static std::unique_ptr<Sink> makePlain(Format Form, OutputStream &Out,
                                       const SinkContext &Context,
                                       TextStyle Style) {
  switch (Form) {
  case Format::Text:
    return std::make_unique<TextSink>(Out, Style);
  case Format::Json:
    return std::make_unique<JsonSink>(Out);
  case Format::JsonLines:
    return std::make_unique<JsonLinesSink>(Out);
  case Format::Sarif:
    return std::make_unique<SarifSink>(Out);
  case Format::GitHub:
    return std::make_unique<GitHubSink>(Out);
  case Format::GitLab:
    return std::make_unique<GitLabSink>(Out, Context);
  case Format::JUnit:
    return std::make_unique<JUnitSink>(Out);
  case Format::Csv:
    return std::make_unique<CsvSink>(Out);
  case Format::Fixes:
    return std::make_unique<FixesSink>(Out);
  }
  return nullptr;
}

std::unique_ptr<Sink> makeSink(Format Form, OutputStream &Out,
                               const SinkContext &Context, TextStyle Style) {
  std::unique_ptr<Sink> Result = makePlain(Form, Out, Context, Style);
  if (Form == Format::Sarif || Context.ShowSuppressed)
    return Result;
  return std::make_unique<SuppressedFilter>(std::move(Result));
}

} // namespace vnx::scan
