// EXCEPT vnx-scan: it reads suppressions by itself
//== Suppressions
//- `NOLINT`
const char *A = "hf_@34@"; // NOLINT
//- `NOLINT(vnx-sec-027)`
const char *B = "hf_@34@"; // NOLINT(vnx-sec-027)
//: `NOLINT` of another check
const char *C = "hf_@34@"; // NOLINT(bugprone-infinite-loop)
//- `NOLINT` with a glob
const char *CC = "hf_@34@"; // NOLINT(vnx-*)
//- `NOLINTNEXTLINE`
// NOLINTNEXTLINE(vnx-sec-027)
const char *D = "hf_@34@";
//- `NOLINTBEGIN`, `NOLINTEND`
// NOLINTBEGIN(vnx-sec-027)
const char *E = "hf_@34@";
// NOLINTEND(vnx-sec-027)
//- `nosec`
const char *F = "hf_@34@"; // nosec
//: `nosec` of another rule
const char *G = "hf_@34@"; // nosec B105
//- `gitleaks:allow`
const char *H = "hf_@34@"; // gitleaks:allow
//- `pragma: allowlist secret`
const char *I = "hf_@34@"; // pragma: allowlist secret
//- `pragma: allowlist nextline secret`
// pragma: allowlist nextline secret
const char *J = "hf_@34@";
//: A marker in the string
const char *K = "hf_@34@ nosec";
//- A marker and the token in one comment
// hf_@34@ nosec
