#include "tools/vnx-scan/output/FindingJson.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/FindingText.h"

namespace vnx::scan {

Json toJson(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  Json Result;
  Result["rule"] = token::Rule.Id;
  Result["path"] = cleanText(Found.Path);
  Result["uri"] = uriOf(Report.Rooted.Path);
  Result["line"] = Found.Line;
  Result["column"] = Found.Column;
  Result["byteOffset"] = Found.Begin;
  Result["byteLength"] = Found.End - Found.Begin;
  if (Found.Cell != 0) {
    Result["cell"] = Found.Cell;
    Result["cellLine"] = Found.CellLine;
  }
  Result["binary"] = Found.InBinary;
  Result["context"] = toString(Found.In);
  if (!Found.Encoding.empty())
    Result["encoding"] = cleanText(Found.Encoding);
  Result["confidence"] = token::toString(Found.Level);
  Result["redacted"] = cleanText(Found.Redacted);
  Result["fingerprint"] = Found.Fingerprint;
  Result["message"] = messageOf(Found);
  Result["note"] = cleanText(Report.Note);
  Result["remedy"] = cleanText(Found.Remedy);
  Result["source"] = {{"text", cleanText(Report.Source.Text)},
                      {"cutBefore", Report.Source.CutBefore},
                      {"cutAfter", Report.Source.CutAfter}};
  if (!Found.Fix.empty() && isPrintable(Found.Fix)) {
    Json Edits = Json::array();
    for (const token::Edit &E : Found.Fix)
      Edits.push_back({{"byteOffset", E.Begin},
                       {"byteLength", E.End - E.Begin},
                       {"text", E.Text}});
    Result["fix"] = std::move(Edits);
  }
  if (!Found.NoFixReason.empty())
    Result["noFixReason"] = cleanText(Found.NoFixReason);
  if (!Found.SuppressedBy.empty())
    Result["suppressedBy"] = cleanText(Found.SuppressedBy);
  return Result;
}

Json toJson(const ScanError &Error) {
  Json Result;
  Result["severity"] = Error.IsWarning ? "warning" : "error";
  Result["path"] = cleanText(Error.Path);
  if (Error.Line) {
    Result["line"] = Error.Line;
    Result["column"] = Error.Column;
  }
  Result["message"] = cleanText(Error.What);
  if (!Error.Advice.empty())
    Result["advice"] = cleanText(Error.Advice);
  return Result;
}

static Json toJson(const std::vector<UnitReason> &Reasons) {
  Json Result = Json::array();
  for (const UnitReason &Each : Reasons) {
    Json Reason = {{"count", Each.Count}, {"places", Json::array()}};
    for (const UnitReason::Place &Where : Each.Places) {
      Json Place = {{"what", Where.What}};
      if (!Where.Path.empty())
        Place["path"] = cleanText(Where.Path);
      if (Where.Line)
        Place["line"] = Where.Line;
      Reason["places"].push_back(std::move(Place));
    }
    for (const std::string &Unit : Each.Units)
      Reason["units"].push_back(cleanText(Unit));
    Result.push_back(std::move(Reason));
  }
  return Result;
}

Json toJson(const Totals &All) {
  Json Result;
  Result["findings"] = All.Findings;
  Result["suppressed"] = All.Suppressed;
  Result["baselined"] = All.Baselined;
  if (All.Fixing != Totals::FixMode::Off)
    Result[All.Fixing == Totals::FixMode::Applied ? "fixed" : "fixable"] =
        All.Fixed;
  Result["errors"] = All.Errors;
  Result["files"] = All.Files;
  Result["bytes"] = All.Bytes;
  Result["skipped"] = All.Skipped.total();
  if (All.Units) {
    Json Units = {{"total", All.Units->Total}, {"parsed", All.Units->Parsed}};
    if (All.Units->Suspicious) {
      Units["suspicious"] = *All.Units->Suspicious;
      Units["reasons"] = toJson(All.Units->Reasons);
    }
    Result["units"] = std::move(Units);
  }
  Result["seconds"] = All.Seconds;
  return Result;
}

Json ruleJson() {
  return {{"id", token::Rule.Id},          {"checkName", token::Rule.CheckName},
          {"name", token::Rule.Name},      {"severity", token::Rule.Severity},
          {"cwe", token::Rule.Cwe},        {"capec", token::Rule.Capec},
          {"attack", token::Rule.Attack},  {"help", token::Rule.Help},
          {"helpUri", token::Rule.HelpUri}};
}

std::string dump(const Json &Value) {
  return Value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace vnx::scan
