/* A comment. */ const char *Token = "hf_@34@";
// RUN: %check_clang_tidy %s %t
// CHECK-MESSAGES: :1:39: warning: hardcoded
// CHECK-FIXES: /* A comment. */
// CHECK-FIXES-NEXT: {{^}}#include <cstdlib>
// CHECK-FIXES-NEXT: {{^}}const char *Token = std::getenv("HF_TOKEN");
