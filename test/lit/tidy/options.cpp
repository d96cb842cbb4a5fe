// RUN: %check_clang_tidy %s %t --suffix=ENV \
// RUN:   --config="{CheckOptions: [{key: vnx-sec-027.EnvVar, value: MY_TOKEN}]}" -- -std=c++17
// RUN: %check_clang_tidy %s %t --suffix=LONG \
// RUN:   --config="{CheckOptions: [{key: vnx-sec-027.MinLength, value: 36}]}" -- -std=c++17
// RUN: %check_clang_tidy %s %t --suffix=REAL \
// RUN:   --config="{CheckOptions: [{key: vnx-sec-027.IgnorePlaceholders, value: true}]}" -- -std=c++17

const char *A = "hf_@34@";
// CHECK-MESSAGES-ENV: :[[@LINE-1]]:18: warning: {{.*}} and read it with getenv("MY_TOKEN") [vnx-sec-027]
// CHECK-FIXES-ENV: const char *A = std::getenv("MY_TOKEN");
// CHECK-MESSAGES-REAL: :[[@LINE-3]]:18: warning: {{.*}}getenv("HF_TOKEN")
// CHECK-FIXES-REAL: const char *A = std::getenv("HF_TOKEN");
const char *B = "hf_@35@";
// CHECK-MESSAGES-ENV: :[[@LINE-1]]:18: warning: hardcoded
// CHECK-MESSAGES-REAL: :[[@LINE-2]]:18: warning: hardcoded
const char *C = "hf_@36@";
// CHECK-MESSAGES-ENV: :[[@LINE-1]]:18: warning: hardcoded
// CHECK-MESSAGES-LONG: :[[@LINE-2]]:18: warning: hardcoded
// CHECK-FIXES-LONG: const char *C = std::getenv("HF_TOKEN");
// CHECK-MESSAGES-REAL: :[[@LINE-4]]:18: warning: hardcoded
const char *D = "hf_@36x@";
// CHECK-MESSAGES-ENV: :[[@LINE-1]]:18: warning: hardcoded
// CHECK-MESSAGES-LONG: :[[@LINE-2]]:18: warning: hardcoded
