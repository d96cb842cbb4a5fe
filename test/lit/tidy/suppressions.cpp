// RUN: %check_clang_tidy %s %t -- -std=c++17

const char *Same = "hf_@34@"; // NOLINT
const char *Named = "hf_@34@"; // NOLINT(vnx-sec-027)
const char *Globbed = "hf_@34@"; // NOLINT(vnx-*)
// NOLINTNEXTLINE(vnx-sec-027)
const char *Next = "hf_@34@";
// NOLINTBEGIN(vnx-sec-027)
const char *Region = "hf_@34@";
// NOLINTEND(vnx-sec-027)
const char *Other = "hf_@34@"; // NOLINT(bugprone-infinite-loop)
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
// CHECK-FIXES: const char *Other = std::getenv("HF_TOKEN");

// Other scanners' markers count too, in a comment.
const char *Nosec = "hf_@34@"; // nosec
const char *Bandit = "hf_@34@"; // nosec B105
// CHECK-MESSAGES: :[[@LINE-1]]:23: warning: hardcoded
// CHECK-FIXES: const char *Bandit = std::getenv("HF_TOKEN");
const char *Gitleaks = "hf_@34@"; /* gitleaks:allow */
// pragma: allowlist nextline secret
const char *Detect = "hf_@34@";
const char *Text = "hf_@34@ # nosec";
// CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
