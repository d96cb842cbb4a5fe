#include "checks/token/Rule.h"

#include "checks/token/Grammar.h"

#include <algorithm>

namespace vnx::token {

const RuleMetadata Rule = {
    /*Id=*/"VNX-SEC-027",
    /*CheckName=*/"vnx-sec-027",
    /*Name=*/"Hardcoded Hugging Face API token",
    /*Severity=*/"High",
    /*Cwe=*/"CWE-798",
    /*Capec=*/"CAPEC-191",
    /*Attack=*/"T1552.001",
    /*Help=*/
    "Whoever can read the file can use the token: to read private models and "
    "datasets, to push under your name, to spend your inference quota. Revoke "
    "it at huggingface.co/settings/tokens, then read the new one from the "
    "environment or a secret store.",
    /*HelpPage=*/"docs/checks/vnx-sec-027.md",
    /*HelpUri=*/"https://docs.cli.vulnetix.com/docs/sast-rules/vnx-sec-027/",
};

std::string message(std::string_view Remedy) {
  std::string Text = "hardcoded Hugging Face API token (";
  Text += Rule.Id;
  Text += ", ";
  Text += Rule.Cwe;
  Text += "); revoke it at huggingface.co/settings/tokens and read it with ";
  Text += Remedy;
  return Text;
}

bool isValidEnvVar(std::string_view Name) {
  return !Name.empty() && !isDigit(Name[0]) &&
         std::all_of(Name.begin(), Name.end(), [](unsigned char C) {
           return isNameCharacter(C);
         });
}

} // namespace vnx::token
