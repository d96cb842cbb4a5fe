#include "tools/vnx-scan/output/SarifSink.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/Columns.h"
#include "tools/vnx-scan/output/FindingText.h"

#include <fmt/format.h>
#include <mbedtls/base64.h>

namespace vnx::scan {

namespace {

/// GitHub shows 7.0 to 8.9 as high, which the rule is.
constexpr char SecuritySeverity[] = "8.2";

/// What silences a finding without a comment: an option of the configuration.
constexpr std::string_view AllowedFingerprints = "AllowedFingerprints";

Json text(std::string_view Text) { return {{"text", Text}}; }

std::string cweNumber() {
  return std::string(token::Rule.Cwe.substr(token::Rule.Cwe.find('-') + 1));
}

Json driver() {
  std::string Sentence = fmt::format("{}.", token::Rule.Name);
  Json Descriptor;
  Descriptor["id"] = token::Rule.Id;
  Descriptor["name"] = "HardcodedHuggingFaceApiToken";
  Descriptor["shortDescription"] = text(Sentence);
  Descriptor["fullDescription"] = text(fmt::format(
      "A Hugging Face API token is written into a file. {}", token::Rule.Help));
  Descriptor["helpUri"] = token::Rule.HelpUri;
  Descriptor["help"] = {
      {"text", token::Rule.Help},
      {"markdown",
       fmt::format("{} [More]({})", token::Rule.Help, token::Rule.HelpUri)}};
  Descriptor["defaultConfiguration"] = {{"level", "warning"}};
  Descriptor["relationships"] =
      Json::array({{{"target",
                     {{"id", token::Rule.Cwe},
                      {"index", 0},
                      {"toolComponent", {{"name", "CWE"}, {"index", 0}}}}},
                    {"kinds", Json::array({"superset"})}}});
  Descriptor["properties"] = {
      {"tags",
       Json::array({"security", "secrets", "external/cwe/cwe-" + cweNumber(),
                    fmt::format("external/attack/{}", token::Rule.Attack)})},
      {"precision", "high"},
      {"security-severity", SecuritySeverity}};
  return {
      {"name", "vnx-scan"},
      {"version", VNX_VERSION},
      {"semanticVersion", VNX_VERSION},
      {"informationUri", token::Rule.HelpUri},
      {"supportedTaxonomies", Json::array({{{"name", "CWE"}, {"index", 0}}})},
      {"rules", Json::array({Descriptor})}};
}

Json taxonomies() {
  Json Taxon = {
      {"id", token::Rule.Cwe},
      {"name", "UseOfHardcodedCredentials"},
      {"shortDescription", text("Use of Hard-coded Credentials")},
      {"helpUri", fmt::format("https://cwe.mitre.org/data/definitions/{}.html",
                              cweNumber())}};
  return Json::array(
      {{{"name", "CWE"},
        {"organization", "MITRE"},
        {"shortDescription", text("The MITRE Common Weakness Enumeration")},
        {"informationUri", "https://cwe.mitre.org/"},
        {"isComprehensive", false},
        {"taxa", Json::array({Taxon})}}});
}

std::string base64(std::string_view Bytes) {
  std::string Result((Bytes.size() + 2) / 3 * 4 + 1, '\0');
  std::size_t Length = 0;
  mbedtls_base64_encode(
      reinterpret_cast<unsigned char *>(Result.data()), Result.size(), &Length,
      reinterpret_cast<const unsigned char *>(Bytes.data()), Bytes.size());
  Result.resize(Length);
  return Result;
}

Json physicalLocation(const raw::Report &Report, Json Artifact) {
  const token::Finding &Found = Report.Found;
  Json Region;
  if (!Found.InBinary) {
    Region["startLine"] = Found.Line;
    Columns Place = columnsOf(Report);
    if (Place.Begin)
      Region["startColumn"] = Place.Begin;
    if (Place.End)
      Region["endColumn"] = Place.End;
  }
  Region["byteOffset"] = Found.Begin;
  Region["byteLength"] = Found.End - Found.Begin;
  Region["snippet"] = text(cleanText(Found.Redacted));
  Json Result = {{"artifactLocation", std::move(Artifact)},
                 {"region", std::move(Region)}};
  if (!Found.InBinary)
    Result["contextRegion"] = {
        {"startLine", Found.Line},
        {"snippet", text(cleanText(Report.Source.Text))}};
  return Result;
}

Json fixes(const token::Finding &Found, const Json &Artifact) {
  Json Replacements = Json::array();
  for (const token::Edit &E : Found.Fix)
    // Text for who reads it, and the bytes, since the region counts bytes.
    Replacements.push_back(
        {{"deletedRegion",
          {{"byteOffset", E.Begin}, {"byteLength", E.End - E.Begin}}},
         {"insertedContent", {{"text", E.Text}, {"binary", base64(E.Text)}}}});
  return Json::array(
      {{{"description", text("Read the token with " + cleanText(Found.Remedy))},
        {"artifactChanges",
         Json::array({{{"artifactLocation", Artifact},
                       {"replacements", std::move(Replacements)}}})}}});
}

} // namespace

SarifSink::SarifSink(OutputStream &Out) : Out(Out) {
  Out << fmt::format(
      "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\n"
      "\"version\":\"2.1.0\",\n\"runs\":[{{\"tool\":{{\"driver\":{}}},\n"
      "\"taxonomies\":{},\n\"columnKind\":\"utf16CodeUnits\",\n\"results\":[",
      dump(driver()), dump(taxonomies()));
}

Json SarifSink::artifactLocation(const token::RootedPath &File) {
  Json Location;
  if (File.Root.empty()) {
    Location["uri"] =
        (File.Path.front() == '/' ? "file://" : "") + uriOf(File.Path);
  } else {
    auto Known = Bases.begin();
    while (Known != Bases.end() && Known->first != File.Root)
      ++Known;
    if (Known == Bases.end()) {
      std::string Name = Bases.empty()
                             ? "%SRCROOT%"
                             : fmt::format("%SRCROOT{}%", Bases.size() + 1);
      Known = Bases.insert(Known, {File.Root, std::move(Name)});
    }
    // A first part with a colon would be taken for a scheme; uriOf leaves none.
    Location["uri"] = uriOf(File.Path);
    Location["uriBaseId"] = Known->second;
  }
  auto [Entry, IsNew] = Indexes.emplace(File.absolute(), Artifacts.size());
  if (IsNew)
    Artifacts.push_back({{"location", Location}});
  Location["index"] = Entry->second;
  return Location;
}

void SarifSink::finding(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  Json Artifact = artifactLocation(Report.Rooted);
  Json Location = {{"physicalLocation", physicalLocation(Report, Artifact)}};
  if (Found.Cell != 0)
    Location["logicalLocations"] = Json::array(
        {{{"name", fmt::format("cell {}", Found.Cell)}, {"kind", "module"}}});

  Json Result;
  Result["ruleId"] = token::Rule.Id;
  Result["ruleIndex"] = 0;
  Result["kind"] = "fail";
  Result["level"] = "warning";
  Result["message"] = text(messageOf(Found));
  Result["locations"] = Json::array({std::move(Location)});
  if (!Found.Fingerprint.empty())
    Result["partialFingerprints"] = {{"vnxFingerprint/v1", Found.Fingerprint}};
  if (!Found.Fix.empty() && isPrintable(Found.Fix))
    Result["fixes"] = fixes(Found, Artifact);
  Result["suppressions"] = Json::array();
  if (!Found.SuppressedBy.empty())
    Result["suppressions"].push_back(
        {{"kind",
          Found.SuppressedBy == AllowedFingerprints ? "external" : "inSource"},
         {"justification", "suppressed by " + cleanText(Found.SuppressedBy)}});
  Json Properties = {{"confidence", token::toString(Found.Level)},
                     {"context", toString(Found.In)},
                     {"remedy", cleanText(Found.Remedy)},
                     {"note", cleanText(Report.Note)}};
  if (!Found.Encoding.empty())
    Properties["encoding"] = cleanText(Found.Encoding);
  if (Found.Cell != 0) {
    Properties["cell"] = Found.Cell;
    Properties["cellLine"] = Found.CellLine;
  }
  if (!Found.NoFixReason.empty())
    Properties["noFixReason"] = cleanText(Found.NoFixReason);
  Result["properties"] = std::move(Properties);
  Out << (HasFinding ? ",\n" : "\n") << dump(Result);
  HasFinding = true;
}

void SarifSink::error(const ScanError &Error) {
  Json Result;
  Result["level"] = Error.IsWarning ? "warning" : "error";
  Result["message"] = text(messageOf(Error));
  if (!Error.Path.empty())
    Result["locations"] = Json::array(
        {{{"physicalLocation",
           {{"artifactLocation", artifactLocation(Paths.of(Error.Path))}}}}});
  Notifications.push_back(std::move(Result));
}

void SarifSink::finish(const Totals &All) {
  Json Ids = Json::object();
  for (const auto &[Root, Name] : Bases)
    Ids[Name] = {{"uri", "file://" + uriOf(Root) + (Root == "/" ? "" : "/")}};
  Json Invocation = {{"executionSuccessful", All.Errors == 0},
                     {"toolExecutionNotifications", Notifications}};
  Out << fmt::format("{}],\n\"artifacts\":{},\n\"originalUriBaseIds\":{},\n"
                     "\"invocations\":[{}],\n\"properties\":{{\"summary\":{}}}"
                     "}}]}}\n",
                     HasFinding ? "\n" : "", dump(Artifacts), dump(Ids),
                     dump(Invocation), dump(toJson(All)));
  Out.flush();
}

} // namespace vnx::scan
