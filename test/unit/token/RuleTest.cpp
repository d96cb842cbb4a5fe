#include "checks/token/Rule.h"

#include <gtest/gtest.h>

using namespace vnx::token;

TEST(Rule, MessageNamesRuleWeaknessAndRemedy) {
  EXPECT_EQ(message("getenv(\"HF_TOKEN\")"),
            "hardcoded Hugging Face API token (VNX-SEC-027, CWE-798); revoke it "
            "at huggingface.co/settings/tokens and read it with "
            "getenv(\"HF_TOKEN\")");
}

TEST(Rule, EnvVarIsACIdentifier) {
  for (const char *Good : {"HF_TOKEN", "a", "_", "T1"})
    EXPECT_TRUE(isValidEnvVar(Good)) << Good;
  for (const char *Bad : {"", "1T", "HF-TOKEN", "HF TOKEN", "T\"", "T\xc3\xa9"})
    EXPECT_FALSE(isValidEnvVar(Bad)) << Bad;
}
