// clang reads no NOLINT by itself: the plugin does, as clang-tidy does.
// RUN: %expand %s %t.cpp
// RUN: %clangxx-vnx -fsyntax-only -Xclang -verify -Xclang -verify-ignore-unexpected=note %t.cpp

const char *Same = "hf_@34@"; // NOLINT
const char *Named = "hf_@34@"; // NOLINT(vnx-sec-027)
const char *Globbed = "hf_@34@"; // NOLINT(vnx-*)
// NOLINTNEXTLINE(vnx-sec-027)
const char *Next = "hf_@34@";
// NOLINTBEGIN(vnx-sec-027)
const char *Region = "hf_@34@";
// NOLINTEND(vnx-sec-027)
const char *AfterRegion = "hf_@34@"; // expected-warning {{hardcoded}}
const char *OtherCheck = "hf_@34@"; // NOLINT(bugprone-infinite-loop) expected-warning {{hardcoded}}

const char *Nosec = "hf_@34@"; // nosec
const char *NosecNamed = "hf_@34@"; // nosec VNX-SEC-027
const char *NosecOther = "hf_@34@"; // nosec B105
// expected-warning@-1 {{hardcoded}}
const char *Gitleaks = "hf_@34@"; // gitleaks:allow
const char *InText = "hf_@34@ # nosec"; // expected-warning {{hardcoded}}
