// RUN: %check_clang_tidy %s %t -- -std=c11
// RUN: %check_clang_tidy %s %t --suffix=89 -- -std=c89 -Wno-comment

#include <stdio.h>
// CHECK-FIXES: #include <stdio.h>
// CHECK-FIXES-NEXT: {{^}}#include <stdlib.h>

struct login {
  const char *user;
  const char *token;
};
void login(const char *token);

const char *file_scope = "hf_@34@";
/* Constant where it stands. */
// CHECK-MESSAGES: :[[@LINE-2]]:27: warning: hardcoded
// CHECK-MESSAGES-89: :[[@LINE-3]]:27: warning: hardcoded
// CHECK-FIXES: const char *file_scope = "hf_

const char *function(int known) {
  const char *local = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:24: warning: hardcoded
  // CHECK-FIXES: const char *local = getenv("HF_TOKEN");
  // CHECK-FIXES-89: const char *local = getenv("HF_TOKEN");
  static const char *kept = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:30: warning: hardcoded
  // CHECK-FIXES: static const char *kept = "hf_
  struct login list = {"me", "hf_@34@"};
  // CHECK-MESSAGES: :[[@LINE-1]]:31: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:31: warning: hardcoded
  // CHECK-FIXES: struct login list = {"me", getenv("HF_TOKEN")};
  // CHECK-FIXES-89: struct login list = {"me", "hf_
  struct login designated = {.token = "hf_@34@"};
  // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:40: warning: hardcoded
  // CHECK-FIXES: struct login designated = {.token = getenv("HF_TOKEN")};
  char array[] = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:19: warning: hardcoded
  // CHECK-FIXES: const char *array = getenv("HF_TOKEN");
  login(array);
  char written[] = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:21: warning: hardcoded
  // CHECK-FIXES: char written[] = "hf_
  written[0] = 'x';
  static const char of_unit[] = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:34: warning: hardcoded
  // CHECK-FIXES: static const char of_unit[] = "hf_
  login(of_unit);
  login("hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:10: warning: hardcoded
  // CHECK-FIXES: login(getenv("HF_TOKEN"));
  // CHECK-FIXES-89: login(getenv("HF_TOKEN"));
  printf("%s", "hf_@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:17: warning: hardcoded
  // CHECK-FIXES: printf("%s", getenv("HF_TOKEN"));
  local = "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:12: warning: hardcoded
  // CHECK-FIXES: local = getenv("HF_TOKEN");
  return known ? local : "hf_@34@";
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: hardcoded
  // CHECK-MESSAGES-89: :[[@LINE-2]]:27: warning: hardcoded
  // CHECK-FIXES: return known ? local : getenv("HF_TOKEN");
}
