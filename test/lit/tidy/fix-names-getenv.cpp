// RUN: %check_clang_tidy %s %t -- -std=c++17
// RUN: %check_clang_tidy %s %t --suffix=POISON -- -std=c++17 -DPOISON

#include <cstdlib>

#ifdef POISON
#pragma GCC poison getenv
#else
#define getenv(x) nullptr
#endif
const char *Token = "hf_@34@";
// CHECK-MESSAGES: :[[@LINE-1]]:22: warning: hardcoded
// CHECK-NOTES: :[[@LINE-2]]:22: note: no automatic fix: `getenv` is a macro here
// CHECK-MESSAGES-POISON: :[[@LINE-3]]:22: warning: hardcoded
// CHECK-NOTES-POISON: :[[@LINE-4]]:22: note: no automatic fix: `getenv` is poisoned here
