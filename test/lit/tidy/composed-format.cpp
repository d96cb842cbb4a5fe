// RUN: %check_clang_tidy %s %t

#include <cstdio>

// No literal here ends in the beginning of a token: the placeholder stands
// between.
void formatted(char *Buffer) {
  std::sprintf(Buffer, "{\"token\": \"hf_%s\"}", "@34@");
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  std::sprintf(Buffer, "h%s", "f_@34:2@");
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: hardcoded
  std::sprintf(Buffer, "xh%s", "f_@34:3@");
  std::sprintf(Buffer, "hf_%d%s", 1, "@34:4@");
}
