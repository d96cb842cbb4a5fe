#include "tools/vnx-scan/output/GitLabSink.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/FindingText.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace vnx::scan {

static std::string utc(std::time_t Seconds) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}", fmt::gmtime(Seconds));
}

/// In the form of a UUID, as the schema recommends; the same from scan to scan.
static std::string idOf(const std::string &Fingerprint) {
  if (Fingerprint.size() < 32)
    return Fingerprint.empty() ? "0" : Fingerprint;
  std::string_view F = Fingerprint;
  return fmt::format("{}-{}-{}-{}-{}", F.substr(0, 8), F.substr(8, 4),
                     F.substr(12, 4), F.substr(16, 4), F.substr(20, 12));
}

GitLabSink::GitLabSink(OutputStream &Out, SinkContext Context)
    : Out(Out), Context(std::move(Context)), Start(utc(this->Context.Now())) {
  Out << "{\"version\":\"15.0.7\",\n\"vulnerabilities\":[";
}

void GitLabSink::finding(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  Json Result;
  Result["id"] = idOf(Found.Fingerprint);
  Result["name"] = token::Rule.Name;
  Result["description"] = messageOf(Found);
  Result["severity"] = token::Rule.Severity;
  Result["solution"] = cleanText(Report.Note);
  std::string Cwe(token::Rule.Cwe.substr(token::Rule.Cwe.find('-') + 1));
  Result["identifiers"] = Json::array(
      {{{"type", "vnx_rule_id"},
        {"name", token::Rule.Id},
        {"value", token::Rule.Id},
        {"url", token::Rule.HelpUri}},
       {{"type", "cwe"},
        {"name", token::Rule.Cwe},
        {"value", Cwe},
        {"url",
         fmt::format("https://cwe.mitre.org/data/definitions/{}.html", Cwe)}}});
  // Files are read as they are, whatever commit they come from; GitLab's own
  // analyzer writes the same where it reads no history.
  Result["location"] = {{"file", cleanText(Report.Rooted.Path)},
                        {"start_line", Found.Line},
                        {"end_line", Found.Line},
                        {"commit", {{"sha", "0000000"}}}};
  Result["raw_source_code_extract"] = cleanText(Found.Redacted);
  if (!Found.SuppressedBy.empty())
    Result["flags"] = Json::array(
        {{{"type", "flagged-as-likely-false-positive"},
          {"origin", "vnx-scan"},
          {"description", "suppressed by " + cleanText(Found.SuppressedBy)}}});
  Out << (HasFinding ? ",\n" : "\n") << dump(Result);
  HasFinding = true;
}

void GitLabSink::error(const ScanError &Error) {
  Messages.push_back({{"level", "warn"}, {"value", messageOf(Error)}});
}

void GitLabSink::finish(const Totals &All) {
  Json Tool = {{"id", "vnx-scan"},
               {"name", "vnx-scan"},
               {"version", VNX_VERSION},
               {"vendor", {{"name", "vnx"}}},
               {"url", token::Rule.HelpUri}};
  Json Scan = {{"type", "secret_detection"},
               {"status", All.Errors ? "failure" : "success"},
               {"start_time", Start},
               {"end_time", utc(Context.Now())},
               {"analyzer", Tool},
               {"scanner", Tool},
               {"messages", Messages}};
  Out << (HasFinding ? "\n" : "") << "],\n\"scan\":" << dump(Scan) << "}\n";
  Out.flush();
}

} // namespace vnx::scan
