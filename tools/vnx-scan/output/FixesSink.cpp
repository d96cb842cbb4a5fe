#include "tools/vnx-scan/output/FixesSink.h"

#include "checks/token/Rule.h"
#include "tools/vnx-scan/output/FindingText.h"

#include <yaml-cpp/yaml.h>

namespace vnx::scan {

FixesSink::FixesSink(OutputStream &Out)
    : Out(Out), Yaml(std::make_unique<YAML::Emitter>()) {
  *Yaml << YAML::BeginDoc << YAML::BeginMap;
  *Yaml << YAML::Key << "MainSourceFile" << YAML::Value << YAML::DoubleQuoted
        << "";
  *Yaml << YAML::Key << "Diagnostics" << YAML::Value << YAML::BeginSeq;
}

FixesSink::~FixesSink() = default;

void FixesSink::finding(const raw::Report &Report) {
  const token::Finding &Found = Report.Found;
  if (Found.Path != Path) {
    Path = Found.Path;
    Plan = token::FixPlan();
  }
  std::string Typed = Report.Rooted.absolute();
  std::string Shown = cleanText(Typed);

  token::Fix Edits;
  if (Typed == Shown && Found.SuppressedBy.empty() && isPrintable(Found.Fix)) {
    Edits = Plan.missing(Found.Fix);
    if (Plan.take(Found.Fix) != token::FixPlan::Verdict::Taken)
      Edits.clear();
  }
  YAML::Emitter &Y = *Yaml;
  // Quoted, so that no text is taken for a number or a null.
  Y << YAML::BeginMap;
  Y << YAML::Key << "DiagnosticName" << YAML::Value << YAML::DoubleQuoted
    << std::string(token::Rule.CheckName);
  Y << YAML::Key << "DiagnosticMessage" << YAML::Value << YAML::BeginMap;
  Y << YAML::Key << "Message" << YAML::Value << YAML::DoubleQuoted
    << messageOf(Found);
  Y << YAML::Key << "FilePath" << YAML::Value << YAML::DoubleQuoted << Shown;
  Y << YAML::Key << "FileOffset" << YAML::Value << Found.Begin;
  Y << YAML::Key << "Replacements" << YAML::Value << YAML::BeginSeq;
  for (const token::Edit &E : Edits) {
    Y << YAML::BeginMap;
    Y << YAML::Key << "FilePath" << YAML::Value << YAML::DoubleQuoted << Shown;
    Y << YAML::Key << "Offset" << YAML::Value << E.Begin;
    Y << YAML::Key << "Length" << YAML::Value << E.End - E.Begin;
    Y << YAML::Key << "ReplacementText" << YAML::Value << YAML::DoubleQuoted
      << E.Text;
    Y << YAML::EndMap;
  }
  Y << YAML::EndSeq << YAML::EndMap;
  Y << YAML::Key << "Level" << YAML::Value
    << (Found.SuppressedBy.empty() ? "Warning" : "Remark");
  Y << YAML::EndMap;
}

void FixesSink::finish(const Totals &) {
  *Yaml << YAML::EndSeq << YAML::EndMap << YAML::EndDoc;
  Out << Yaml->c_str() << "\n";
  Out.flush();
}

} // namespace vnx::scan
